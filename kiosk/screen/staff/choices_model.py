"""What the staff may choose by themselves: the first language, and whether the first screen names the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.languages import known, words_of
from kiosk.screen.rows import Rows
from kiosk.screen.staff.choice_keeper import ChoiceKeeper
from kiosk.tablet.settings import Settings

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FirstLanguageRow:
    """A language that visits could begin in."""

    language: str
    title: str
    current: bool


@QmlElement
@QmlUncreatable("The panel holds it")
class ChoicesModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Each choice is kept at once, and counts from the next start of the kiosk. ``by_it`` are the settings of IT."""

    changed = Signal()

    def __init__(self, by_it: Settings, languages: Sequence[str], keeper: ChoiceKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._by_it = by_it
        self._codes = languages
        self._keeper = keeper
        self._languages = Rows(FirstLanguageRow, self)
        keeper.changed.connect(self._show)
        self._show()

    @Property(Rows, constant=True, final=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(bool, notify=changed, final=True)
    def namesArticle(self) -> bool:
        return bool(self._keeper.values.get("attract_names_article", self._by_it.attract_names_article))

    @Slot(str)
    def begin(self, language: str) -> None:
        """Visits begin in this language."""
        if language in self._codes:
            self._keeper.keep("language", language)

    @Slot(bool)
    def nameArticle(self, on: bool) -> None:
        """The first screen bears the title of the first article, or not."""
        self._keeper.keep("attract_names_article", on)

    @Slot()
    def _show(self) -> None:
        wanted = (self._keeper.values.get("language"), self._by_it.language)
        first = next((code for code in wanted if code in self._codes), self._codes[0])
        names = {code: known(code, words_of(code)).name for code in self._codes}
        self._languages.show([FirstLanguageRow(code, names[code], code == first) for code in self._codes])
        self.changed.emit()

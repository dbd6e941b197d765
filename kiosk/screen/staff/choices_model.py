"""What the staff may choose by themselves: the first language, and whether the first screen names the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.languages import known, words_of
from kiosk.screen.rows import Rows
from kiosk.screen.staff.settings_writer import SettingsWriter
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
    """Each choice is written at once, and counts from the next start of the kiosk."""

    changed = Signal()

    def __init__(self, settings: Settings, languages: Sequence[str], writer: SettingsWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._codes = languages
        self._writer = writer
        self._language = settings.language
        self._names_article = settings.attract_names_article
        self._languages = Rows(FirstLanguageRow, self)
        self._show()

    @Property(Rows, constant=True, final=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(bool, notify=changed, final=True)
    def namesArticle(self) -> bool:
        return self._names_article

    @Slot(str)
    def begin(self, language: str) -> None:
        """Visits begin in this language."""
        if language in self._codes:
            self._language = language
            self._writer.write({"language": language})
            self._show()

    @Slot(bool)
    def nameArticle(self, on: bool) -> None:
        """The first screen bears the title of the first article, or not."""
        self._names_article = on
        self._writer.write({"attract_names_article": on})
        self._show()

    def _show(self) -> None:
        names = {code: known(code, words_of(code)).name for code in self._codes}
        self._languages.show([FirstLanguageRow(code, names[code], code == self._language) for code in self._codes])
        self.changed.emit()

"""The languages to choose from, as QML sees them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.languages import SOURCE, Language
from kiosk.screen.pages import Pages
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.screen.wording import has_sheet, worded
from kiosk.visit.language import landed, spoken_in
from kiosk.visit.visit import Visit, put_away, went_home
from kiosk.visit.where import Attract

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language by its own name."""

    language: str
    title: str
    current: bool
    right_to_left: bool


@QmlElement
@QmlUncreatable("The visit holds it")
class LanguageModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The languages offered, in the clinic's order, and the one in use."""

    changed = Signal()

    def __init__(self, languages: Sequence[Language], pages: Pages, store: VisitStore) -> None:
        super().__init__(store)
        self._pages = pages
        self._store = store
        self._languages = languages
        self._choices = Rows(LanguageRow, self)
        store.changed.connect(self._follow)
        self._follow()

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages offered, by their codes."""
        return tuple(it.code for it in self._languages)

    @Property(Rows, constant=True, final=True)
    def choices(self) -> Rows:
        return self._choices

    @Property(bool, notify=changed, final=True)
    def translated(self) -> bool:
        """Whether the screen's words are a translation."""
        return self._store.visit.language != SOURCE

    @Slot(str)
    def speak(self, language: str) -> None:
        """Everything goes on in another language. On the attract screen a visit begins in it."""
        if any(it.code == language for it in self._languages):
            self._store.become_what(lambda: self._same_place(self._store.visit, language))

    def _same_place(self, visit: Visit, language: str) -> Visit:
        pack = self._pages.pack
        there = spoken_in(visit, language, lambda entry: worded(pack, language, entry))
        if isinstance(there.where, Attract):
            return went_home(there, self._pages.home(language))
        if not self._pages.has(language, there.where):
            return landed(there, self._pages.home(language))
        return there if has_sheet(pack, language, there.sheet) else put_away(there)

    @Slot()
    def _follow(self) -> None:
        now = self._store.visit.language
        self._choices.show([LanguageRow(it.code, it.name, it.code == now, it.right_to_left) for it in self._languages])
        self.changed.emit()

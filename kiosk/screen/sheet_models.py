"""What sheets show: a word's meaning, how sure something is, questions to add."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.article import Source, Term
from kiosk.article.figures import Certainty
from kiosk.article.inline import plain
from kiosk.screen.figure_data import certainty_name
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.visit.my_list import Entry, MyList, Ready, removed
from kiosk.visit.visit import relisted, took_along
from kiosk.visit.where import InSection

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source; ``link`` is text to copy by hand, never opened."""

    title: str
    year: int
    link: str


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A question that can be put on my list."""

    text: str
    listed: bool


@QmlElement
@QmlUncreatable("The visit holds it")
class WordModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """A term with its plain meaning."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._term: Term | None = None

    def show(self, term: Term | None) -> None:
        """Shows a term, or none."""
        self._term = term
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def word(self) -> str:
        return self._term.word if self._term else ""

    @Property(str, notify=changed, final=True)
    def meaning(self) -> str:
        return plain(self._term.meaning) if self._term else ""


@QmlElement
@QmlUncreatable("The visit holds it")
class SureModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """How sure something is, and the sources behind it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._certainty: Certainty | None = None
        self._sources = Rows(SourceRow, self)

    def show(self, certainty: Certainty | None, sources: Sequence[Source]) -> None:
        """Shows a certainty, if the author gave one, and sources."""
        self._certainty = certainty
        self._sources.show([SourceRow(source.title, source.year, source.link) for source in sources])
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def certainty(self) -> str:
        return certainty_name(self._certainty)

    @Property(Rows, constant=True, final=True)
    def sources(self) -> Rows:
        return self._sources


@QmlElement
@QmlUncreatable("The visit holds it")
class OfferModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Questions ready to be put on my list."""

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._place = ""
        self._ready: dict[str, Ready] = {}
        self._offers = Rows(OfferRow, self)

    def show(self, offered: Sequence[tuple[str, Ready]], my_list: MyList, place: str) -> None:
        """Shows questions and whether each is on the list; ``place`` is the title of the section they are for."""
        self._place = place
        self._ready = dict(reversed(offered))
        self._offers.show([OfferRow(text, my_list.holds(text)) for text in dict.fromkeys(text for text, _ in offered)])

    @Slot(str)
    def toggle(self, text: str) -> None:
        """Puts a question on my list, or takes it off."""
        visit = self._store.visit
        texts = [entry.text for entry in visit.my_list.entries]
        if text in texts:
            self._store.become(relisted(visit, removed(visit.my_list, texts.index(text))))
            return
        origin = visit.where.section if isinstance(visit.where, InSection) else ""
        self._store.become(took_along(visit, Entry(text, visit.article, origin, self._place, self._ready.get(text))))

    @Property(Rows, constant=True, final=True)
    def offers(self) -> Rows:
        return self._offers

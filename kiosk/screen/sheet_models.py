"""What sheets show: a word's meaning, how sure something is, questions to add, who wrote an article."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.article import ReviewStatus, Source, Term
from kiosk.article.figures import Certainty
from kiosk.article.inline import plain
from kiosk.pack.cards import ArticleHead
from kiosk.screen.figure_data import certainty_name
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.tablet.licences import Licence
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


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A part of the program made by others."""

    name: str
    version: str
    licence: str


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


@QmlElement
@QmlUncreatable("The visit holds it")
class AboutModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Who wrote an article, whether it has been reviewed, and what the program is made of."""

    changed = Signal()

    def __init__(self, licences: Callable[[], Sequence[Licence]], version: str, parent: QObject) -> None:
        super().__init__(parent)
        self._head: ArticleHead | None = None
        self._version = version
        self._sources = Rows(SourceRow, self)
        self._read_licences = licences
        self._licences = Rows(LicenceRow, self)

    def show(self, head: ArticleHead | None) -> None:
        """Shows an article's origin, or the program's alone. The licences are read when they are first shown."""
        self._head = head
        sources = head.sources if head else ()
        self._sources.show([SourceRow(source.title, source.year, source.link) for source in sources])
        if not self._licences.rowCount():
            self._licences.show([LicenceRow(it.name, it.version, it.licence) for it in self._read_licences()])
        self.changed.emit()

    def clear(self) -> None:
        """Forgets which article was asked about."""
        self._head = None
        self._sources.show(())
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._head.title if self._head else ""

    @Property(str, notify=changed, final=True)
    def origin(self) -> str:
        return self._head.origin if self._head else ""

    @Property(bool, notify=changed, final=True)
    def reviewed(self) -> bool:
        return bool(self._head and self._head.review.status is ReviewStatus.APPROVED)

    @Property(str, notify=changed, final=True)
    def reviewer(self) -> str:
        return self._head.review.by if self._head else ""

    @Property(str, notify=changed, final=True)
    def reviewedOn(self) -> str:
        on = self._head.review.on if self._head else None
        return _spoken(on, self._head.language) if self._head and on else ""

    @Property(str, notify=changed, final=True)
    def due(self) -> str:
        return _spoken(self._head.review.due, self._head.language) if self._head else ""

    @Property(str, constant=True, final=True)
    def version(self) -> str:
        return self._version

    @Property(Rows, constant=True, final=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(Rows, constant=True, final=True)
    def licences(self) -> Rows:
        return self._licences


def _spoken(day: date, language: str) -> str:
    """A date as people say it: which of its numbers is the month must not be a riddle."""
    month = QLocale(language).monthName(day.month, QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("AboutSheet", "{day} {month} {year}").format(
        day=day.day, month=month, year=day.year
    )

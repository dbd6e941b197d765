"""Who wrote an article, who of the clinic has signed it, how it scores, and what the program is made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.score_card import ScoreCard
from kiosk.pack.cards import ArticleHead
from kiosk.screen.rows import Rows
from kiosk.screen.sheet_models import SourceRow
from kiosk.tablet.licences import Licence

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """Who has signed the article, and on which day."""

    name: str
    day: str


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """How many criteria of a list are met, of how many; how many are open, and how many people answered."""

    criteria: str
    met: int
    answered: int
    open: int
    by_people: int


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A part of the program made by others."""

    name: str
    version: str
    licence: str


@QmlElement
@QmlUncreatable("The visit holds it")
class AboutModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Who wrote an article, whether it has been reviewed, and what the program is made of."""

    changed = Signal()

    def __init__(self, licences: Callable[[], Sequence[Licence]], version: str, parent: QObject) -> None:
        super().__init__(parent)
        self._head: ArticleHead | None = None
        self._score: ScoreCard | None = None
        self._late = False
        self._approvals = Rows(ApprovalRow, self)
        self._scores = Rows(ScoreRow, self)
        self._version = version
        self._sources = Rows(SourceRow, self)
        self._read_licences = licences
        self._licences = Rows(LicenceRow, self)

    def show(self, head: ArticleHead | None, score: ScoreCard | None, *, late: bool) -> None:
        """Shows an article's origin, or the program's alone. The licences are read when they are first shown."""
        self._head, self._score, self._late = head, score, late
        self._approvals.show(_approvals(head) if head else ())
        self._scores.show(_scores(score) if score else ())
        sources = head.sources if head else ()
        self._sources.show([SourceRow(source.title, source.year, source.link) for source in sources])
        if not self._licences.rowCount():
            self._licences.show([LicenceRow(it.name, it.version, it.licence) for it in self._read_licences()])
        self.changed.emit()

    def clear(self) -> None:
        """Forgets which article was asked about."""
        self._head, self._score, self._late = None, None, False
        for rows in (self._sources, self._approvals, self._scores):
            rows.show(())
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._head.title if self._head else ""

    @Property(str, notify=changed, final=True)
    def origin(self) -> str:
        return self._head.origin if self._head else ""

    @Property(str, notify=changed, final=True)
    def status(self) -> str:
        """``draft``, ``in-review`` or ``approved``."""
        return self._head.review.status.value if self._head else ""

    @Property(bool, notify=changed, final=True)
    def late(self) -> bool:
        return self._late

    @Property(str, notify=changed, final=True)
    def due(self) -> str:
        return spoken_day(self._head.review.due, self._head.language) if self._head else ""

    @Property(Rows, constant=True, final=True)
    def approvals(self) -> Rows:
        return self._approvals

    @Property(Rows, constant=True, final=True)
    def scores(self) -> Rows:
        return self._scores

    @Property(float, notify=changed, final=True)
    def grade(self) -> float:
        """A school grade; 0 where none is known."""
        return self._score.grade if self._score else 0.0

    @Property(str, constant=True, final=True)
    def version(self) -> str:
        return self._version

    @Property(Rows, constant=True, final=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(Rows, constant=True, final=True)
    def licences(self) -> Rows:
        return self._licences


def _approvals(head: ArticleHead) -> list[ApprovalRow]:
    return [ApprovalRow(it.by, spoken_day(it.on, head.language)) for it in head.review.approvals]


def _scores(score: ScoreCard) -> list[ScoreRow]:
    return [ScoreRow(it.scale.value, it.met, it.answered, it.open, it.by_people) for it in score.scores]


def spoken_day(day: date, language: str) -> str:
    """A date as people say it: which of its numbers is the month must not be a riddle."""
    month = QLocale(language).monthName(day.month, QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("AboutSheet", "{day} {month} {year}").format(
        day=day.day, month=month, year=day.year
    )

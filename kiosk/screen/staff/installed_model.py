"""What is installed: the program, the library, and how far each article has got."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk
from kiosk.article.article import Approval
from kiosk.article.review import WITHDRAW_AFTER, Age, age_of
from kiosk.pack.cards import ReviewCard
from kiosk.pack.read import Pack
from kiosk.screen.about_model import spoken_day
from kiosk.screen.languages import known, words_of
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_ARTICLES = 40
"""Of each language; those that are due first. A clinic's library fits; of the largest nobody reads the rest here."""

SEAL_SHOWN = 16


@dataclass(frozen=True, slots=True)
class ArticleStateRow:
    """An article in one language: its review, who has signed it, and the days until its review is due."""

    language: str
    title: str
    status: str
    signed: str
    due: str
    days: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class LanguageCountRow:
    """How many articles a language has, and how many of them are approved."""

    language: str
    articles: int
    approved: int


@QmlElement
@QmlUncreatable("The panel holds it")
class InstalledModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Read from the pack when the page opens."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pack = ""
        self._seal = ""
        self._rows = Rows(ArticleStateRow, self)
        self._counts = Rows(LanguageCountRow, self)

    def show(self, pack: Pack, spoken: str) -> None:
        """Shows what a pack holds, with dates in a language. Errors: PackUnusable."""
        self._pack, self._seal = Path(pack.path).name, str(pack.seal)[:SEAL_SHOWN]
        self._counts.show([_count(pack, code) for code in pack.languages])
        self._rows.show([row for code in pack.languages for row in _rows(pack, code, spoken)])
        self.changed.emit()

    @Property(str, constant=True, final=True)
    def version(self) -> str:
        return kiosk.__version__

    @Property(str, notify=changed, final=True)
    def pack(self) -> str:
        return self._pack

    @Property(str, notify=changed, final=True)
    def seal(self) -> str:
        """The beginning of the mark that stands for all bytes of the pack: the version of the content."""
        return self._seal

    @Property(Rows, constant=True, final=True)
    def counts(self) -> Rows:
        return self._counts

    @Property(Rows, constant=True, final=True)
    def articles(self) -> Rows:
        return self._rows


def _name(code: str) -> str:
    """A language by its own name, which must not turn the line around that it stands in."""
    return f"\N{FIRST STRONG ISOLATE}{known(code, words_of(code)).name}\N{POP DIRECTIONAL ISOLATE}"


def _count(pack: Pack, code: str) -> LanguageCountRow:
    return LanguageCountRow(_name(code), pack.article_count(code), pack.approved_count(code))


def _rows(pack: Pack, code: str, spoken: str) -> Iterator[ArticleStateRow]:
    for card in sorted(pack.reviews(code), key=lambda it: it.due)[:MOST_ARTICLES]:
        yield _row(pack, code, card, spoken)


def _row(pack: Pack, code: str, card: ReviewCard, spoken: str) -> ArticleStateRow:
    gone = age_of(card.due, pack.today, pack.withdraw_after) is Age.WITHDRAWN
    days = (card.due - pack.today).days if pack.today != date.min else WITHDRAW_AFTER
    title = card.article
    approvals: tuple[Approval, ...] = ()
    if not gone:
        head = pack.article(code, card.article)
        title, approvals = head.title, head.review.approvals
    signed = _several([f"{it.by} ({spoken_day(it.on, spoken)})" for it in approvals], spoken)
    return ArticleStateRow(_name(code), title, card.status.value, signed, spoken_day(card.due, spoken), days, gone)


def _several(names: Sequence[str], spoken: str) -> str:
    return QLocale(spoken).createSeparatedList(list(names))

"""Search: what has been typed on the letter grid, and what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.hits import Hit
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.visit.visit import turned
from kiosk.visit.where import Searching

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_TYPED = 24

Parts = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class HitRow:
    """Something found. ``titleMarkup`` and ``snippetMarkup`` hold b tags around what matched, and nothing else."""

    kind: str
    article: str
    target: str
    title: str
    title_markup: str
    snippet: str
    snippet_markup: str


@QmlElement
@QmlUncreatable("The visit holds it")
class SearchModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """What the visitor looks for. Where nothing is found, ``hits`` holds topics to look at instead."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._typed = ""
        self._found = False
        self._hits = Rows(HitRow, self)

    def show(self, typed: str, hits: Sequence[Hit], topics: Sequence[HitRow]) -> None:
        """Shows what was found for some letters, or topics where nothing was."""
        self._typed, self._found = typed, bool(hits)
        self._hits.show([hit_row(hit) for hit in hits] or topics)
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def typed(self) -> str:
        return self._typed

    @Property(bool, notify=changed, final=True)
    def found(self) -> bool:
        return self._found

    @Property(Rows, constant=True, final=True)
    def hits(self) -> Rows:
        return self._hits

    @Slot(str)
    def type(self, letter: str) -> None:
        """Adds a letter, or a space between words."""
        self._look_for((self._typed + letter).lstrip()[:LONGEST_TYPED])

    @Slot()
    def erase(self) -> None:
        """Takes the last letter back."""
        self._look_for(self._typed[:-1])

    @Slot()
    def eraseAll(self) -> None:
        """Starts again."""
        self._look_for("")

    def _look_for(self, typed: str) -> None:
        if isinstance(self._store.visit.where, Searching):
            self._store.become(turned(self._store.visit, Searching(typed)))


def hit_row(hit: Hit) -> HitRow:
    """A hit made ready to draw."""
    return HitRow(
        hit.kind.value,
        hit.article,
        hit.id,
        _text(hit.title),
        _markup(hit.title),
        _text(hit.snippet),
        _markup(hit.snippet),
    )


def _text(parts: Parts) -> str:
    return "".join(text for text, _ in parts)


def _markup(parts: Parts) -> str:
    from html import escape  # noqa: PLC0415 -- brings a table of all signs

    return "".join(f"<b>{escape(text)}</b>" if marked else escape(text) for text, marked in parts)

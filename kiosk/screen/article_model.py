"""The article page: summary, key facts and section tiles."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.cards import ArticleHead
from kiosk.screen.blocks_model import BlocksModel
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FactRow:
    """A key fact: the figure, what it means, how sure it is."""

    figure: str
    meaning: str
    certainty: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section as a tile or a line of the rail."""

    number: int
    section: str
    title: str
    short: str
    symbol: str
    minutes: int
    read: bool
    current: bool = False


@QmlElement
@QmlUncreatable("The visit holds it")
class ArticleModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The article the visitor is in."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._head: ArticleHead | None = None
        self._facts = Rows(FactRow, self)
        self._sections = Rows(SectionRow, self)
        self._lead = BlocksModel(self)

    def show(self, head: ArticleHead | None, read: Collection[tuple[str, str]]) -> None:
        """Shows an article and which of its sections have been read."""
        facts = head.key_facts if head else ()
        self._facts.show([FactRow(fact.figure, fact.meaning, fact.certainty.value) for fact in facts])
        self._sections.show(section_rows(head, read) if head else ())
        self._lead.show(head.lead if head else ())
        if head is None:
            self._lead.clear()
        if head != self._head:
            self._head = head
            self.changed.emit()

    @Property(str, notify=changed, final=True)
    def article(self) -> str:
        return self._head.id if self._head else ""

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._head.title if self._head else ""

    @Property(str, notify=changed, final=True)
    def topic(self) -> str:
        return self._head.topic if self._head else ""

    @Property(str, notify=changed, final=True)
    def icon(self) -> str:
        return self._head.icon if self._head else ""

    @Property(str, notify=changed, final=True)
    def summary(self) -> str:
        return self._head.summary if self._head else ""

    @Property(bool, notify=changed, final=True)
    def hasCheck(self) -> bool:
        return bool(self._head and self._head.has_check)

    @Property(bool, notify=changed, final=True)
    def hasQuestions(self) -> bool:
        return bool(self._head and self._head.topics)

    @Property(Rows, constant=True, final=True)
    def facts(self) -> Rows:
        return self._facts

    @Property(Rows, constant=True, final=True)
    def sections(self) -> Rows:
        return self._sections

    @Property(Rows, constant=True, final=True)
    def lead(self) -> Rows:
        return self._lead.rows


def section_rows(head: ArticleHead, read: Collection[tuple[str, str]], current: str = "") -> tuple[SectionRow, ...]:
    """The sections of an article as tiles, numbered from 1."""
    return tuple(
        SectionRow(
            number,
            card.id,
            card.title,
            card.short,
            card.icon,
            card.minutes,
            read=(head.id, card.id) in read,
            current=card.id == current,
        )
        for number, card in enumerate(head.sections, start=1)
    )

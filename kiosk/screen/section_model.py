"""The section reader: blocks, the rail of sections, and what comes before and after."""

from collections.abc import Collection

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.cards import ArticleHead
from kiosk.pack.section import SectionPage
from kiosk.screen.article_model import SectionRow, section_rows
from kiosk.screen.blocks_model import BlocksModel
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.visit.visit import marked_read, put_away, turned, went
from kiosk.visit.where import InArticle, InSection

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")
class SectionModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The section the visitor is in."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._section: SectionPage | None = None
        self._rail: tuple[SectionRow, ...] = ()
        self._rail_rows = Rows(SectionRow, self)
        self._blocks = BlocksModel(self)

    def show(self, head: ArticleHead, section: SectionPage, read: Collection[tuple[str, str]]) -> None:
        """Shows a section of an article."""
        self._section = section
        self._rail = section_rows(head, read, section.id)
        self._rail_rows.show(self._rail)
        self._blocks.show(section.blocks)
        self.changed.emit()

    def clear(self) -> None:
        """Forgets what the last visitor read."""
        self._section, self._rail = None, ()
        self._rail_rows.show(())
        self._blocks.clear()
        self.changed.emit()

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources the section names."""
        return self._section.sources if self._section else ()

    @Property(str, notify=changed, final=True)
    def section(self) -> str:
        return self._section.id if self._section else ""

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._section.title if self._section else ""

    @Property(int, notify=changed, final=True)
    def number(self) -> int:
        return self._number

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return len(self._rail)

    @Property(int, notify=changed, final=True)
    def sourceCount(self) -> int:
        return len(self.sources)

    @Property(str, notify=changed, final=True)
    def previousSection(self) -> str:
        return self._beside(-1).section

    @Property(str, notify=changed, final=True)
    def nextSection(self) -> str:
        return self._beside(1).section

    @Property(str, notify=changed, final=True)
    def nextTitle(self) -> str:
        return self._beside(1).short

    @Property(Rows, constant=True, final=True)
    def rail(self) -> Rows:
        return self._rail_rows

    @Property(Rows, constant=True, final=True)
    def blocks(self) -> Rows:
        return self._blocks.rows

    def _beside(self, step: int) -> SectionRow:
        index = self._number - 1 + step
        return self._rail[index] if self._number and 0 <= index < len(self._rail) else _NONE

    @property
    def _number(self) -> int:
        return next((row.number for row in self._rail if row.current), 0)

    @Slot()
    def finish(self) -> None:
        """Marks the section read, and goes on to the next one, or to the article after the last."""
        where = self._store.visit.where
        if not isinstance(where, InSection):
            return
        read = marked_read(self._store.visit, where.article, where.section)
        following = self._beside(1).section
        if following:
            self._store.become(put_away(turned(read, InSection(where.article, following))))
        else:
            self._store.become(went(read, InArticle(where.article)))

    @Slot()
    def markRead(self) -> None:
        """The visitor has seen the end of the section."""
        where = self._store.visit.where
        if isinstance(where, InSection):
            self._store.become(marked_read(self._store.visit, where.article, where.section))


_NONE = SectionRow(0, "", "", "", "", 0, read=False)

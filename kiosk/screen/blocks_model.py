"""The blocks of a page, with the Qt objects inside them kept alive as long as a page can show them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.article.blocks import Block
from kiosk.screen.block_rows import BlockRow, BlockRows
from kiosk.screen.rows import Rows

FIRST_ROWS = 24
"""More than any screen shows at once."""


class BlocksModel(QObject):
    """Rows of blocks. What the page before showed is let go one page later, when no item reads it any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = Rows(BlockRow, self)
        self._blocks: Sequence[Block] = ()
        self._owner = QObject(self)
        self._before: QObject | None = None

    def show(self, blocks: Sequence[Block]) -> None:
        """Shows other blocks; the same ones again change nothing."""
        if blocks is self._blocks or blocks == self._blocks:
            return
        self._blocks = blocks
        self._drop_before()
        self._before, self._owner = self._owner, QObject(self)
        self.rows.show_from(BlockRows(self._owner).of(blocks), FIRST_ROWS)

    def clear(self) -> None:
        """Lets go of everything: at once of the rows, and of what is in them once no item is left that reads it."""
        self.show(())
        self._drop_before()

    def _drop_before(self) -> None:
        if self._before is not None:
            self._before.deleteLater()
            self._before = None

"""What tests of the screens share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPointingDevice

from kiosk.article.blocks import Block
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, Open


@pytest.fixture
def open_blocks(qapp: QObject, finger: QPointingDevice) -> Iterator[Open]:
    """Opens a window on some blocks."""
    opened: list[BlocksWindow] = []

    def open_it(*blocks: Block, **look) -> BlocksWindow:
        opened.append(BlocksWindow(finger, blocks or samples.EVERYTHING, **look))
        return opened[-1]

    yield open_it
    for window in opened:
        window.close()

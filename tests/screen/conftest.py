"""What tests of the screens share."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPointingDevice

from kiosk.article.blocks import Block
from kiosk.authoring.folder import read_folder
from kiosk.pack.write import write_pack
from tests.conftest import CONTENT, Tablet
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, Open
from tests.screen.fake_voice import FakeVoice
from tests.screen.staff import KEPT, Behind


@pytest.fixture(scope="session")
def lacking_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library, with one article less in Spanish."""
    library, _ = read_folder(CONTENT)
    kept = tuple(it for it in library.articles if (it.language, it.id) != ("es", "ketamine-dose"))
    path = tmp_path_factory.mktemp("lacking") / "lacking.pack"
    write_pack(replace(library, articles=kept), path)
    return path


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


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def reading(open_tablet, voice):
    """A visitor in a section, before anything is read."""
    tablet = open_tablet(voice=lambda: voice)
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.tap("section-usual-dose")
    return tablet


@pytest.fixture
def listening(reading):
    """The same visitor, who has touched Listen."""
    reading.tap("bar-listen")
    return reading


@pytest.fixture
def behind(tmp_path) -> Behind:
    return Behind(tmp_path)


@pytest.fixture
def shut(open_tablet, behind: Behind) -> Tablet:
    """A tablet with a PIN."""
    return open_tablet(backroom=behind.room, staff_pin=KEPT)

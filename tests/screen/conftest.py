"""What tests of the screens share."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.article.blocks import Block
from kiosk.authoring.folder import read_folder
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.screen.voice import Silence
from kiosk.screen.window import open_window
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings
from tests.conftest import CONTENT, Clock, Tablet
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, Open
from tests.screen.fake_voice import FakeVoice
from tests.screen.staff import KEPT, Behind

LYING = (1280, 800, 13.3)


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


@pytest.fixture(scope="module")
def one_window(finger: QPointingDevice, bundled_pack: Path) -> Iterator[Tablet]:
    """The kiosk on the bundled library, in one window for all the tests of a file."""
    clock = Clock()
    with Pack.open(bundled_pack) as pack:
        settings, ppi = Settings(reduced_motion=True), pixels_per_inch(*LYING)
        kiosk = open_window(pack, settings, lambda: (), pixels_per_inch=ppi, clock=clock, voice=Silence)
        kiosk.guard.panel_clock = lambda _event: 0.0
        kiosk.window.resize(*LYING[:2])
        kiosk.window.show()
        assert QTest.qWaitForWindowExposed(kiosk.window)
        yield Tablet(kiosk, clock, finger)
        kiosk.close()


@pytest.fixture
def wiped(one_window: Tablet) -> Tablet:
    """That kiosk after a wipe, showing the attract screen: for tests that ask nothing of the window itself."""
    one_window.clock.now += 60
    one_window.kiosk.store.reset()
    one_window.resize(*LYING)
    return one_window


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

"""The real window on the bundled library, driven by touch."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import make_app
from kiosk.authoring.folder import read_folder
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.screen.voice import Silence
from kiosk.screen.window import KioskWindow, open_window
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "content"


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Tablet:
    """Drives the real window the way a patient does: by looking and touching."""

    def __init__(self, kiosk: KioskWindow, clock: Clock, finger: QPointingDevice) -> None:
        self.kiosk = kiosk
        self.window = kiosk.window
        self.visit = kiosk.visit
        self.clock = clock
        self.finger = finger

    @property
    def state(self):
        return self.kiosk.store.visit

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item; findChild() misses what views make."""
        yield from _visible(self.window.contentItem())

    def item(self, name: str) -> QQuickItem:
        hits = [item for item in self.items() if item.objectName() == name]
        assert len(hits) == 1, f"{len(hits)} visible items are named {name!r}; there are {self.names()}"
        return hits[0]

    def names(self) -> list[str]:
        return sorted({item.objectName() for item in self.items() if item.objectName()})

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def texts(self) -> list[str]:
        """Every visible text."""
        return [
            str(item.property("text")) for item in self.items() if item.inherits("QQuickText") and item.property("text")
        ]

    def point(self, name: str) -> QPoint:
        item = self.item(name)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert QPoint(0, 0) == point or self.window.contentItem().contains(QPointF(point)), f"{name} is off the screen"
        return point

    def tap(self, name: str) -> None:
        """A finger goes down and up on the middle of what is named; the next tap is another one."""
        self.tap_at(self.point(name))

    def tap_at(self, point: QPoint) -> None:
        self.clock.now += 1.0
        self.press(point)
        self.release(point)

    def press(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).press(finger, point, self.window).commit()

    def move(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).move(finger, point, self.window).commit()

    def release(self, point: QPoint, finger: int = 0, *, after: float = 0.06) -> None:
        """The finger goes up; ``after`` is how many seconds it has been down at least."""
        self.clock.now += after
        QTest.touchEvent(self.window, self.finger).release(finger, point, self.window).commit()

    def grab(self) -> QImage:
        return self.window.grabWindow()

    def resize(self, width: int, height: int, inches: float) -> None:
        self.kiosk.resize(QSize(width, height), pixels_per_inch(width, height, inches), 10.0)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--share", default="1/1", help="of the tests chosen, only every so many: 3/37 starts at the third")
    parser.addoption("--stops", default="", help="of the whole tour at every look, only stops whose names begin so")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    first, _, every = config.getoption("--share").partition("/")
    items[:] = items[int(first) - 1 :: int(every)]


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The application of the kiosk itself, typefaces and all."""
    return make_app()


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def bundled_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library as a pack."""
    library, problems = read_folder(CONTENT)
    assert not problems
    path = tmp_path_factory.mktemp("pack") / "bundled.pack"
    write_pack(library, path)
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_tablet(qtbot, finger: QPointingDevice, clock: Clock, bundled_pack: Path) -> Iterator[Callable[..., Tablet]]:
    """Opens the kiosk's window on a pack, by default the bundled library, with settings of the test's choice."""
    opened: list[tuple[KioskWindow, Pack]] = []

    def open_it(
        path: Path = bundled_pack,
        *,
        size: QSize = QSize(1280, 800),
        inches: float = 13.3,
        voice=Silence,
        press=None,
        backroom=None,
        **settings,
    ) -> Tablet:
        pack = Pack.open(path)
        chosen = Settings(**{"reduced_motion": True, **settings})
        ppi = pixels_per_inch(size.width(), size.height(), inches)
        prints = None if press is None else lambda: press(pack, chosen)
        devices = {"voice": voice, "press": prints, "backroom": backroom}
        kiosk = open_window(pack, chosen, lambda: (), pixels_per_inch=ppi, clock=clock, **devices)
        kiosk.guard.panel_clock = lambda _event: 0.0  # no time passes but what the test says
        opened.append((kiosk, pack))
        kiosk.window.resize(size)
        with qtbot.waitExposed(kiosk.window):
            kiosk.window.show()
        return Tablet(kiosk, clock, finger)

    yield open_it
    for kiosk, pack in opened:
        kiosk.close()
        pack.close()


@pytest.fixture
def tablet(open_tablet: Callable[..., Tablet]) -> Tablet:
    """The kiosk on the bundled library, showing the attract screen."""
    return open_tablet()

"""What the tests of the tour share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.pack.read import Pack
from tests.tour.scenes import Scene


@pytest.fixture
def look_at(qapp: QObject) -> Iterator[Callable[[str], Scene]]:
    """Opens a window with some QML in it and looks at it."""
    opened: list[Scene] = []

    def look(faulty: str = "") -> Scene:
        opened.append(Scene(faulty))
        return opened[-1]

    yield look
    for scene in opened:
        scene.close()


@pytest.fixture
def bundled(qapp: QObject, bundled_pack: Path) -> Iterator[Pack]:
    """The bundled library, open."""
    with Pack.open(bundled_pack) as pack:
        yield pack

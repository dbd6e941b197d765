"""The kiosk, seen from outside its process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.accessibility_bus import AccessibilityBus


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[AccessibilityBus]:
    """A kiosk on a screen and a bus of its own."""
    bus = AccessibilityBus(tmp_path)
    bus.start_kiosk()
    yield bus
    bus.close()

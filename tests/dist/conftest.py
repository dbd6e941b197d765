"""The frozen program, on a touch screen of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dist.touch_panel import TouchPanel

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "kiosk" / "kiosk"


@pytest.fixture(scope="session")
def program() -> Path:
    """The frozen program; ``make dist`` builds it and then runs these tests."""
    assert PROGRAM.exists(), "Nothing is frozen yet: make dist"
    return PROGRAM


@pytest.fixture(scope="session")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TouchPanel]:
    """An empty touch screen."""
    panel = TouchPanel(tmp_path_factory.mktemp("panel"))
    yield panel
    panel.close()

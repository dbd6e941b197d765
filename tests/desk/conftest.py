"""What the desk and the preview share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.desk.window.runner import Runner


@pytest.fixture(scope="session")
def runner(qapp: QGuiApplication) -> Iterator[Runner]:
    """One process that compiles and checks, for all the desks of the tests."""
    running = Runner()
    yield running
    running.close()

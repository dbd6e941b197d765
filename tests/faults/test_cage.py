"""The same for the kiosk below the compositor cage, with a stand-in for systemd.

A screen works again when the kiosk has said that it is ready and cage hands out the picture of the attract screen.
Cage without a screen has no touch panel, so nobody touches it here.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from tests.faults.deeds import GDB_SECONDS
from tests.faults.pages import ALIKE, DARK, distance, shrunk
from tests.faults.room import NEVER
from tests.faults.test_faults import MOST_SECONDS
from tests.faults.unit import Unit

pytestmark = pytest.mark.faults


@pytest.fixture
def unit(tmp_path: Path, bundled_pack: Path) -> Iterator[Unit]:
    """A kiosk below cage that works."""
    made = Unit(tmp_path, bundled_pack)
    yield made
    made.close()
    print((tmp_path / "said").read_text(encoding="utf-8"))  # noqa: T201 -- pytest shows it where a test fails


def by_signal(number: signal.Signals) -> Callable[[int], float]:
    def send(process: int) -> float:
        os.kill(process, number)
        return 0.0

    return send


def hang(process: int) -> float:
    words = ["gdb", "-q", "-batch", "-nx", "-p", str(process), "-ex", "call (unsigned) sleep(3600)"]
    with Path(os.devnull).open("r+b") as nothing:
        subprocess.Popen(words, stdin=nothing, stdout=nothing, stderr=nothing)
    Event().wait(GDB_SECONDS)
    return GDB_SECONDS


WAYS = {"SIGKILL to": by_signal(signal.SIGKILL), "SIGSTOP to": by_signal(signal.SIGSTOP), "a hang of": hang}


@pytest.mark.filterwarnings("ignore:subprocess")
@pytest.mark.parametrize("whom", ["the kiosk", "cage"])
@pytest.mark.parametrize("way", WAYS)
def test_the_screen_comes_back(unit: Unit, way: str, whom: str, table: list[tuple[str, float, str]]) -> None:
    first = wait_for_picture(unit, 1)
    assert first is not None
    process = unit.kiosk() if whom == "the kiosk" else unit.cage.pid
    before, began = unit.ready, time.monotonic()
    WAYS[way](process)
    while time.monotonic() - began < NEVER:
        again = wait_for_picture(unit, before + 1)
        if again is not None and distance(again, first) < ALIKE:
            break
    seconds = time.monotonic() - began

    table.append((f"Below cage: {way} {whom}", seconds, "ready, and the picture"))
    assert seconds <= MOST_SECONDS


def wait_for_picture(unit: Unit, ready: int):
    """The small picture of a lit screen, once the kiosk has been ready so often."""
    end = time.monotonic() + NEVER
    while time.monotonic() < end:
        picture = unit.picture() if unit.ready >= ready else None
        if picture is not None and max(shrunk(picture).resize((1, 1)).getpixel((0, 0))) > DARK:
            return shrunk(picture)
        Event().wait(0.1)
    return None

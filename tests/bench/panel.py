"""The screen that the measured programs draw on, and what surrounds them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any
from zlib import crc32

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "bench"
CHILDREN = Path(__file__).parent / "child"
WIDTH, HEIGHT = 1280, 800
LONGEST_SILENCE = 180.0
_NOT_HANDED_ON = {"PYTHONDONTWRITEBYTECODE", "DISPLAY", "WAYLAND_DISPLAY"}


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen of 1280×800 pixels: an X server of its own, or none at all where Xvfb is not installed."""

    display: str

    def __str__(self) -> str:
        return f"Xvfb {WIDTH}×{HEIGHT}" if self.display else "offscreen, since Xvfb is not installed"

    @property
    def environment(self) -> dict[str, str]:
        """Bytecode and compiled QML are kept, as on a tablet that has started before; just not where people work."""
        own = {name: value for name, value in os.environ.items() if name not in _NOT_HANDED_ON}
        shown = (
            {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"} if self.display else {"QT_QPA_PLATFORM": "offscreen"}
        )
        kept = {"PYTHONPYCACHEPREFIX": str(KEPT / "bytecode"), "QML_DISK_CACHE_PATH": str(KEPT / "qml")}
        renderer = {"QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "0"}
        return {**own, **shown, **kept, **renderer, "PYTHONPATH": str(ROOT)}

    def start(self, child: str, *words: str) -> subprocess.Popen[str]:
        """Starts one of the programs in ``child``; what it prints are lines of JSON."""
        command = [sys.executable, str(CHILDREN / f"{child}.py"), *words]
        environment = self.environment | _own_tablet(f"{child}-{crc32(repr(words).encode()):x}")
        return subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
        )

    def told(self, child: str, *words: str) -> dict[str, Any]:
        """What one of the programs prints as its only line."""
        with self.start(child, *words) as program:
            return heard(program)


def _own_tablet(name: str) -> dict[str, str]:
    """Places of its own for each program: kiosks would keep one another out, and remember how the last ones ended."""
    state = KEPT / "state" / name
    shutil.rmtree(state, ignore_errors=True)
    state.mkdir(parents=True)
    return {"STATE_DIRECTORY": str(state), "KIOSK_LOCK": str(state / "lock")}


class ChildFailed(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A measured program ended before it said anything."""


def heard(program: subprocess.Popen[str]) -> dict[str, Any]:
    """The next line of a program. One that says nothing for three minutes is ended."""
    assert program.stdout
    alarm = Timer(LONGEST_SILENCE, program.kill)
    alarm.start()
    line = program.stdout.readline()
    alarm.cancel()
    if not line:
        raise ChildFailed(f"{program.args} ended with {program.wait()} and said nothing.")
    said: dict[str, Any] = json.loads(line)
    return said


@contextmanager
def panel(*, offscreen: bool = False) -> Iterator[Panel]:
    """A screen for as long as it is needed."""
    if offscreen or not shutil.which("Xvfb"):
        yield Panel("")
        return
    options = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout
        try:
            yield Panel(f":{server.stdout.readline().strip()}")
        finally:
            server.terminate()


def stop(programs: Sequence[subprocess.Popen[str]]) -> None:
    """Ends programs and waits until they are gone."""
    for program in programs:
        program.terminate()
    for program in programs:
        program.communicate(timeout=20)

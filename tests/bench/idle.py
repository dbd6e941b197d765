"""What the kiosk does while nobody touches it."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import NamedTuple

from tests.bench import packs
from tests.bench.panel import Panel, heard
from tests.bench.table import Line


class Done(NamedTuple):
    """Since its start, what a process has done: wake-ups of all its threads, and seconds of processor time."""

    wakes: int
    used: float


def lines(panel: Panel, seconds: float, rest: float = 4.0) -> Iterator[Line]:
    """Three windows side by side, each left alone. ``rest`` seconds after its first frame a window is at rest."""
    pack = str(packs.bundled())
    programs = {
        "bare": panel.start("bare_window", "stay"),
        "attract": panel.start("real_kiosk", pack, "attract"),
        "article": panel.start("real_kiosk", pack, "article"),
    }
    try:
        for program in programs.values():
            heard(program)
        Event().wait(rest)
        begun, before = time.monotonic(), {name: _done(program) for name, program in programs.items()}
        Event().wait(seconds)
        after = {name: _done(program) for name, program in programs.items()}
    finally:
        drawn = {name: _frames(program) for name, program in programs.items()}
    for place in ("attract", "article"):
        wakes, bare = (after[name].wakes - before[name].wakes for name in (place, "bare"))
        used = (after[place].used - before[place].used) * 1000
        frames = sum(begun < frame < begun + seconds for frame in drawn[place])
        more = f"{used:.0f} ms of processor, {frames} frames"
        yield Line(f"wake-ups in {seconds:.0f} s, {place}", wakes, "", bare, "bare window", wakes, 0, more=more)


def _done(program: subprocess.Popen[str]) -> Done:
    place = Path(f"/proc/{program.pid}")
    texts = [(task / "status").read_text(encoding="ascii") for task in (place / "task").iterdir()]
    wakes = sum(int(line.split()[1]) for text in texts for line in text.splitlines() if line.startswith("voluntary"))
    after_name = (place / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
    ticks = int(after_name[11]) + int(after_name[12])
    return Done(wakes, ticks / os.sysconf("SC_CLK_TCK"))


def _frames(program: subprocess.Popen[str]) -> list[float]:
    """Ends a program and says when it drew its frames."""
    assert program.stdout
    program.terminate()
    with program:
        return [float(line.split(",")[0].split(":")[1]) for line in program.stdout if line.startswith('{"frame"')]

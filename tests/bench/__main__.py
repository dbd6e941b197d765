"""``python -m tests.bench``: what the kiosk costs, side by side with what it is compared to, in one run."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench import build, desk, gate, idle, memory, recheck, search, start, taps
from tests.bench.panel import Panel, panel
from tests.bench.table import Line, as_json, as_text, machine


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything one run measures."""

    starts: int
    memories: int
    journeys: int
    many: int
    openings: int
    titles: int
    idle_seconds: float
    copies: int
    keys: int
    checked: int


FULL = Size(
    starts=21,
    memories=3,
    journeys=30,
    many=10_000,
    openings=15,
    titles=120,
    idle_seconds=60,
    copies=10,
    keys=300,
    checked=5000,
)
QUICK = Size(
    starts=7,
    memories=1,
    journeys=8,
    many=1_000,
    openings=5,
    titles=40,
    idle_seconds=10,
    copies=3,
    keys=100,
    checked=500,
)

Part = Callable[[Panel, Size], Iterator[Line]]
PARTS: Mapping[str, Part] = {
    "start": lambda shown, size: start.against_bare(shown, size.starts),
    "memory": lambda shown, size: memory.lines(shown, size.memories),
    "taps": lambda shown, size: taps.lines(shown, size.journeys),
    "open": lambda _, size: search.opening((2, 100, size.many), size.openings),
    "sizes": lambda shown, size: start.by_articles(shown, size.openings, 2, (100, size.many)),
    "search": lambda _, size: search.lines(10, size.many, size.titles),
    "idle": lambda shown, size: idle.lines(shown, size.idle_seconds),
    "desk": lambda shown, size: desk.lines(shown, size.keys),
    "build": lambda _, size: build.lines(size.copies, 3),
    "check": lambda _, size: recheck.lines(size.checked, 3),
    "gate": lambda _, __: gate.lines(),
}


def run(parts: list[str], size: Size, *, offscreen: bool = False) -> tuple[str, list[Line]]:
    """The machine and everything measured; tells on the terminal how far it is."""
    found: list[Line] = []
    with panel(offscreen=offscreen) as shown:
        for part in parts:
            sys.stderr.write(f"measuring: {part}\n")
            found += PARTS[part](shown, size)
        return machine(str(shown)), found


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="measure this alone; may be given again")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and a smaller library: a minute, not five")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file too")
    asked = parser.parse_args(words)
    facts, found = run(asked.part or list(PARTS), QUICK if asked.quick else FULL)
    sys.stdout.write(f"{as_text(found, facts)}\n")
    if asked.json:
        asked.json.write_text(as_json(found, facts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

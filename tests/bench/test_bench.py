"""The program of figures runs, each part of it, with numbers that mean nothing. No test looks at a time."""

import json

import pytest

from tests.bench import build, desk, gate, idle, memory, search, start, taps
from tests.bench.panel import Panel
from tests.bench.table import Line, as_json, as_text

OFFSCREEN = Panel("")
TINY = {
    "start": lambda: start.against_bare(OFFSCREEN, 1, warm=0),
    "memory": lambda: memory.lines(OFFSCREEN, 1, most=3),
    "taps": lambda: taps.lines(OFFSCREEN, 1, touches=3),
    "open": lambda: search.opening((1, 2), 1),
    "search": lambda: search.lines(1, 2, 1),
    "idle": lambda: idle.lines(OFFSCREEN, 0.1, rest=0.1),
    "desk": lambda: desk.lines(OFFSCREEN, 3),
    "build": lambda: build.lines(0, 1),
    "gate": lambda: gate.lines(gate.RULES[:2]),
}


@pytest.mark.parametrize("part", TINY)
def test_a_part_gives_its_figures(part):
    lines = list(TINY[part]())

    assert lines
    assert all(line.kiosk >= 0 for line in lines)


def test_the_table_says_which_targets_are_met():
    lines = [Line("start", 30.0, "ms", 20.0, "bare", most=1.25), Line("build", 9.0, "k", 10.0, "alone", least=0.8)]
    lines.append(Line("tap", 3.0, "ms", 1.0, "bare", judged=12.5, most=16.7))

    rows = as_text(lines, "this machine").splitlines()[-3:]

    assert [[cell.strip() for cell in row.split("|")[3:7]] for row in rows] == [
        ["20 ms bare", "1.50", "≤ 1.25 ×", "no"],
        ["10 k alone", "0.90", "≥ 0.8 ×", "yes"],
        ["1 ms bare", "3.00", "≤ 16.7 ms", "yes"],
    ]


def test_programs_read_the_same_figures():
    told = json.loads(as_json([Line("start", 30.0, "ms", 20.0, "bare", most=1.25)], "this machine"))

    assert told["machine"] == "this machine"
    assert (told["lines"][0]["ratio"], told["lines"][0]["met"]) == (1.5, False)

"""All faults at random: the screen is never dead for long, always the kiosk's alone, and no setting is lost."""

import time
from collections import defaultdict
from random import Random

import pytest

from tests.conftest import ROOT
from tests.faults.deeds import DEEDS
from tests.faults.room import SETTINGS, Room
from tests.faults.test_faults import MOST_SECONDS

pytestmark = pytest.mark.chaos

REPORT = ROOT / "build" / "chaos.md"


def test_no_hour_of_faults_kills_the_screen(room: Room, request: pytest.FixtureRequest) -> None:
    minutes, seed = float(request.config.getoption("--minutes")), int(request.config.getoption("--seed"))
    dice = Random(seed)  # noqa: S311 -- the same hour again
    end, times = time.monotonic() + minutes * 60, defaultdict(list)
    while time.monotonic() < end:
        deed = dice.choice(DEEDS)
        seconds = deed(room, dice)
        times[deed.__name__].append(seconds)
        say(f"{deed.__name__}: {seconds:.1f} s")
        assert seconds <= MOST_SECONDS, f"seed {seed}, after {sum(map(len, times.values()))} faults: {deed.__name__}"
        assert room.settings.read_text(encoding="utf-8") == SETTINGS
        assert not room.unlocked()
    report(times, minutes, seed)


def report(times: dict[str, list[float]], minutes: float, seed: int) -> None:
    everything = sorted(seconds for each in times.values() for seconds in each)
    lines = [f"{len(everything)} faults in {minutes:g} minutes, seed {seed}; longest {everything[-1]:.1f} s.", ""]
    lines += ["| fault | times | longest, seconds |", "| --- | --- | --- |"]
    lines += [f"| {name.replace('_', ' ')} | {len(each)} | {max(each):.1f} |" for name, each in sorted(times.items())]
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def say(line: str) -> None:
    with (ROOT / "build" / "chaos.log").open("a", encoding="utf-8") as log:
        log.write(f"{line}\n")

"""The frozen program walked through by touch, beside the program run from source."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.conftest import Tablet
from tests.dist.touch_panel import HEIGHT, PIXELS_PER_INCH, WIDTH, TouchPanel

pytestmark = pytest.mark.dist

# From the attract screen to an article, a section, the questions, an answer, and the list.
STEPS = ("begin", "article-ketamine-dose", "section-brain-help", "bar-ask", "question-start-dose", "bar-list")

UNSEEN = 3
"""Levels of brightness, of 255."""


@dataclass(frozen=True, slots=True)
class Walk:
    """What a program showed, before the first step and after each, and what it said when it was told to end."""

    pictures: tuple[Image.Image, ...]
    said: str
    status: int


@pytest.fixture
def places(open_tablet: Callable[..., Tablet]) -> list[tuple[int, int]]:
    """Where on the panel each step is tapped."""
    return tapped(open_tablet, PIXELS_PER_INCH)


def tapped(open_tablet: Callable[..., Tablet], pixels_per_inch: float) -> list[tuple[int, int]]:
    """Where each step is tapped on a panel of so many pixels to an inch."""
    tablet = open_tablet(inches=(WIDTH**2 + HEIGHT**2) ** 0.5 / pixels_per_inch)
    found = []
    for step in STEPS:
        point = tablet.point(step)
        found.append((point.x(), point.y()))
        tablet.tap(step)
    return found


def walk(panel: TouchPanel, command: list[str | Path], folder: Path, places: list[tuple[int, int]]) -> Walk:
    """Starts a program in a folder with an empty environment, taps the places, and ends it."""
    pictures = [panel.picture()]
    with (folder / "said").open("w+", encoding="utf-8") as said:
        only = {"DISPLAY": panel.display, "KIOSK_LOCK": str(folder / "lock")}
        started = subprocess.Popen(command, cwd=folder, env=only, stdout=said, stderr=subprocess.STDOUT)
        try:
            pictures.append(panel.settled(pictures[0]))
            for place in places:
                panel.tap(*place)
                pictures.append(panel.settled(pictures[-1]))
            started.terminate()
            status = started.wait(timeout=20)
        finally:
            started.kill()
            started.wait()
            said.seek(0)
            print(said.read())  # noqa: T201 - pytest shows it where a test fails
        said.seek(0)
        return Walk(tuple(pictures[1:]), said.read(), status)


def differ(one: Image.Image, other: Image.Image) -> bool:
    """Whether an eye could tell them apart: the last frame of a fade may rest one level short of full."""
    return any(most > UNSEEN for _, most in ImageChops.difference(one, other).getextrema())


@pytest.fixture
def frozen(panel: TouchPanel, program: Path, places: list[tuple[int, int]], tmp_path: Path) -> Walk:
    """A walk through the frozen program with its own library."""
    return walk(panel, [program], tmp_path, places)


def test_it_says_nothing_and_ends_when_told(frozen: Walk) -> None:
    assert frozen.said == ""
    assert frozen.status == 0


def test_it_shows_what_the_source_shows(
    frozen: Walk, panel: TouchPanel, bundled_pack: Path, places: list[tuple[int, int]], tmp_path: Path
) -> None:
    source = walk(panel, [sys.executable, "-m", "kiosk", "run", bundled_pack], tmp_path, places)
    differing = []
    for step, ours, theirs in zip(("start", *STEPS), frozen.pictures, source.pictures, strict=True):
        if differ(ours, theirs):
            ours.save(tmp_path / f"{step}-frozen.png")
            theirs.save(tmp_path / f"{step}-source.png")
            differing.append(step)

    assert not differing, f"see the pictures in {tmp_path}"

"""The room in which faults are made, and the table of what they cost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, Tablet
from tests.dist.touch_panel import HEIGHT, PIXELS_PER_INCH, WIDTH
from tests.faults.pages import NEXT
from tests.faults.room import Room

TABLE = ROOT / "build" / "faults.md"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--minutes", default="60", help="how long chaos goes on")
    parser.addoption("--seed", default="1", help="another number, another chaos")


@pytest.fixture
def places(open_tablet: Callable[..., Tablet]) -> dict[str, tuple[int, int]]:
    """Where on the panel the pages are touched."""
    return places_of(open_tablet(inches=(WIDTH**2 + HEIGHT**2) ** 0.5 / PIXELS_PER_INCH))


def places_of(tablet: Tablet) -> dict[str, tuple[int, int]]:
    found = {}
    for _, touched in NEXT.values():
        point = tablet.point(touched)
        found[touched] = (point.x(), point.y())
        tablet.tap(touched)
    return found


@pytest.fixture
def room(tmp_path: Path, bundled_pack: Path, places: dict[str, tuple[int, int]]) -> Iterator[Room]:
    """A kiosk that works, alone in its room."""
    made = Room(tmp_path, bundled_pack, places)
    yield made
    made.close()
    print((tmp_path / "said").read_text(encoding="utf-8"))  # noqa: T201 -- pytest shows it where a test fails


@pytest.fixture(scope="session")
def table() -> Iterator[list[tuple[str, float, str]]]:
    """What each fault cost: in words, in seconds, and a note. Written down and printed at the end."""
    rows: list[tuple[str, float, str]] = []
    yield rows
    lines = ["| fault | seconds to a touch that works | |", "| --- | --- | --- |"]
    lines += [f"| {words.splitlines()[0].rstrip('.')} | {seconds:.1f} | {note} |" for words, seconds, note in rows]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")

"""The tour's window shows what a stop says, page by page, and what it drew before leaves no trace."""

import pytest

from kiosk.pack.read import Pack
from kiosk.tour.look import Look, Screen
from kiosk.tour.walk import stops
from kiosk.visit.display import Scheme
from tests.tour.looking import SCREENS, shots

HOME = Look(SCREENS[0], "en")


@pytest.fixture
def walk(bundled: Pack):
    return {stop.name: stop for stop in stops(bundled, "en")}


def controls(shot) -> set[str]:
    return {control.object_name for control in shot.seen.controls}


def test_all_of_a_section_is_pictured(bundled: Pack, walk) -> None:
    pages = shots(bundled, Look(Screen(1024, 600, 10.1), "en", text_size=200), [walk["section-usual-dose"]])
    names = [shot.name for shot in pages]

    assert len(pages) > 3
    assert names == ["section-usual-dose", *(f"section-usual-dose-{page}" for page in range(2, len(pages) + 1))]
    assert "open-sources" in controls(pages[-1])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("still-there", "still-here"),
        ("shade", "shade"),
        ("sheet-trouble", "sheet-close"),
        ("my-list-wipe", "finish-now"),
    ],
)
def test_a_stop_shows_what_can_be_touched_there_and_leaves_nothing_behind(
    bundled: Pack, walk, name: str, shown: str
) -> None:
    before, at, *_, after = shots(bundled, HOME, [walk["my-list"], walk[name], walk["my-list"]])

    assert shown in controls(at)
    assert shown not in controls(before)
    assert before.seen == after.seen


def test_the_same_stop_looks_the_same_whatever_came_before(bundled: Pack, walk) -> None:
    long = walk["my-list-long"]
    after = shots(bundled, HOME, [long, walk["sheet-text"], long])
    alone = shots(bundled, HOME, [long])

    assert len(alone) > 1
    assert [shot.seen for shot in after[-len(alone) :]] == [shot.seen for shot in alone]


def test_theme_and_text_size_are_those_asked_for(bundled: Pack, walk) -> None:
    light, large = (
        shots(bundled, look, [walk["library"]])[0] for look in (HOME, Look(SCREENS[0], "en", Scheme.HIGH_CONTRAST, 200))
    )
    small, big = (next(text for text in shot.seen.texts if text.text == "Home") for shot in (light, large))

    assert big.pixel_size == 2 * small.pixel_size
    assert big.contrast > small.contrast

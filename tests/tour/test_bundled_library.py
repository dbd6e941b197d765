"""Every screen of the bundled library keeps the norms, on every size of screen, in every theme, up to 200 %."""

import pytest

from kiosk.pack.read import Pack
from kiosk.tour.look import Look
from kiosk.tour.walk import stops
from tests.tour.looking import COVERING, DIAGONAL, EVERYTHING, SCREENS, SHARE, shots, some, thin, told

HOME = Look(SCREENS[0], "en")


def test_the_whole_tour_finds_nothing(bundled: Pack) -> None:
    found = shots(bundled, HOME)

    assert COVERING[0] == HOME  # at which no share is drawn below
    assert len(found) >= len(stops(bundled, "en"))
    assert not told(found), "\n".join(told(found))


@pytest.mark.parametrize("turn", range(1, len(COVERING)), ids=[str(look) for look in COVERING[1:]])
def test_a_share_of_the_tour_finds_nothing_at(bundled: Pack, turn: int) -> None:
    found = told(shots(bundled, COVERING[turn], thin(stops(bundled, "en"), turn, 6)))

    assert not found, "\n".join(found)


@pytest.mark.parametrize("turn", range(len(DIAGONAL)), ids=[str(look) for look in DIAGONAL])
def test_a_part_of_the_tour_finds_nothing_at(bundled: Pack, turn: int) -> None:
    look = DIAGONAL[turn]
    found = told(shots(bundled, look, thin(stops(bundled, look.language), turn, 4)))

    assert not found, "\n".join(found)


def test_the_eighths_make_up_the_whole(bundled: Pack) -> None:
    walk = stops(bundled, "en")
    names = {stop.name for turn in range(SHARE) for stop in some(walk, turn)}

    assert names == {stop.name for stop in walk}


@pytest.mark.slow
@pytest.mark.parametrize("look", EVERYTHING, ids=str)
def test_the_whole_tour_finds_nothing_at(bundled: Pack, look: Look) -> None:
    found = told(shots(bundled, look))

    assert not found, "\n".join(found)

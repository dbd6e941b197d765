"""A language is added by its articles, one file of words and one line of settings, and every screen holds it."""

import pytest

from kiosk.pack.read import Pack
from kiosk.tour.look import Look
from kiosk.tour.walk import stops
from kiosk.visit.display import Scheme
from tests.tour.looking import SCREENS, shots, thin, told
from tests.tour.pseudo import CODE


def test_it_is_offered_and_the_screen_runs_its_way(open_tablet, pack_file, added):
    tablet = open_tablet(pack_file, languages=("en", CODE))
    tablet.tap(f"begin-{CODE}")

    assert tablet.state.language == CODE
    assert tablet.point("bar-home").x() > tablet.window.width() / 2
    assert any("õõõõ" in text for text in tablet.texts())


@pytest.mark.parametrize(
    ("screen", "size", "turn"),
    [(SCREENS[0], 100, 0), (SCREENS[2], 100, 3), (SCREENS[0], 150, 5)],
    ids=str,
)
def test_a_thin_tour_of_it_finds_nothing(qapp, pack_file, added, screen, size, turn):
    with Pack.open(pack_file) as pack:
        found = told(shots(pack, Look(screen, CODE, Scheme.LIGHT, size), thin(stops(pack, CODE), turn, 4)))

    assert not found, "\n".join(found)

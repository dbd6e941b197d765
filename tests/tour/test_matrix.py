"""The whole tour in every language, theme and text size, on four screens, buttons lowered or not, some hands steady."""

from itertools import product
from pathlib import Path

import pytest

from kiosk.pack.read import Pack
from kiosk.tour.look import Ease, Look
from kiosk.tour.walk import stops
from kiosk.visit.display import Scheme
from tests.tour.looking import SCREENS, shots, told
from tests.tour.pseudo import CODE

LANGUAGES = ("en", "es", "ar", CODE)
FOUR = (*SCREENS[:3], SCREENS[6])
MATRIX = tuple(
    Look(*parts)
    for parts in product(FOUR, LANGUAGES, Scheme, (100, 150, 200), (frozenset(), frozenset({Ease.LOWERED})))
)

# Where there is least room for buttons that are both within reach and large.
STEADY = tuple(
    Look(*parts, frozenset({Ease.LOWERED, Ease.STEADY}))
    for parts in product(SCREENS[1:3], ("en", "es", "ar"), (Scheme.LIGHT,), (100, 200))
)

# The lowest screen, with buttons lowered.
LOW = tuple(
    Look(*parts, frozenset({Ease.LOWERED}))
    for parts in product(SCREENS[4:5], ("en", "es", "ar"), (Scheme.LIGHT,), (100, 200))
)


@pytest.mark.audit
@pytest.mark.parametrize("look", [*MATRIX, *STEADY, *LOW], ids=str)
def test_the_whole_tour_finds_nothing_at(
    qapp, pack_file: Path, added: None, look: Look, pytestconfig: pytest.Config
) -> None:
    with Pack.open(pack_file) as pack:
        asked = pytestconfig.getoption("--stops")
        walk = [stop for stop in stops(pack, look.language) if stop.name.startswith(asked)]
        found = told(shots(pack, look, walk))
    assert walk, asked

    assert not found, "\n".join(found)


def test_no_language_of_the_library_is_left_out(bundled: Pack) -> None:
    assert {*LANGUAGES} == {*bundled.languages, CODE}

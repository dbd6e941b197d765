"""Each fault made for real; the screen works again in time, and the settings of the clinic hold."""

from random import Random

import pytest

from tests.faults.deeds import DEEDS, Deed
from tests.faults.room import SETTINGS, Room

pytestmark = pytest.mark.faults

MOST_SECONDS = 30.0


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__.replace("_", "-"))
def test_the_screen_works_again(room: Room, deed: Deed, table: list[tuple[str, float, str]]) -> None:
    seconds = deed(room, Random(deed.__name__))  # noqa: S311 -- the same damage in every run

    table.append((deed.__doc__ or "", seconds, room.notes.get(deed.__name__, "")))
    assert seconds <= MOST_SECONDS
    assert room.settings.read_text(encoding="utf-8") == SETTINGS

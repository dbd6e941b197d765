"""Where the kiosk is sent to what it may not look at, it says so and goes on with what it has."""

import os
from pathlib import Path

import pytest

from kiosk.commands.run import open_library
from kiosk.pack.errors import NotAPack
from kiosk.pack.read import Pack
from kiosk.tablet.folders import is_folder
from kiosk.tablet.kept_settings import KeptSettings
from kiosk.tablet.settings import Settings
from kiosk.tablet.shelf import Shelf, identity
from kiosk.tablet.starts.history import NOTHING, History
from kiosk.tablet.starts.start_file import StartFile
from kiosk.tour.library import LibraryUnreadable, opened

CLOSED = Path("/", "x" * 300)
"""Looking at it fails as with a folder of somebody else's, also for an administrator, who runs tests here and there."""


def test_a_library_out_of_reach_is_said_and_another_is_shown(tmp_path: Path, bundled_pack: Path) -> None:
    with Shelf(tmp_path, lambda: Pack.open(bundled_pack), "a test") as shelf:
        found = open_library(CLOSED, shelf)
        found.pack.close()
        shelf.weed(CLOSED)

    assert "The kiosk shows the library it came with instead." in str(found.complaint)
    assert identity(CLOSED) == ""


def test_settings_out_of_reach_are_said_and_others_hold(tmp_path: Path) -> None:
    for cache in (tmp_path, CLOSED):
        chosen = KeptSettings(cache).choose(CLOSED / "kiosk.toml")

        assert chosen.settings == Settings()
        assert str(chosen.complaint).endswith("The kiosk goes on with the settings it came with.")


def test_a_state_out_of_reach_guards_nothing_and_stops_nothing() -> None:
    file = StartFile(CLOSED / "starts")

    assert not file.open()
    file.add(History(NOTHING))
    assert file.read() == History()


def test_a_tour_of_what_is_out_of_reach_says_why_there_is_none() -> None:
    assert not is_folder(CLOSED)
    with pytest.raises(LibraryUnreadable, match="can't be read"), opened(CLOSED):
        pass


def test_nobody_waits_for_a_pipe_or_a_device_that_is_given_as_a_pack() -> None:
    with pytest.raises(NotAPack, match="no plain file"):
        Pack.open(Path(os.devnull))

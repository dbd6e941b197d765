"""A score that is found out when it is asked for is the one that a build would put into the pack."""

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.authoring.folder import read_whole
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.authoring.score.card import scored
from kiosk.authoring.score.item import Verdict
from kiosk.authoring.score.library import keep, sheets
from kiosk.authoring.score.live import LiveScores
from kiosk.commands.late_scores import LateScores
from kiosk.commands.run import open_library
from kiosk.pack.read import Pack
from kiosk.tablet.shelf import Shelf
from tests.authoring.pictures import put
from tests.authoring.samples import in_section

TODAY = datetime.now().astimezone().date()
BODY = "Take 25% of the fluid. The hypertension is treated."
BETTER = "You can bring water."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a poor article, about which a person has given an answer."""
    put(tmp_path, "en/a.md", in_section(BODY).encode())
    (sheet,) = sheets(tmp_path, TODAY)
    keep(tmp_path, sheet, {sheet.open[0].id: Verdict.YES}, "A person", TODAY)
    return tmp_path


def test_it_is_that_of_the_build_with_what_people_answered(folder: Path) -> None:
    card = LiveScores(LiveLibrary(folder)).saved("en", "a")

    assert card == scored(read_whole(folder), folder, TODAY).scores["en", "a"]
    assert card.answered_by.startswith("A person")


def test_it_follows_what_is_typed_and_saved_and_an_article_with_an_error_has_none(folder: Path) -> None:
    scores = LiveScores(LiveLibrary(folder))
    before = scores.saved("en", "a")
    assert scores.typed(Typed("en", "a", in_section(BODY))) == before
    assert scores.typed(Typed("en", "a", in_section(BETTER))) != before
    assert scores.typed(Typed("en", "a", "<b>")) is None

    put(folder, "en/a.md", b"<b>")
    assert scores.saved("en", "a") is None
    assert scores.saved("en", "b") is None


def test_a_kiosk_on_a_folder_shows_it_but_not_that_of_words_which_it_does_not_show(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, bundled_pack: Path
) -> None:
    with Shelf(tmp_path_factory.mktemp("cache"), lambda: Pack.open(bundled_pack), "a test") as shelf:
        opened = open_library(folder, shelf)
        assert opened.pack.score("en", "a") == LiveScores(LiveLibrary(folder)).saved("en", "a")
        opened.pack.close()

    late = LateScores(folder)
    put(folder, "en/a.md", in_section(BETTER).encode())
    os.utime(folder / "en" / "a.md", (time.time() + 10,) * 2)
    assert late.find("en", "a") is None

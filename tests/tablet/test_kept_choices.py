"""The choices of the staff at a start: good ones count, damaged and failing ones give way to the last good ones."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.folders import staff_file
from kiosk.tablet.kept_choices import KeptChoices
from kiosk.tablet.settings import Settings
from kiosk.tablet.staff_choices import write_choices
from kiosk.tablet.starts.outset import Outset, Places

SPANISH, ARABIC = {"language": "es"}, {"language": "ar"}


class Tablet:
    """Starts of a kiosk, up to where it knows its settings."""

    def __init__(self, folder: Path) -> None:
        self.places = Places(None, folder / "kiosk.toml", folder / "cache", folder / "state")
        self.file = staff_file(self.places.state)
        self.said: list[str] = []

    def choose(self, values: Mapping[str, str]) -> None:
        write_choices(self.file, values)

    def kept(self) -> KeptChoices:
        return KeptChoices(self.places.state, self.places.cache)

    def language(self) -> str:
        return self.kept().over(Settings()).settings.language

    def run_well(self, values: Mapping[str, str]) -> None:
        self.choose(values)
        self.kept().prove()

    def outset(self) -> Outset:
        return Outset(self.places, "1", self.said.append)


@pytest.fixture
def tablet(tmp_path: Path) -> Tablet:
    return Tablet(tmp_path)


def test_without_a_file_all_is_as_it_set_it(tablet: Tablet):
    assert tablet.kept().identity == ""
    assert tablet.kept().over(Settings()) == (Settings(), ())


@pytest.mark.parametrize("content", [b"", b'language = "e', b"\xff" * 90])
def test_a_damaged_file_is_moved_aside_and_the_tablet_starts_as_it_set_it(tablet: Tablet, content: bytes):
    tablet.choose(SPANISH)
    tablet.file.write_bytes(content)

    assert tablet.kept().damaged
    assert tablet.language() == "en"
    assert [one.name for one in tablet.places.state.iterdir()] == ["staff.toml.damaged-1"]


def test_of_a_damaged_file_the_choices_that_proved_good_come_back(tablet: Tablet):
    tablet.run_well(SPANISH)
    tablet.file.write_bytes(b"\x00")

    assert tablet.language() == "es"
    assert not tablet.kept().damaged
    assert tablet.language() == "es"


def test_choices_that_the_kiosk_failed_with_give_way_to_those_that_proved_good_or_to_none(tablet: Tablet):
    tablet.run_well(SPANISH)
    tablet.choose(ARABIC)
    failing = tablet.kept()
    failing.retreat()
    assert failing.over(Settings()).settings.language == tablet.language() == "es"

    tablet.choose({})
    tablet.kept()
    tablet.choose(ARABIC)
    tablet.kept().retreat()
    assert tablet.language() == "en"
    assert not tablet.file.exists()


def test_what_was_given_back_never_comes_back(tablet: Tablet):
    tablet.run_well(SPANISH)
    tablet.choose({})
    tablet.kept()
    tablet.choose(SPANISH)
    tablet.file.write_bytes(b"\x00")

    assert tablet.language() == "en"


def test_on_a_disk_that_takes_nothing_a_start_goes_on_all_the_same(tablet: Tablet):
    tablet.run_well(SPANISH)
    tablet.choose(ARABIC)
    kept = tablet.kept()
    tablet.file.unlink()
    (tablet.file / "full").mkdir(parents=True)
    kept.retreat()

    assert kept.over(Settings()).settings.language == "es"


def test_a_start_knows_what_counts_and_what_it_set(tablet: Tablet):
    tablet.places.settings.write_text('language = "ar"\nclinic = "Hill"\n', "utf-8")
    tablet.choose(SPANISH)
    with tablet.file.open("a", encoding="utf-8") as file:
        file.write("require_lockdown = false\n")

    outset = tablet.outset()
    settings = outset.settings()

    assert (settings.now.language, settings.by_it.language) == ("es", "ar")
    assert settings.now.clinic == settings.by_it.clinic == "Hill"
    assert tablet.said == [
        f"{tablet.file}:3: “require_lockdown” is nothing that can be chosen in the staff panel. Take this line away."
    ]
    assert [one.kind for one in outset.faults.last(9)] == [FaultKind.CHOICES_WRONG]


def test_a_damaged_file_is_told_to_the_staff(tablet: Tablet):
    tablet.choose(SPANISH)
    tablet.file.write_bytes(b"\x00")
    outset = tablet.outset()
    outset.settings()

    [fault] = outset.faults.last(9)
    assert (fault.kind, fault.facts) == (FaultKind.FILE_ASIDE, {"part": "staff-choices"})

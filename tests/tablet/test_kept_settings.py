"""The settings of the staff, or the last good ones; a file of the staff's is never touched."""

from pathlib import Path

import pytest

from kiosk.tablet.kept_settings import KeptSettings, identity
from kiosk.tablet.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def write(path: Path, clinic: str) -> str:
    path.write_text(f'clinic = "{clinic}"\n', "utf-8")
    return identity(path)


def run_well(cache: Path, path: Path, clinic: str) -> None:
    """The kiosk starts with settings and lasts."""
    known_by = write(path, clinic)
    kept = KeptSettings(cache)
    kept.choose(path)
    kept.prove(known_by)


def test_settings_that_the_kiosk_failed_with_give_way_to_those_that_proved_good(tmp_path: Path, path: Path):
    run_well(tmp_path, path, "Hill")
    refused = write(path, "Vale")
    KeptSettings(tmp_path).choose(path)

    chosen = KeptSettings(tmp_path, [refused]).choose(path)

    assert chosen.settings.clinic == "Hill"
    assert str(chosen.complaint).endswith("The kiosk goes on with the last good settings.")
    assert path.read_text("utf-8") == 'clinic = "Vale"\n'


def test_a_mistake_after_settings_that_the_kiosk_failed_with_does_not_bring_those_back(tmp_path: Path, path: Path):
    run_well(tmp_path, path, "Hill")
    refused = write(path, "Vale")
    KeptSettings(tmp_path).choose(path)
    path.write_text("clinik = 3", "utf-8")

    assert KeptSettings(tmp_path, [refused]).choose(path).settings.clinic == "Hill"


def test_settings_that_were_changed_meanwhile_are_not_taken_for_proved(tmp_path: Path, path: Path):
    known_by = write(path, "Hill")
    kept = KeptSettings(tmp_path)
    kept.choose(path)
    refused = write(path, "Vale")
    kept.prove(known_by)

    assert KeptSettings(tmp_path, [refused]).choose(path).settings.clinic == "Hill"


def test_without_any_good_ones_the_defaults_hold(tmp_path: Path, path: Path):
    refused = write(path, "Vale")

    chosen = KeptSettings(tmp_path, [refused]).choose(path)

    assert chosen.settings.clinic == "Your clinic"
    assert str(chosen.complaint).endswith("The kiosk goes on with the settings it came with.")


def test_a_damaged_copy_is_moved_aside_and_told_of(tmp_path: Path, path: Path):
    run_well(tmp_path / "cache", path, "Hill")
    path.write_text("clinik = 3", "utf-8")
    (tmp_path / "cache" / "settings.toml").write_bytes(b"\x00\xff" * 40)
    told: list[bool] = []

    chosen = KeptSettings(tmp_path / "cache", damaged=lambda: told.append(True)).choose(path)

    assert chosen.settings.clinic == "Hill"
    assert told == [True]
    assert (tmp_path / "cache" / "settings.toml.damaged-1").exists()
    assert path.read_text("utf-8") == "clinik = 3"


def test_helplines_pin_and_lockdown_stay_even_in_the_last_resort(tmp_path: Path, path: Path):
    path.write_text(
        'clinic = "Hill"\ncrisis_line = "116 123"\nemergency_number = "112"\nrequire_lockdown = true', "utf-8"
    )

    for settings in (
        KeptSettings(tmp_path).last_resort(path),
        KeptSettings(tmp_path, [identity(path)]).choose(path).settings,
    ):
        assert (settings.crisis_line, settings.emergency_number) == ("116 123", "112")
        assert settings.require_lockdown
        assert settings.clinic == "Your clinic"


def test_the_last_resort_needs_no_file_at_all(tmp_path: Path, path: Path):
    path.write_bytes(b"\xff")

    assert KeptSettings(tmp_path).last_resort(path) == Settings()


@pytest.mark.parametrize("left", range(len('clinic = "Hill"\nlanguage = "es"')))
def test_what_a_power_cut_leaves_of_the_file_is_not_taken_for_it(tmp_path: Path, path: Path, left: int):
    whole = b'clinic = "Hill"\nlanguage = "es"\n'
    path.write_bytes(whole)
    KeptSettings(tmp_path).choose(path)
    path.write_bytes(whole[:left])

    chosen = KeptSettings(tmp_path).choose(path)

    at_the_end_of_a_line = left == len(b'clinic = "Hill"\n')  # that is how a person leaves it, too
    assert chosen.settings.clinic == "Hill"
    assert chosen.settings.language == ("en" if at_the_end_of_a_line else "es")
    assert bool(chosen.complaint) is not at_the_end_of_a_line

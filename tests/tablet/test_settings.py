"""Settings: what IT writes, and what it is told when that is wrong."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tablet.millimetres import pixels_per_inch, unit
from kiosk.tablet.settings import Settings, SettingsWrong, read_settings, settings_from


def test_without_a_file_the_defaults_hold(tmp_path):
    assert read_settings(tmp_path / "kiosk.toml") == Settings()


def test_a_file_sets_what_it_names(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text(
        'clinic = "The clinic"\ndiagonal_inches = 10.1\nidle_seconds = 90\nreduced_motion = true\n', "utf-8"
    )

    settings = read_settings(path)

    assert settings == Settings(clinic="The clinic", diagonal_inches=10.1, idle_seconds=90.0, reduced_motion=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('clinc = "X"', "Did you mean “clinic”?"),
        ("clinic = 3", "“clinic” cannot be 3"),
        ('clinic = ""', "letters between quotation marks"),
        ('idle_seconds = "long"', "a number from 20 to 3600"),
        ("idle_seconds = 5", "a number from 20 to 3600"),
        ("warning_seconds = 10", "a number from 30 to 600"),
        ("diagonal_inches = nan", "a number from 5 to 120"),
        ("reduced_motion = 1", "true or false"),
        ('network = "off"', 'Write allowed or none between quotation marks, such as "none"'),
        ('open_hours = "mon"', 'days and times between quotation marks, such as "mon-fri 08:00-18:00'),
        ("brightness = 5", "a number from 10 to 100"),
        ("idle_seconds = true", "a number from 20 to 3600"),
        ("[screen]\nx = 1", "There is no setting called “screen”"),
        ("clinic = ", "is not right"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_write(tmp_path, text, said):
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(SettingsWrong) as wrong:
        read_settings(path)

    assert said in str(wrong.value)
    assert str(path) in str(wrong.value)


def test_a_file_that_is_no_text_is_said_to_be_unreadable(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_bytes(b"\xff\xfe\x00clinic")

    with pytest.raises(SettingsWrong, match="cannot be read"):
        read_settings(path)


def test_a_byte_order_mark_is_no_fault(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_bytes('\ufeffclinic = "Hill"'.encode())

    assert read_settings(path).clinic == "Hill"


@given(
    st.dictionaries(st.text(max_size=12), st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.none()))
)
def test_any_values_give_settings_or_a_sentence(values):
    said = "kiosk.toml: all is well."
    try:
        settings_from(values, "kiosk.toml")
    except SettingsWrong as wrong:
        said = str(wrong)

    assert said.startswith("kiosk.toml: ")
    assert said.endswith((".", "?"))


@pytest.mark.parametrize(
    ("width", "height", "inches", "ppi"),
    [(1280, 800, 13.3, 113), (1280, 800, 10.1, 149), (1920, 1200, 10.1, 224), (1920, 1080, 21.5, 102)],
)
def test_pixels_per_inch_are_those_of_the_norms(width, height, inches, ppi):
    assert round(pixels_per_inch(width, height, inches)) == ppi


def test_sixteen_millimetres_are_72_units():
    assert math.isclose(72 * unit(113.0), 16 / 25.4 * 113.0, rel_tol=0.02)


@pytest.mark.parametrize(("width", "height", "inches"), [(0, 800, 13.3), (1280, 800, 0.0), (1280, 800, 500.0)])
def test_a_size_that_no_screen_has_is_refused(width, height, inches):
    with pytest.raises(ValueError, match="No screen has"):
        pixels_per_inch(width, height, inches)

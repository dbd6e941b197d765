"""The settings of the staff panel, and what is said of wrong ones."""

import pytest

from kiosk.tablet.key_chord import DEFAULT_CHORD, chord
from kiosk.tablet.pin import hash_of
from kiosk.tablet.settings import Settings, SettingsWrong, settings_from
from kiosk.visit.corners import CLOCKWISE


def said(**settings: object) -> str:
    with pytest.raises(SettingsWrong) as wrong:
        settings_from(settings, "kiosk.toml")
    return str(wrong.value)


def test_the_defaults_are_right_and_have_no_pin() -> None:
    own = Settings()

    assert own.staff_pin == ""
    assert chord(own.staff_keys) is not None
    assert settings_from({"staff_corners": list(own.staff_corners)}, "").staff_corners == CLOCKWISE


def test_a_pin_in_plain_is_refused_and_never_repeated() -> None:
    for plain in ("4711", 4711, ["4711"], {"pin": 4711}):
        assert "4711" not in said(staff_pin=plain)
        assert "kiosk setup" in said(staff_pin=plain)


def test_a_hash_is_taken_and_does_not_show_where_settings_are_printed() -> None:
    kept = hash_of("4711")
    found = settings_from({"staff_pin": kept}, "")

    assert found.staff_pin == kept
    assert kept not in repr(found)


@pytest.mark.parametrize(
    "corners",
    [
        "top-left",
        ["top-left"],
        ["top-left", "middle", "top-left"],
        ["top-left"] * 4,
        list(CLOCKWISE) * 3,
        [["top-left"]],
    ],
)
def test_wrong_corners_are_named(corners: object) -> None:
    assert '["top-left", "top-right", "bottom-right", "bottom-left"]' in said(staff_corners=corners)


@pytest.mark.parametrize("keys", ["F9", "Shift+A", "Ctrl+", "Ctrl+Nothing", "Hyper+A", "Ctrl+Ctrl+A", "", 9])
def test_keys_that_a_keypad_could_send_are_refused(keys: object) -> None:
    assert DEFAULT_CHORD in said(staff_keys=keys)


def test_a_chord_has_the_number_that_qt_gives_it() -> None:
    assert chord("ctrl + shift + k") == 0x04000000 | 0x02000000 | ord("K")

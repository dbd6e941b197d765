"""Keys can be given other deeds in the settings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tablet.key_map import DEFAULT, Deed, KeysWrong, key_map
from kiosk.tablet.key_names import KEYS
from kiosk.tablet.settings import Settings, SettingsWrong, read_settings

NAMES = st.sampled_from(sorted(KEYS))


def test_every_deed_has_a_key_and_no_key_two_deeds():
    named = [key for names in DEFAULT.values() for key in names]

    assert set(DEFAULT) == set(Deed)
    assert len(named) == len(set(named))


def test_a_keypad_takes_the_place_of_the_default_keys():
    keys = key_map({"next": ["F13"], "ok": "F15"})

    assert (keys[KEYS["F13"]], keys[KEYS["F15"]]) == (Deed.NEXT, Deed.OK)
    assert KEYS["Tab"] not in keys
    assert keys[KEYS["Escape"]] is Deed.BACK


@given(st.dictionaries(st.sampled_from(list(Deed)), st.lists(NAMES, min_size=1, max_size=3, unique=True), max_size=4))
def test_a_key_that_is_given_a_deed_does_that_and_nothing_else(changes):
    chosen = [key for names in changes.values() for key in names]
    if len(chosen) != len(set(chosen)):
        with pytest.raises(KeysWrong, match="cannot do both"):
            key_map(changes)
        return
    keys = key_map(changes)

    for deed, names in changes.items():
        assert {keys[KEYS[name]] for name in names} == {deed}
        assert {key for key, done in keys.items() if done == deed} == {KEYS[name] for name in names}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[keys]\nnexxt = ["Tab"]', "Did you mean “next”?"),
        ('[keys]\nnext = ["Tabb"]', "Did you mean “Tab”?"),
        ("[keys]\nnext = 5", "cannot be 5"),
        ('[keys]\nnext = ["F13"]\nback = ["F13"]', "cannot do both"),
        ('keys = "Tab"', "Write [keys]"),
    ],
)
def test_a_wrong_key_is_named_with_what_to_write(tmp_path, text, said):
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(SettingsWrong) as wrong:
        read_settings(path)

    assert said in str(wrong.value)
    assert str(path) in str(wrong.value)


def test_small_letters_name_keys_too(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('[keys]\nrepeat = "r"', "utf-8")

    settings = read_settings(path)

    assert settings.keys[KEYS["R"]] is Deed.REPEAT
    assert settings != Settings()

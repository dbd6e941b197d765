"""What the staff chose counts over the settings of IT, and nothing else in its file ever does."""

from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.settings import Settings
from kiosk.tablet.settings_rules import RULES
from kiosk.tablet.staff_choices import ALLOWED, Choices, ChoicesDamaged, choices_in, read_choices, write_choices

FILE = Path("state", "staff.toml")
VALUES = {"language": "es", "attract_names_article": True, "diagonal_inches": 10.5}
IT = Settings(clinic="Hill", language="ar", languages=("ar", "es"), staff_pin="x", require_lockdown=True)
VALUE = st.one_of(st.text(max_size=12), st.booleans(), st.floats(allow_nan=False), st.integers(), st.lists(st.text()))
NAMES = st.sampled_from([*RULES, "keys", "other"])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "staff.toml"


def test_what_is_written_is_read_back_and_without_any_choice_the_file_goes(file: Path):
    write_choices(file, VALUES)
    found = read_choices(file)

    assert (found.values, found.passed_over) == (VALUES, ())
    assert found.over(IT) == Settings(
        clinic="Hill", languages=("ar", "es"), staff_pin="x", require_lockdown=True, **VALUES
    )
    write_choices(file, {})
    write_choices(file, {})
    assert not file.exists()
    assert read_choices(file).over(IT) == IT


@given(st.dictionaries(NAMES, VALUE, max_size=6))
@settings(max_examples=60, deadline=None)
def test_whatever_stands_there_only_what_the_panel_offers_can_change(values: dict[str, object]):
    lines = [f"{name} = {_in_toml(value)}\n" for name, value in values.items()]

    found = choices_in("".join(["# by hand\n", *lines]).encode(), FILE, IT.languages)
    before, after = asdict(IT), asdict(found.over(IT))

    assert {name for name in before if before[name] != after[name]} <= set(ALLOWED)
    assert {*found.values, *(one.setting for one in found.passed_over)} == set(values)


def _in_toml(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join(f"\\U{ord(sign):08x}" for sign in value) + '"'
        case list():
            return f"[{', '.join(_in_toml(one) for one in value)}]"
        case _:
            return repr(value)


def passed_over(text: str, languages: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    return [(one.line, one.words) for one in choices_in(text.encode(), FILE, languages).passed_over]


def test_what_the_panel_does_not_offer_is_passed_over_by_line_and_its_value_is_not_repeated():
    found = choices_in(b'language = "es"\nstaff_pin = "1234"\nrequire_lockdown = false\n[keys]\nok = "F1"\n', FILE)

    assert (found.values, found.lines) == ({"language": "es"}, {"language": 1})
    assert [(one.line, one.setting) for one in found.passed_over] == [
        (2, "staff_pin"),
        (3, "require_lockdown"),
        (4, "keys"),
    ]
    assert "1234" not in str(found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\nlanguage = 7\n", "cannot be 7"),
        ('\nlanguage = "../es"\n', "is no code of a language"),
        ("\ndiagonal_inches = 3\n", "Write a number from 5 to 120."),
        ("\nattract_names_article = 1\n", "Write true or false."),
        ('\n[language]\nfirst = "es"\n', "cannot be"),
    ],
)
def test_a_value_is_held_to_the_rules_of_the_settings(text: str, words: str):
    [(line, said)] = passed_over(text)

    assert line == 2
    assert words in said


def test_a_language_that_it_no_longer_offers_is_passed_over():
    assert "Visits cannot begin in “fr”" in passed_over('language = "fr"\n', ("en", "es"))[0][1]
    assert not passed_over('language = "fr"\n')


DAMAGED = [b"", b"language", b'language = "es', b'language = "es"', b"\xff\xfe\n", b"\x00" * 80, b"[" * 3000 + b"\n"]


@pytest.mark.parametrize("content", [*DAMAGED, b"#" * 5000 + b"\n"], ids=range(len(DAMAGED) + 1))
def test_what_the_panel_never_writes_is_damaged(file: Path, content: bytes):
    file.parent.mkdir()
    file.write_bytes(content)

    with pytest.raises(ChoicesDamaged, match="is not as the staff panel writes it"):
        read_choices(file)


def test_neither_a_link_nor_a_folder_is_read(file: Path, tmp_path: Path):
    (tmp_path / "secret").write_text('language = "es"\n', "utf-8")
    file.parent.mkdir()
    file.symlink_to(tmp_path / "secret")
    with pytest.raises(ChoicesDamaged):
        read_choices(file)

    file.unlink()
    file.mkdir()
    with pytest.raises(ChoicesDamaged):
        read_choices(file)


def test_every_choice_is_a_setting_and_none_of_them_guards_anything():
    assert set(ALLOWED) <= set(RULES)
    assert Choices({}, {}).over(IT) == IT

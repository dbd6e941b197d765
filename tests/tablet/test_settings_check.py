"""All that is wrong with a settings file is told at once, each with its line and what to write."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.settings import SettingsWrong, read_settings
from kiosk.tablet.settings_check import mistakes

FULL_OF_MISTAKES = """\
clinc = "Hill"
clinic = The clinic
language: "en"
languages = ["en", "es"
diagonal_inches = 10,1
idle_seconds = "90"
warning_seconds = 5
crisis_line = 988
emergency_number = “911”
reduced_motion = True
reduced_motion = true
speech_engine = "spe
face_down_hides =
just words
attract_names_article = "yes"
idle_seconds = 50

[keys
nexxt = ["Tab"]
next = ["F13",
 "F113"]
back = "F13"
clinic = "x"
[settings]
second_tap_mm = 3
"""


def told(text: str) -> list[tuple[int, str]]:
    return [(mistake.line, mistake.words) for mistake in mistakes(text.encode())]


def test_every_mistake_of_a_file_is_told_in_one_run():
    found = told(FULL_OF_MISTAKES)

    expected = [
        (1, "Did you mean “clinic”?"),
        (2, 'write clinic = "The clinic"'),
        (3, 'Write = after the name: language = "en"'),
        (4, "Close it with ]"),
        (5, "diagonal_inches = 10.1"),
        (6, "without quotation marks"),
        (7, "a number from 30 to 600"),
        (8, 'between quotation marks, such as "988"'),
        (9, 'emergency_number = "911"'),
        (10, "Write true, in small letters"),
        (12, 'Write speech_engine = "spe"'),
        (13, "The value is missing"),
        (14, "This line is no setting"),
        (15, "true or false"),
        (16, "stands twice, first on line 6"),
        (18, "[keys]"),
        (19, "Did you mean “next”?"),
        (21, "Did you mean “F13”?"),
        (22, "cannot do both “next” and “back”"),
        (23, "Move this line up, above [keys]"),
        (24, "Take away the line [settings]"),
    ]
    assert [line for line, _ in found] == [line for line, _ in expected]
    assert [words for (_, words), (_, part) in zip(found, expected, strict=True) if part not in words] == []


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('\n\nclinc: "X"', 3, "Did you mean “clinic”?"),
        ('clinic = "a "b" c"', 1, "too many"),
        ('reduced_motion = true"', 1, "Write true, in small letters"),
        ("wakes_by_touch = False'", 1, "Write false, in small letters"),
        ('clinic = "C:\\Users"', 1, "Write \\\\ for each"),
        ('a = 1\n"clinic" = 5', 2, "1 to 60 letters"),
        ("\n[keys]\nok = 1\n[keys]\n", 4, "stands twice"),
        ("idle_seconds = 2 minutes", 1, "idle_seconds = 2"),
        ('clinic = """River\nClinic', 1, 'must end with """'),
        ('languages = [\n  "en",\n  5,\n]', 3, "one or more languages"),
        (f"clinic = {'[' * 3000}", 1, "no end"),
        (f"idle_seconds = {'9' * 5000}", 1, "a number"),
        (f"idle_seconds = 0x{'f' * 5000}", 1, "so large a number"),
        (f'clinic = "{"x" * 61}"', 1, "there are 61 now"),
        ("idle_seconds = 2026-01-01", 1, "cannot be 2026-01-01"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_write(text, line, said):
    assert [at for at, words in told(text) if said in words] == [line]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('languages = ["en", "es"]\nlanguage = "ar"', "not among “languages”"),
        ('\nlanguage = "english"', "no code of a language"),
        ('\nlanguages = ["en",\n\n"Spanish"]', "no code of a language"),
        ('\ncrisis_line = "the desk"', "no digit"),
        ('\ncrisis_line = "116123"', "crisis_line_takes_texts = false"),
    ],
)
def test_what_the_kiosk_takes_but_nobody_means_is_a_warning(text, said, tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text(text, "utf-8")

    [doubt] = mistakes(text.encode())

    assert (doubt.mild, doubt.line >= 2, said in doubt.words) == (True, True, True)
    assert read_settings(path)


def test_a_file_that_is_no_utf8_has_the_line_where_it_stops_being_so():
    assert [(one.line, "UTF-8" in one.words) for one in mistakes('clinic = "A"\n# é'.encode("cp1252"))] == [(2, True)]
    assert ["UTF-16" in one.words for one in mistakes('clinic = "A"'.encode("utf-16"))] == [True]


LINES = st.lists(
    st.one_of(
        st.sampled_from(FULL_OF_MISTAKES.splitlines()),
        st.sampled_from(['clinic = "Hill"', "[keys]", 'ok = "F13"', "# aside", "", "]", '"""', "idle_seconds = 90"]),
        st.text(max_size=10),
    ),
    max_size=8,
)


@settings(max_examples=120, deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n"]))
def test_the_check_finds_a_mistake_where_the_kiosk_refuses_a_file_and_nowhere_else(tmp_path_factory, lines, ending):
    content = ending.join(lines).encode("utf-8", "replace")
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    taken = True
    try:
        read_settings(path)
    except SettingsWrong:
        taken = False

    found = [mistake for mistake in mistakes(content) if not mistake.mild]

    assert taken is not bool(found)
    assert all(1 <= mistake.line <= len(content.split(b"\n")) + content.count(b"\r") for mistake in found)
    assert all(mistake.words.strip() for mistake in found)

"""What is typed at setup becomes a setting by the same rules as in the file, or a sentence on what can."""

import tomllib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands.asking import settings_of
from kiosk.tablet.crisis_lines import COUNTRIES, country_of
from kiosk.tablet.settings import Settings, settings_from
from kiosk.tablet.settings_doubts import doubts
from kiosk.tablet.settings_rules import complaints
from kiosk.tablet.setup_questions import DEFAULTS, QUESTIONS, AnswerWrong, as_typed, default_of, question, read_answer
from kiosk.tablet.toml_text import in_toml


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("clinic", "  River “Hill” Clinic ", "River “Hill” Clinic"),
        ("languages", "en, es ar,en", ("en", "es", "ar")),
        ("languages", "All", None),
        ("diagonal_inches", "10,1", 10.1),
        ("diagonal_inches", '13.3"', 13.3),
        ("diagonal_inches", "33.8 cm", 13.3),
        ("diagonal_inches", "auto", None),
        ("idle_seconds", "90 s", 90.0),
        ("printer", "none", None),
        ("printer", "", None),
        ("letter_paper", "Yes", True),
        ("letter_paper", "n", False),
        ("open_hours", "Mon-Fri 8-18", "Mon-Fri 8-18"),
        ("open_hours", "always", None),
    ],
)
def test_people_may_type_as_they_write(name, typed, value):
    assert read_answer(question(name), typed, {}) == value


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("clinic", "", "1 to 60 letters"),
        ("clinic", "x" * 61, "1 to 60 letters"),
        ("clinic", "Hill\x1b[D", "1 to 60 letters"),
        ("languages", "english", "no code of a language"),
        ("language", "ar", "not among “languages”"),
        ("diagonal_inches", "130 mm", "a number from 5 to 120, or auto"),
        ("diagonal_inches", "10 s", "a number from 5 to 120"),
        ("idle_seconds", "2 in", "a number from 20 to 3600"),
        ("idle_seconds", "5", "a number from 20 to 3600"),
        ("open_hours", "mornings", "days and times, such as mon-fri 08:00-18:00, sat 09:00-12:00, or always"),
        ("letter_paper", "A4", "yes or no"),
        ("crisis_line", "the desk", "no digit"),
    ],
)
def test_an_answer_that_cannot_be_is_told_with_what_can(name, typed, said):
    with pytest.raises(AnswerWrong, match=said):
        read_answer(question(name), typed, {"languages": ("en", "es")})


@given(st.sampled_from(QUESTIONS), st.text(max_size=20))
def test_every_answer_that_is_taken_is_one_that_the_kiosk_takes(asked, typed):
    value = None
    with suppress(AnswerWrong):
        value = read_answer(asked, typed, {})
    if value is not None:
        settings_from(tomllib.loads(f"{asked.name} = {in_toml(value)}"), "kiosk.toml")
        assert read_answer(asked, as_typed(asked, value), {}) == value


def test_the_defaults_are_those_of_the_kiosk():
    settings = Settings()
    assert {
        "clinic": settings.clinic,
        "languages": settings.languages,
        "language": settings.language,
        "diagonal_inches": settings.diagonal_inches,
        "crisis_line": settings.crisis_line,
        "crisis_line_takes_texts": settings.crisis_line_takes_texts,
        "emergency_number": settings.emergency_number,
        "printer": settings.printer,
        "letter_paper": settings.letter_paper,
        "idle_seconds": settings.idle_seconds,
        "warning_seconds": settings.warning_seconds,
        "open_hours": settings.open_hours,
    } == DEFAULTS
    assert {asked.name for asked in QUESTIONS} == DEFAULTS.keys()


def test_a_visit_begins_in_a_language_that_is_offered():
    asked = question("language")

    assert default_of(asked, {}, {}) == "en"
    assert default_of(asked, {"language": "ar"}, {"languages": ("es", "ar")}) == "ar"
    assert default_of(asked, {"language": "ar"}, {"languages": ("es", "en")}) == "es"


@pytest.mark.parametrize("code", COUNTRIES)
def test_the_numbers_of_every_country_are_settings_without_a_doubt(code):
    country = COUNTRIES[code]
    values = settings_of(country)

    assert not [*complaints(values), *doubts(values)]
    assert country_of(code.lower()) == country_of(f" {country.name.upper()}") == code


def test_a_country_that_is_not_known_is_none():
    assert country_of("Atlantis") is None
    assert country_of("") is None

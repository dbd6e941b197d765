"""Text that was left in the other language is found, and names and units are left aside."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Article
from kiosk.article.inline import LinkWord, TermWord, Words
from kiosk.article.place import Place
from kiosk.authoring.folder import read_folder
from kiosk.authoring.parity.left_over import reader
from kiosk.authoring.parity.part import Spot
from tests.authoring.parity.leaves import at, leaves, put
from tests.authoring.parity.whole import differences

CONTENT = Path(__file__).parents[3] / "content"
LANGUAGES = ["es", "ar"]
ENGLISH = "Dose. The usual dose is 0.5 mg/kg. Ask for Spravato, a nose spray. Ask your team."
LEFT = [
    ("es", "Ask your team."),
    ("es", "Ask the team."),
    ("es", "Pregunte a su equipo. The dose that you get is for you."),
    ("es", "Pregunte a su equipo (this is for the doctors you see)."),
    ("ar", "Ask your team."),
    ("ar", "اسأل فريقك. Nobody knows."),
    ("ar", "اسأل فريقك. Pregunte a su equipo."),
    ("ar", "اسأل the team that you have"),
    ("ar", "Спросите"),
    ("es", "اسأل فريقك."),
    ("fr", "Ask your team."),
    ("es", "Dose"),
]
FINE = [
    ("es", "Pregunte a su equipo."),
    ("es", "Spravato"),
    ("es", "0.5 mg/kg"),
    ("es", "FDA"),
    ("es", "El control es normal. No."),
    ("es", "La FDA (Food and Drug Administration) aprobó Spravato."),
    ("ar", "اسأل فريقك."),
    ("ar", "Spravato"),
    ("ar", "0.5 mg/kg"),
    ("ar", "بخاخ الأنف Spravato"),
    ("ar", "وكالة الغذاء والدواء (Food and Drug Administration) في أمريكا"),
    ("ar", "مستقبل NMDA"),
    ("fr", "Un an, or on was but."),
    ("en-GB", "Ask your team."),
]


@cache
def articles() -> dict[tuple[str, str], Article]:
    library, problems = read_folder(CONTENT)
    assert not problems
    return {(article.language, article.id): article for article in library.articles}


@cache
def texts(name: str) -> list[tuple]:
    """The way to each text of an English article that stands alone and has more words than a name or an amount."""
    english = articles()["en", name]
    alone = ((path, text) for path, text in leaves(english) if isinstance(text, str) and text)
    return [
        path
        for path, text in alone
        if not isinstance(at(english, path[:-1]), Words | TermWord | LinkWord) and len(text.split()) > 2
    ]


def left(language: str, text: str) -> list[str]:
    ours, theirs = [Spot(ENGLISH, Place())], [Spot(text, Place())]
    read = reader(ours, "en", theirs, language)
    return [found.sentence for found in read.left(ours, theirs)] if read else []


@pytest.mark.parametrize(("language", "text"), LEFT)
def test_a_text_in_another_language_is_found(language: str, text: str):
    assert len(left(language, text)) == 1


@pytest.mark.parametrize(("language", "text"), FINE)
def test_a_text_of_the_language_with_its_names_and_units_is_fine(language: str, text: str):
    assert left(language, text) == []


@settings(max_examples=6, deadline=None)
@given(st.sampled_from(LANGUAGES), st.sampled_from(["ketamine-dose", "first-visit"]), st.data())
def test_any_one_text_that_is_not_translated_is_found_once(language: str, name: str, data: st.DataObject):
    path = data.draw(st.sampled_from(texts(name)))
    english, translation = articles()["en", name], articles()[language, name]
    found = differences(english, put(translation, path, at(english, path)))
    assert [difference.code for difference in found] == ["LANG08"]

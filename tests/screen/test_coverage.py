"""No empty boxes: the typefaces that the program loads have every character of the library and of the screens."""

import unicodedata
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.article.library import Library
from kiosk.authoring import drawable as table
from kiosk.authoring.folder import read_folder
from kiosk.screen.languages import WORDS
from tests.conftest import CONTENT
from tests.screen.coverage import WEIGHTS, as_ranges, drawable

TRANSLATIONS = sorted(WORDS.glob("*.ts"))


@cache
def library() -> Library:
    return read_folder(CONTENT)[0]


def drawn(text: str) -> set[str]:
    """The characters of a text that have a picture."""
    return {sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Zs")}


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_character_of_the_library_is_in_a_typeface(qapp: QGuiApplication, weight: str):
    assert set(library().languages) >= {"en", "es", "ar"}
    assert not drawn(repr(library().articles) + repr(library().ready_questions)) - drawable(weight)


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_every_character_of_the_screens_is_in_a_typeface(qapp: QGuiApplication, file: Path, weight: str):
    assert not drawn(unescape(file.read_text(encoding="utf-8"))) - drawable(weight)


def test_the_words_of_three_languages_are_looked_at():
    assert {file.stem for file in TRANSLATIONS} >= {"en", "es", "ar"}


def test_a_character_that_no_typeface_has_is_not_called_drawable(qapp: QGuiApplication):
    assert not drawable("regular") & set("你→✓😀")
    assert drawable("bold") >= set("aéñ¿ءيب٠٫–“”«»")


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_check_knows_the_characters_that_there_are(qapp: QGuiApplication, weight: str):
    here = drawable(weight)
    assert table.drawable() == here, f"Write this into kiosk/authoring/drawable.py:\n{as_ranges(here)}"

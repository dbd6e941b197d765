"""The words that the gate knows, a file for each language."""

import re
import tomllib
from importlib.resources import files

import pytest

from kiosk.authoring.measure.counts import SPELLINGS
from kiosk.authoring.measure.formulas import FORMULAS
from kiosk.authoring.tongue import tongue
from tests.conftest import CONTENT

FOLDER = files("kiosk.authoring") / "tongues"
LANGUAGES = sorted(path.name.removesuffix(".toml") for path in FOLDER.iterdir())


def read(language: str) -> dict[str, object]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def test_every_language_of_the_bundled_library_has_its_words():
    assert {path.name for path in CONTENT.iterdir() if path.is_dir()} <= {*LANGUAGES, "images"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_the_parts_of_the_english_one(language: str):
    ours, english = read(language), read("en")

    assert {name: type(value) for name, value in ours.items()} == {name: type(v) for name, v in english.items()}
    assert ours["patterns"].keys() == english["patterns"].keys()
    assert ours["spelling"] in SPELLINGS
    assert ours["article"].keys() | ours["part"].keys() <= FORMULAS.keys()
    assert len(ours["article"]) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_patterns_are_written_in_small_letters(language: str):
    ours = read(language)
    patterns = [pattern for said in ours["patterns"].values() for pattern in said]

    for pattern in (*patterns, *ours["jargon"]):
        said = re.sub(r"\\\\.", "", pattern)
        assert said == said.casefold()


def test_a_country_s_form_of_a_language_has_its_words():
    assert tongue("es-MX").patterns == tongue("es").patterns


def test_a_language_without_a_file_has_none():
    assert tongue("fi") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_jargon_finds_its_plainer_word(language: str):
    known = tongue(language)

    assert all(known.jargon.values())
    assert known.plainer("xyzzy") == ""

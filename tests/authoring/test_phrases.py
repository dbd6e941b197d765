"""Phrases are found whole, whatever their capitals."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.phrases import NO_PHRASES, phrases

WORDS = ["ask", "Ask", "asks", "ASKED", "task", "your team", "Your  team", "é", "5", ".", "\n", "-", "don't"]
TEXT = st.lists(st.sampled_from(WORDS) | st.text(max_size=4), max_size=12).map(" ".join)
FOUND = phrases([r"ask(?:s|ed)?", r"your (?!x)\w+", r"é", r"don['’]t"], "")
ALIKE = re.compile(r"(?<!\w)(?:ask(?:s|ed)?|your (?!x)\w+|é|don['’]t)(?!\w)", re.IGNORECASE)


@given(TEXT)
def test_the_quick_way_finds_what_the_pattern_finds(text: str):
    said = [found.group() for found in ALIKE.finditer(text)]

    assert [found.group() for found in FOUND.finditer(text)] == said
    assert (FOUND.search(text) is not None) is bool(said)
    assert FOUND.stand_in(text.casefold()) or not said


def test_a_phrase_is_no_part_of_a_word_and_may_have_something_in_front():
    assert not FOUND.is_one("task")
    assert phrases(["t"], "(?:a)?").is_one("At")
    assert FOUND.match("task", 1) is None


def test_without_patterns_nothing_is_found():
    assert phrases([], "") is NO_PHRASES
    assert NO_PHRASES.search("ask") is None
    assert list(NO_PHRASES.finditer("")) == []

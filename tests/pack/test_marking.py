"""What was typed stands out in what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.asked import Asked, Word
from kiosk.pack.marking import marked, snippet


def asking(*words: str) -> Asked:
    return Asked(tuple(Word((word,), 1) for word in words))


def bold(text: str, *words: str) -> str:
    return "".join(f"[{part}]" if mark else part for part, mark in marked(text, asking(*words)))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The usual dose", ["dose"], "The usual [dose]"),
        ("Doses, and how to dose.", ["dos"], "[Doses], and how to [dose]."),
        ("An overdose", ["dose"], "An overdose"),
        ("(Dosis) usual…", ["dosi", "usual"], "([Dosis]) [usual]…"),
        ("La crème brûlée", ["creme"], "La [crème] brûlée"),
        ("e\u0301te\u0301 comme hiver", ["ete"], "[e\u0301te\u0301] comme hiver"),
        ("A follow-up visit", ["up"], "A [follow-up] visit"),
        ("Don't wait", ["dont"], "[Don't] wait"),
        ("", ["dose"], ""),
    ],
)
def test_words_are_marked_whole_where_one_begins_as_typed(text: str, words: list[str], expected: str) -> None:
    assert bold(text, *words) == expected


@given(st.text(), st.lists(st.text("abcdefghij", min_size=1, max_size=3), min_size=1, max_size=3))
def test_marking_loses_no_letter(text: str, words: list[str]) -> None:
    assert "".join(part for part, _ in marked(text, asking(*words))) == text


@given(st.lists(st.text(max_size=300), max_size=4).map(tuple), st.text("abcdefghij", min_size=1, max_size=3))
def test_a_snippet_is_short_and_out_of_one_passage(passages: tuple[str, ...], word: str) -> None:
    text = "".join(part for part, _ in snippet(passages, asking(word)))
    assert len(text) <= 144
    assert not text or any(text.removeprefix("… ").removesuffix(" …") in passage for passage in passages)


def test_a_snippet_comes_from_the_passage_that_says_most_of_it() -> None:
    passages = ("Tea is a drink.", "Green tea is hot.", "Coffee is hot.")
    assert snippet(passages, asking("hot", "tea")) == (
        ("Green ", False),
        ("tea", True),
        (" is ", False),
        ("hot", True),
        (".", False),
    )


def test_a_snippet_of_a_long_passage_shows_the_word() -> None:
    passage = "many words before it " * 20 + "the dose is here " + "many words behind it " * 20
    parts = snippet((passage,), asking("dose"))
    assert ("dose", True) in parts
    assert parts[0][0].startswith("… ")
    assert parts[-1][0].endswith(" …")


def test_a_snippet_with_a_word_longer_than_itself_is_not_empty() -> None:
    passage = "see " * 20 + "x" * 200 + " foo"
    text = "".join(part for part, _ in snippet((passage,), asking("foo")))
    assert "x" * 100 in text

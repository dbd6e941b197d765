"""The words of blocks, and how long they take to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.figures import DotsFigure, Figure
from kiosk.article.inline import Link, LinkKind, LinkWord, TermWord, Words, plain
from kiosk.article.words import WORDS_A_MINUTE, minutes, texts

RUNS = (
    Words("Plain "),
    TermWord("term", "term-x"),
    Words(" and ", strong=True),
    LinkWord("link", Link(LinkKind.SECTION, "s")),
)
DRAWING = DotsFigure(1, 2, "seen", "not seen")


def test_running_text_is_its_words_one_after_the_other() -> None:
    assert plain(RUNS) == "Plain term and link"
    assert plain(()) == ""


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (Heading("A"), ("A",)),
        (Paragraph(RUNS), ("Plain term and link",)),
        (KeyPoint((Words("a"),), (Words("b"),)), ("a", "b")),
        (KeyPoint((Words("a"),)), ("a",)),
        (Note("N", (Words("a"),)), ("N", "a")),
        (Caution("C", (Words("a"),)), ("C", "a")),
        (BulletList((RUNS, (Words("b"),))), ("Plain term and link", "b")),
        (StepList(((Words("a"),),)), ("a",)),
        (ToDoList(((Words("a"),),)), ("a",)),
        (Table(("A", "B"), (((Words("a"),), ()),)), ("A", "B", "a", "")),
        (FigureBlock(Figure("T", "alt", DRAWING, "caption")), ("T", "alt", "caption")),
        (FigureBlock(Figure("T", "alt", DRAWING)), ("T", "alt")),
        (Picture("images/a.png", "alt", "caption"), ("alt", "caption")),
        (Picture("images/a.png", "alt"), ("alt",)),
    ],
)
def test_each_block_says_its_texts_in_order(block: Block, said: tuple[str, ...]) -> None:
    assert texts(block) == said


def test_nothing_takes_a_minute() -> None:
    assert minutes(()) == 1


@given(st.integers(min_value=1, max_value=1000))
def test_minutes_are_rounded_up(count: int) -> None:
    block = Paragraph((Words("word " * count),))

    assert minutes([block]) == -(-count // WORDS_A_MINUTE)


@given(st.lists(st.integers(min_value=0, max_value=300), max_size=6))
def test_more_blocks_never_take_less_time(counts: list[int]) -> None:
    blocks = [Paragraph((Words("word " * count),)) for count in counts]
    times = [minutes(blocks[:length]) for length in range(len(blocks) + 1)]

    assert times == sorted(times)

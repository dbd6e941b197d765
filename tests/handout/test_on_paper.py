"""Words that are true only in front of the screen are not on paper."""

from dataclasses import replace

import pytest

from kiosk.article.blocks import Block, BulletList, Caution, Heading, KeyPoint, Paragraph, Table
from kiosk.article.inline import Inline, TermWord, Words, plain
from kiosk.authoring.changes.inline_lines import formatting
from kiosk.handout.on_paper import on_paper
from kiosk.pack.codec import decode_inline, encode_inline
from tests.handout.test_choice import article, run

HERE = Words("Touch Help.", screen=True)
ONLY_HERE: Inline = (HERE,)


def left(*blocks: Block) -> tuple[Block, ...]:
    return on_paper(replace(article(), lead=blocks)).lead


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        ((HERE, Words(" Call 988.")), "Call 988."),
        ((Words("Call 988. "), HERE), "Call 988."),
        ((Words("Call "), TermWord("988", "line"), Words(". "), HERE, Words(" Stay.")), "Call 988. Stay."),
        ((Words("Call  988."),), "Call  988."),
    ],
)
def test_what_is_left_of_a_text_has_no_spaces_to_spare(runs: Inline, words: str):
    [block] = left(Paragraph(runs))

    assert isinstance(block, Paragraph)
    assert plain(block.runs) == words


def test_a_block_of_which_nothing_is_left_is_not_on_paper():
    mixed, kept = BulletList((ONLY_HERE, run("Stay."))), (Heading("More"), KeyPoint(run("Key."), ONLY_HERE))

    assert left(Paragraph(ONLY_HERE), Caution("Now", ONLY_HERE), KeyPoint(ONLY_HERE), BulletList((ONLY_HERE,))) == ()
    assert left(mixed, *kept) == (BulletList((run("Stay."),)), Heading("More"), KeyPoint(run("Key.")))
    assert left(Table(("A", "B"), ((run("One"), ONLY_HERE),))) == (Table(("A", "B"), ((run("One"), ()),)),)


def test_a_section_and_a_question_lose_them_too():
    whole = article()
    section = replace(whole.sections[0], blocks=(Paragraph(ONLY_HERE), Paragraph(run("Stay."))))
    first, *others = whole.topics[0].questions
    topic = replace(whole.topics[0], questions=(replace(first, short=ONLY_HERE), *others))
    paper = on_paper(replace(whole, sections=(section, *whole.sections[1:]), topics=(topic,)))

    assert paper.sections[0].blocks == (Paragraph(run("Stay.")),)
    assert paper.questions == tuple(others)
    assert on_paper(whole) == whole


def test_a_pack_and_a_comparison_keep_what_is_for_the_screen():
    runs = (HERE, replace(HERE, strong=True), Words(" Stay."))

    assert decode_inline(encode_inline(runs)) == runs
    assert next(line.text for line in formatting([runs], "en")) == "Touch Help.; Touch Help."

"""Each construct of a section becomes its block."""

import pytest

from kiosk.article.blocks import (
    BulletList,
    Caution,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.inline import Words
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, FRONT, blocks_of, found, only_block, read


def at(line: int, column: int = 1) -> Place:
    return Place(FIRST_LINE + line - 1, column)


def test_paragraphs_are_divided_by_empty_lines() -> None:
    assert blocks_of("One\nmore.\n\n\nTwo.") == (
        Paragraph((Words("One more.", at=at(1)),), at=at(1)),
        Paragraph((Words("Two.", at=at(5)),), at=at(5)),
    )


def test_a_small_heading_stands_in_a_section() -> None:
    assert blocks_of("### It's small\nText.") == (
        Heading("It’s small", at(1)),
        Paragraph((Words("Text.", at=at(2)),), at=at(2)),
    )


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("sign", ["-", "*", "+"])
def test_points_become_a_list_tight_or_loose(sign: str, gap: str) -> None:
    second = 1 + len(gap)

    assert only_block(f"{sign} One[^roe2020]{gap}{sign} Two\n  more") == BulletList(
        ((Words("One", at=at(1, 3)),), (Words("Two more", at=at(second, 3)),)), ("roe2020",), at(1)
    )


def test_numbers_become_steps() -> None:
    assert only_block("1. One\n2. Two") == StepList(
        ((Words("One", at=at(1, 4)),), (Words("Two", at=at(2, 4)),)), (), at(1)
    )


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_boxes_to_tick_become_things_to_do(gap: str) -> None:
    block = only_block(f"- [ ] Ask **us**.{gap}- [ ] Rest.")

    assert isinstance(block, ToDoList)
    assert [[run.text for run in item] for item in block.items] == [["Ask ", "us", "."], ["Rest."]]


def test_points_and_steps_stay_two_lists() -> None:
    assert [type(block) for block in blocks_of("- a\n- b\n\n1. c\n2. d\n\n- e")] == [BulletList, StepList, BulletList]


def test_a_key_sentence_may_have_more_below() -> None:
    assert blocks_of('!!! key "It\'s **so**.[^roe2020]"\n    And more.[^doe2021]') == (
        KeyPoint(
            (Words("It’s ", at=at(1, 10)), Words("so", strong=True, at=at(1, 17)), Words(".", at=at(1, 21))),
            (Words("And more.", at=at(2, 5)),),
            ("roe2020", "doe2021"),
            at(1),
        ),
    )


def test_a_key_sentence_may_hold_quotes() -> None:
    (block,) = blocks_of('!!! key "He said "yes"."')

    assert isinstance(block, KeyPoint)
    assert block.runs[0].text == "He said “yes”."


@pytest.mark.parametrize(("kind", "box"), [("note", Note), ("caution", Caution)])
def test_notes_and_cautions_have_a_title_and_a_text(kind: str, box: type[Note] | type[Caution]) -> None:
    assert only_block(f'!!! {kind} "Good to know"\n    One\n    two.[^roe2020]') == box(
        "Good to know", (Words("One two.", at=at(2, 5)),), ("roe2020",), at(1)
    )


def test_a_table_keeps_its_cells_with_and_without_outer_bars() -> None:
    outer = only_block("| Way | Time |\n|---|:--:|\n| Drip[^roe2020] | **40** min |\n| | x \\| y |")
    bare = only_block("Way | Time\n--- | ---\nDrip | 40 min")

    assert isinstance(outer, Table)
    assert outer.header == ("Way", "Time")
    assert outer.rows[0] == (
        (Words("Drip", at=at(3, 3)),),
        (Words("40", strong=True, at=at(3, 22)), Words(" min", at=at(3, 27))),
    )
    assert [run.text for run in outer.rows[1][1]] == ["x | y"]
    assert outer.sources == ("roe2020",)
    assert isinstance(bare, Table)
    assert bare.rows == (((Words("Drip", at=at(3, 1)),), (Words("40 min", at=at(3, 8)),)),)


def test_a_box_and_a_list_need_no_empty_line_below_a_heading() -> None:
    assert [type(block) for block in blocks_of('### A\n- one\n\n### B\n!!! note "N"\n    x\n\nText.')] == [
        *(Heading, BulletList, Heading, Note, Paragraph),
    ]


def test_text_above_the_first_section_is_the_lead() -> None:
    article, problems = read(f'{FRONT}Hello.\n\n- one\n\n## Here {{#here icon=drop short="It\'s"}}\n\n!!! key "K"\n')

    assert not problems
    assert [type(block) for block in article.lead] == [Paragraph, BulletList]
    assert article.lead[0].at == Place(FRONT.count("\n") + 1, 1)
    assert (article.sections[0].title, article.sections[0].short) == ("Here", "It’s")
    assert (article.sections[0].id, article.sections[0].icon) == ("here", "drop")


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ("# One", [(1, "HEAD01")]),
        ("Text.\n\n#### Four", [(3, "HEAD01")]),
        ("###", [(1, "HEAD02")]),
        ("### Sub {#sub}", [(1, "MD04")]),
        ("- a\n    - b\n- c", [(2, "MD06")]),
        ("- a\n\n    1. b", [(3, "MD06")]),
        ("- a\n\n    more", [(3, "MD09")]),
        ("- a\n- [ ] b", [(1, "MD09")]),
        ("- [x] a", [(1, "MD09")]),
        ("- a {.big}", [(1, "MD04")]),
        ("- [a](#here){.next}", [(1, "LINK05")]),
        ("Text.\n- a\n- b", [(2, "MD08"), (3, "MD08")]),
        ("- a\n1. b", [(2, "MD08")]),
        ("1) a", [(1, "MD08")]),
        ("• a", [(1, "MD08")]),
        ("- a\n-\n- b", [(2, "MD07")]),
        ("Text.\n\n> quote", [(3, "MD09")]),
        ("Text.\n\n    code", [(3, "MD01")]),
        ("Title\n=====", [(2, "MD07")]),
        ("Title\n-----", [(2, "MD07")]),
        ("* * *", [(1, "MD06"), (1, "MD07")]),
        ("___", [(1, "MD07")]),
        ("```python\nx = 1\n```", [(1, "MD02")]),
        ("```\nx = 1\n```", [(1, "MD02")]),
        ("- a\n\n    ```figure\n    kind: dots\n    ```", [(3, "FIG05")]),
        ('!!! note "N"\n    ```figure\n    kind: dots\n    ```', [(1, "MD03"), (2, "FIG05")]),
        ("Word {#term-x}\n:   Meaning.", [(1, "MD09")]),
        ('!!! tip "T"\n    x', [(1, "MD03")]),
        ('!!! nota "T"\n    x', [(1, "MD03")]),
        ("!!! key Sentence.", [(1, "MD03")]),
        ("!!! key Sentence", [(1, "MD03")]),
        ("!!! key", [(1, "MD03")]),
        ("!!! key “Sentence.”", [(1, "MD03")]),
        ('!!! note "T"', [(1, "MD03")]),
        ('!!! note ""\n    x', [(1, "MD03")]),
        ('!!! note "[T](#here)"\n    x', [(1, "MD09")]),
        ('!!! note "T"\n    x\n\n    y', [(4, "MD09")]),
        ('!!! note "T"\n    - x', [(1, "MD03"), (2, "MD06")]),
        ("[ref]: images/x.png", [(1, "MD07")]),
        ("[^roe2020]: A study.", [(1, "SRC03")]),
        ("a\n{: .big}", [(2, "MD04")]),
        ("|a|b|\n|---|---|", [(1, "MD09")]),
        ("|a|b|", [(1, "MD09")]),
        ("|a|b|\n|---|---|\n|c|", [(3, "MD11")]),
        ("|a|b|\n|---|---|\n|c|d|e|", [(3, "MD11")]),
        ("a|b\n-|-\n|c|d|", [(3, "MD11")]),
        ("|a|b|\n|-|-|\nc|d\\|e|f|", [(3, "MD11")]),
        ("|a||\n|---|---|\n|c|d|", [(1, "MD09")]),
        ("|a|b|\n|---|---|\n|c {.x}|d|", [(3, "MD05")]),
        ("> " * 30 + "x", [(1, "MD10")]),
        ("- " * 30 + "x", [(1, "MD08"), (1, "MD10")]),
        ("Text.\n\n" + " " * 40 + "- x", [(3, "MD08"), (3, "MD10")]),
    ],
)
def test_what_is_not_used_is_named_at_its_line(body: str, problems: list[tuple[int, str]]) -> None:
    assert sorted(set(found(body))) == problems

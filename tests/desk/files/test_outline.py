"""The parts of an article are found line by line, whatever the text is like, and each line has its screen."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.desk.files.highlight import START, Ink, highlight
from kiosk.desk.files.outline import Kind, outline
from kiosk.desk.files.place import Spot, place_at, places_at
from kiosk.visit.sheet import WordSheet
from kiosk.visit.where import Asking, Checking, InAnswer, InArticle, InSection
from tests.authoring.test_properties import PIECES
from tests.rules.tree import ROOT

TEXT = """\
---
title: "A title: with a colon" # and a comment
---

Lead.

## One {#one icon=drop short="1"}

### Small

```figure
kind: steps
## Not a part {#not}
```

## Asking {.questions #ask icon=drop}

### Why? {#why}

> Because.

## Check {.check}

### First? {#first}

### Second? {#second}

## Words {.terms}

Vein {#term-vein}
:   It carries blood.
"""
BUNDLED = sorted((ROOT / "content").glob("*/*.md"))


def line_of(words: str, text: str = TEXT) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if words in line)


def test_each_part_has_its_line_kind_id_and_title() -> None:
    assert [(entry.kind, entry.id, entry.title) for entry in outline(TEXT)] == [
        (Kind.ARTICLE, "", "A title: with a colon"),
        (Kind.SECTION, "one", "One"),
        (Kind.HEADING, "", "Small"),
        (Kind.TOPIC, "ask", "Asking"),
        (Kind.QUESTION, "why", "Why?"),
        (Kind.CHECK, "", "Check"),
        (Kind.CHECK_QUESTION, "first", "First?"),
        (Kind.CHECK_QUESTION, "second", "Second?"),
        (Kind.TERMS, "", "Words"),
        (Kind.TERM, "term-vein", "Vein"),
    ]
    assert [entry.line for entry in outline(TEXT)][1:3] == [line_of("## One"), line_of("### Small")]


@pytest.mark.parametrize(
    ("words", "spot"),
    [
        ("title:", Spot(InArticle("a"))),
        ("Lead.", Spot(InArticle("a"))),
        ("## One", Spot(InSection("a", "one"))),
        ("kind: steps", Spot(InSection("a", "one"))),
        ("## Asking", Spot(Asking("a", "ask"))),
        ("> Because", Spot(InAnswer("a", "why"))),
        ("## Check", Spot(Checking("a", 0))),
        ("### First", Spot(Checking("a", 0))),
        ("### Second", Spot(Checking("a", 1))),
        ("## Words", Spot(InArticle("a"))),
        ("It carries", Spot(InArticle("a"), WordSheet("a", "term-vein"))),
    ],
)
def test_each_line_has_its_screen(words: str, spot: Spot) -> None:
    assert place_at(outline(TEXT), "a", line_of(words)) == spot


def test_a_part_that_is_just_being_written_falls_back_on_the_one_before() -> None:
    text = TEXT.replace("{#why}", "{#wh").replace("## Asking {.questions #ask icon=drop}", "## Asking {.questions")
    entries = outline(text)

    assert list(places_at(entries, "a", line_of("> Because", text)))[:2] == [
        Spot(InAnswer("a", "wh")),
        Spot(InSection("a", "one")),
    ]
    assert place_at(outline("## New"), "a", 1) == Spot(InArticle("a"))


@pytest.mark.parametrize("text", ["", "---", "---\ntitle: x\n## One {#one}", "```figure\nkind: x\n## One {#one}"])
def test_what_is_not_closed_does_not_hide_the_parts_below(text: str) -> None:
    assert [entry.id for entry in outline(text)][1:] == (["one"] if "One" in text else [])


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_outline_has_the_ids_that_the_reader_finds(path: Path) -> None:
    draft = open_draft(path.read_bytes(), path.stem, path.parent.name, Findings("x"))

    assert [entry.id for entry in outline(path.read_text(encoding="utf-8")) if entry.id] == list(draft.outline.targets)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=100, deadline=None)
def test_any_text_has_an_outline_places_and_colours(text: str) -> None:
    entries = outline(text)
    lines = text.split("\n")
    state = START
    for number, line in enumerate(lines, 1):
        spans, state = highlight(line, state)
        assert list(places_at(entries, "a", number))[-1] == Spot(InArticle("a"))
        assert all(span.start >= 0 and span.length > 0 for span in spans)
        assert all(span.start + span.length <= len(line.encode("utf-16-le", "surrogatepass")) // 2 for span in spans)

    assert [entry.line for entry in entries] == sorted({entry.line for entry in entries[1:]} | {1}) or entries[
        1
    ].line == 1
    assert all(1 <= entry.line <= len(lines) for entry in entries)


def inks(text: str) -> list[list[tuple[Ink, str]]]:
    state, found = START, []
    for line in text.split("\n"):
        spans, state = highlight(line, state)
        found.append([(span.ink, line[span.start : span.start + span.length]) for span in spans])
    return found


def test_front_matter_figures_and_text_are_coloured_each_in_their_way() -> None:
    front = '---\ntitle: "a: b # c" # why\nreview: {status: pending}\n---\n'
    text = f"{front}## A **b** {{#a icon=drop}}\n~~~figure\nkind: x\n~~~"

    assert inks(text) == [
        [(Ink.FENCE, "---")],
        [(Ink.FIELD, "title"), (Ink.COMMENT, "# why")],
        [(Ink.FIELD, "review"), (Ink.FIELD, "status")],
        [(Ink.FENCE, "---")],
        [(Ink.HEADING, "## A **b** {#a icon=drop}"), (Ink.STRONG, "**b**"), (Ink.ATTRIBUTES, "{#a icon=drop}")],
        [(Ink.FENCE, "~~~figure")],
        [(Ink.FIELD, "kind")],
        [(Ink.FENCE, "~~~")],
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('!!! key "Yes."', [(Ink.BOX, '!!! key "Yes."')]),
        ("> So.[^a]", [(Ink.ANSWER, "> So.[^a]"), (Ink.SOURCE, "[^a]")]),
        ("- [x] Yes [b](#c)", [(Ink.POINT, "- [x]"), (Ink.LINK, "[b](#c)")]),
        ("- [b](#c){.next}", [(Ink.POINT, "- "), (Ink.LINK, "[b](#c)"), (Ink.ATTRIBUTES, "{.next}")]),
        ("![b](images/c.png)", [(Ink.PICTURE, "![b](images/c.png)")]),
        ("Vein {#term-vein}", [(Ink.ATTRIBUTES, "{#term-vein}")]),
        (":   It.", [(Ink.POINT, ":")]),
        ("|a|", [(Ink.TABLE, "|"), (Ink.TABLE, "|")]),
        ("a <b>c", [(Ink.FORBIDDEN, "<b>")]),
        ("plain", []),
    ],
)
def test_each_construct_has_its_colour(line: str, found: list[tuple[Ink, str]]) -> None:
    assert inks(f"\n{line}")[1] == found


def test_a_letter_beyond_the_first_plane_counts_as_two_as_it_does_in_qt() -> None:
    (span,), _ = highlight("\U0001f600 **b**")

    assert (span.start, span.length) == (3, 5)


def test_a_very_long_line_takes_no_time_to_speak_of() -> None:
    for line in ("[" * 2_000_000, "**a " * 500_000, "{" * 2_000_000, "<a" * 1_000_000):
        highlight(line, 0)
        outline(line)

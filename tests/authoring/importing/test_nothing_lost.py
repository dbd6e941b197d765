"""Whatever signs a leaflet holds, its words come out of the draft as they went in, or are named."""

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.importing.draft import Draft, import_leaflet
from kiosk.authoring.importing.proof import words_of
from tests.authoring.importing.leaflet_text import Head, Points, Rows, Text, Told
from tests.authoring.importing.make_office import docx_of
from tests.authoring.importing.make_plain import html

NASTY = [
    *("# ", "## a", "- ", "+ b", "1. ", "2) ", "> ", ": ", "!!! key", '"q"', "'s", "```", "~~~", "    indented"),
    *("[a](b)", "![a](b)", "[^x]", "[x]: y", "{#id}", "{.next}", "<b>", "</b>", "<!-- c -->", "&amp;", "&lt;"),
    *("|", "a|b", "|---|", "---", "===", "\\", "\\*", "*", "_", "a_b_c", "(c)", "…", "...", "--", "H₂O", "½"),
    *("word", "Words", "سلام", "ñandú", "Q:", "A:", "Ask?", "Yes.", "End. Next", "\u00a0", "\u200b", "a@b.c"),
    *("www.a.b", "•", "≥ 5", "20 %", "0.5", "***", "__b__", "<http://a.b>"),
]
PHRASE = st.lists(st.sampled_from(NASTY), min_size=1, max_size=6).map(" ".join)
TOLD = st.lists(
    st.one_of(
        PHRASE.map(Text),
        st.builds(Head, st.integers(1, 3), PHRASE),
        st.builds(Points, st.booleans(), st.lists(PHRASE, min_size=1, max_size=3).map(tuple)),
        st.lists(st.tuples(PHRASE, PHRASE), min_size=2, max_size=3).map(tuple).map(Rows),
    ),
    min_size=1,
    max_size=6,
)


def said(part: Told) -> list[str]:
    match part:
        case Points():
            return list(part.items)
        case Rows():
            return [cell for row in part.rows for cell in row]
        case Text() | Head():
            return [part.text]
    return []


def imported(name: str, data: bytes) -> Draft:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return import_leaflet(path, Path(folder) / "library", "en", date(2030, 1, 31))


@settings(max_examples=40, deadline=None)
@given(TOLD)
def test_signs_that_markdown_reads_lose_no_word(told: Sequence[Told]):
    draft = imported("a.html", html([Text("Begin."), *told]))

    assert draft.proof.missing == ()
    assert draft.proof.count == len(list(words_of(["Begin.", *(text for part in told for text in said(part))])))


@settings(max_examples=40, deadline=None)
@given(st.lists(PHRASE, min_size=1, max_size=8))
def test_typed_signs_lose_no_word(lines: list[str]):
    draft = imported("a.txt", "\n".join(["Begin.", *lines]).encode())

    assert draft.proof.missing == ()


@pytest.mark.parametrize("sign", ["%", "<", ">", "≤", "≥", "±", "5", "0.5"])
def test_a_sign_of_quantity_that_is_missing_is_named(sign, monkeypatch):
    from kiosk.authoring.importing import markdown

    escaped = markdown.escaped
    monkeypatch.setattr(markdown, "escaped", lambda text: escaped(text).replace(sign, ""))
    words = f"Give it at {sign} of all.".replace("<", "&lt;").replace(">", "&gt;")
    draft = imported("a.docx", docx_of(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"))

    assert [lost for _, lost in draft.proof.missing] == [(sign,)]

"""Looking at a text's signs first leaves out nothing that Python-Markdown would find."""

from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from kiosk.authoring.findings import Findings
from kiosk.authoring.manuscript import take_apart
from kiosk.authoring.markdown_signs import SignedPatterns
from kiosk.authoring.markdown_tree import ArticleExtension, MarkdownTree

PIECES = (
    *("word", " ", "\n", "\n\n", "    ", "- ", "1. ", "> ", "# ", "### ", ":   ", "| a | b |", "|---|---|", "!!! key "),
    *(
        "**",
        "*",
        "_",
        "`",
        "\\",
        "[",
        "]",
        "(",
        ")",
        "[a](b)",
        "![a](b)",
        "[^c]",
        "<b>",
        "&amp;",
        " {#id}",
        "{.next}",
        '"',
    ),
)
STANDARD = ["attr_list", "def_list", "tables", "admonition", "sane_lists"]


def plainly(marked: str) -> bytes:
    markdown = Markdown(extensions=[*STANDARD, ArticleExtension()])
    markdown.parser.parseDocument(marked.split("\n"))
    root = markdown.parser.root
    for processor in markdown.treeprocessors:
        replaced = processor.run(root)
        root = root if replaced is None else replaced
    return tostring(root)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map("".join))
def test_a_text_has_the_tree_it_has_without_a_look_at_its_signs(text: str) -> None:
    marked = take_apart(("---", "---", *text.split("\n")), Findings("")).marked(Findings(""))

    assert tostring(MarkdownTree().parse(marked)) == plainly(marked)


def test_texts_come_by_the_method_that_looks_at_their_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def untouched(_: SignedPatterns, data: str) -> str:
        seen.append(data)
        return data

    monkeypatch.setattr(SignedPatterns, "_InlineProcessor__handleInline", untouched)

    MarkdownTree().parse("one **word**")

    assert seen == ["one **word**"]

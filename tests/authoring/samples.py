"""Articles to try the reading on, and short forms of what comes out."""

from pathlib import Path

from kiosk.article.article import Article
from kiosk.article.blocks import Block
from kiosk.article.problem import Problem
from kiosk.authoring.article_file import open_draft, read_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.outline import Outline, Target
from kiosk.authoring.pictures import Pictures

FRONT = """\
---
title: A title
language: en
topic: A topic
icon: drop
summary: A summary.
sources:
  roe2020: {title: A study, year: 2020}
  doe2021: {title: Another study, year: 2021}
review: {status: pending, by: null, on: null, due: 2030-01-31}
---
"""
OTHER = Outline({"bring": Target.SECTION, "what-first": Target.QUESTION, "term-far": Target.TERM})
"""The outline of a second article, ``other.md``."""

_TREE = MarkdownTree()
_NO_PICTURES = Pictures(Path("no-such-folder"))


def read(text: str | bytes, pictures: Pictures = _NO_PICTURES) -> tuple[Article, tuple[Problem, ...]]:
    """The article of a file's text and its problems, beside another article ``other.md``."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    findings = Findings("en/sample.md")
    draft = open_draft(data, "sample", "en", findings)
    article = read_draft(draft, {"sample": draft.outline, "other": OTHER}, pictures, _TREE)
    return article, tuple(sorted(findings.problems))


def in_section(body: str) -> str:
    """A file with a section ``here`` that holds a key sentence and a text."""
    return f'{FRONT}## Here {{#here icon=drop}}\n\n!!! key "Enough."\n\n{body}\n'


FIRST_LINE = in_section("").count("\n")
"""The line on which the text of ``in_section`` begins."""


def blocks_of(body: str, pictures: Pictures = _NO_PICTURES) -> tuple[Block, ...]:
    """The blocks of a section's text that has no problems, without the key sentence."""
    article, problems = read(in_section(body), pictures)
    assert not problems, problems
    return article.sections[0].blocks[1:]


def only_block(body: str) -> Block:
    """The single block of a section's text that has no problems."""
    (block,) = blocks_of(body)
    return block


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """The codes of problems in the order of the text."""
    return [problem.code for problem in problems]


def found(body: str) -> list[tuple[int, str]]:
    """Line (1 is the first of the text) and code of each problem of a section's text."""
    _, problems = read(in_section(body))
    return [(problem.line - FIRST_LINE + 1, problem.code) for problem in problems]


_SAID = ("A title", "A topic", "A summary.", "Here", "Enough.", "Text.")
_SAID_IN = {
    "de": ("Ein Titel", "Ein Thema", "Kurz gesagt.", "Hier", "Genug.", "Worte."),
    "es": ("Un título", "Un tema", "Un resumen.", "Aquí", "Basta.", "Texto."),
    "zh": ("标题", "主题", "摘要。", "这里", "够了。", "文字。"),
    "yue": ("標題", "主題", "摘要。", "呢度", "夠喇。", "文字。"),
}


def translated(file: str, language: str) -> str:
    """A file of ``in_section`` with its words in another language."""
    text = file.replace("language: en", f"language: {language}")
    for words, said in zip(_SAID, _SAID_IN.get(language.split("-", maxsplit=1)[0], _SAID), strict=True):
        text = text.replace(words, said)
    return text

"""Holds the words of a draft, as the kiosk reads it, against the words of its leaflet."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.article.article import Article
from kiosk.article.inline import plain
from kiosk.article.words import texts
from kiosk.authoring.article_file import open_draft, read_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.importing.leaflet import Leaflet
from kiosk.authoring.importing.letters import letters
from kiosk.authoring.importing.plan import Plan, Terms
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.pictures import Pictures

_WORD = re.compile(r"\d+(?:[.,٫٬]\d+)*|[^\W\d_]+|[%‰<>≤≥±×÷€£$¥+≈]")
_OPEN = re.compile(r'(?m)^!!! open "[^"]*"\n    (.*)$')
_MATHS = str.maketrans({"⁻": "-", "−": "-", "µ": "μ"})


@dataclass(frozen=True, slots=True)
class Proof:
    """How many words the leaflet has, and the texts of it whose words are not all in the draft, with those words."""

    count: int
    missing: tuple[tuple[str, tuple[str, ...]], ...]


def prove(leaflet: Leaflet, plan: Plan, draft: bytes, language: str, pictures: Pictures) -> Proof:
    """Reads the draft as ``kiosk check`` does, and looks for each word of the leaflet."""
    opened = open_draft(draft, "draft", language, Findings(""))
    article = read_draft(opened, {"draft": opened.outline}, pictures, MarkdownTree())
    kept = _OPEN.findall(draft.decode())
    named = (part.title for part in plan.parts if isinstance(part, Terms))
    out = Counter(words_of((*_texts(article), *named, *kept, *plan.left_out)))
    count = 0
    missing: list[tuple[str, tuple[str, ...]]] = []
    for text in leaflet.read:
        lost: list[str] = []
        for word in words_of([text]):
            count += 1
            out[word] -= 1
            lost += [word] if out[word] < 0 else []
        if lost:
            missing.append((" ".join(letters(text).split()), tuple(lost)))
    return Proof(count, tuple(missing))


def words_of(texts: Iterable[str]) -> Iterator[str]:
    """The words, numbers and signs of quantity, alike whether printed or typed."""
    for text in texts:
        yield from _WORD.findall(unicodedata.normalize("NFKC", letters(text).translate(_MATHS)).casefold())


def _texts(article: Article) -> Iterator[str]:
    yield from (article.title, article.summary, article.topic)
    yield from (source.title for source in article.sources)
    for block in article.lead:
        yield from texts(block)
    for section in article.sections:
        yield section.title
        yield from (text for block in section.blocks for text in texts(block))
    for topic in article.topics:
        yield topic.title
        for question in topic.questions:
            yield from (question.text, plain(question.short))
            yield from (text for block in question.more for text in texts(block))
    for term in article.terms:
        yield from (term.word, plain(term.meaning))

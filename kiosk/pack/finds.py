"""What of a library can be found, and the order in which equals are shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.article.article import Article, Section
from kiosk.article.blocks import Block
from kiosk.article.inline import plain
from kiosk.article.words import texts as texts_of
from kiosk.pack.coding import Malformed, texts
from kiosk.pack.fold import folded_words
from kiosk.pack.hits import HitKind

_SNIPPET_SOURCE = 4_000
"""So many letters of a text are kept to take snippets from; all of its words can be found."""


@dataclass(frozen=True, slots=True)
class Find:
    """Something that can be found by its title, and less well by its passages or the title of its article."""

    kind: HitKind
    article: str
    id: str
    title: str
    passages: tuple[str, ...]
    article_title: str = ""

    def words(self) -> list[str]:
        """Every word it can be found by, folded, once each and in order."""
        return sorted(set(folded_words("\n".join((self.title, self.article_title, *self.passages)))))


def finds(articles: Iterable[Article]) -> list[Find]:
    """Everything that can be found in some articles, the better of two equal matches first.

    Questions come before sections; of two titles that hold the typed words, the shorter says little else.
    """
    found = (find for article in articles for find in _of_article(article))
    return sorted(found, key=lambda find: (find.kind.place, len(folded_words(find.title))))


def _of_article(article: Article) -> Iterator[Find]:
    name, title = article.id, article.title
    for question in article.questions:
        passages = (plain(question.short), *_texts(question.more))
        yield Find(HitKind.QUESTION, name, question.id, question.text, passages, title)
    for section in article.sections:
        yield Find(HitKind.SECTION, name, section.id, section.title, _texts_of_section(section), title)
    yield Find(HitKind.ARTICLE, name, name, title, (article.summary, article.topic, *_texts(article.lead)))
    for term in article.terms:
        yield Find(HitKind.TERM, name, term.id, term.word, (plain(term.meaning),))


def _texts_of_section(section: Section) -> tuple[str, ...]:
    short = () if section.short == section.title else (section.short,)
    return (*_texts(section.blocks), *short)


def _texts(blocks: Iterable[Block]) -> tuple[str, ...]:
    return tuple(text for block in blocks for text in texts_of(block))


def encode_find(find: Find) -> list[object]:
    """What a hit shows of it."""
    return [find.kind, find.article, find.id, find.title, list(_beginning(find.passages))]


def _beginning(passages: tuple[str, ...]) -> Iterator[str]:
    left = _SNIPPET_SOURCE
    for passage in passages:
        if left <= 0:
            return
        yield passage[:left]
        left -= len(passage)


def decode_find(value: object) -> Find:
    match value:
        case [str(kind), str(article), str(name), str(title), passages]:
            return Find(HitKind(kind), article, name, title, texts(passages))
        case _:
            raise Malformed("not something found")

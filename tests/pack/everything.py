"""All that a pack says, to compare one with another."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.pack.read import Pack
from kiosk.pack.section import Blocks, SectionPage

Question = Callable[[Pack], object]

NO_BLOCKS = Blocks(0, lambda _: ())


def _page(pack: Pack, language: str, article: str, section: str) -> tuple[SectionPage, tuple[object, ...]]:
    page = pack.section(language, article, section)
    return replace(page, blocks=NO_BLOCKS), tuple(page.blocks)


def questions(pack: Pack) -> Iterator[Question]:
    """Everything that can be asked of a sound pack, except for searches."""
    yield lambda pack: pack.languages
    for language in pack.languages:
        yield lambda pack, language=language: pack.article_cards(language, 0, pack.article_count(language))
        yield lambda pack, language=language: pack.ready_questions(language)
        yield lambda pack, language=language: pack.topics(language, 99)
        for card in pack.article_cards(language, 0, pack.article_count(language)):
            yield from _of_article(pack, language, card.id)


def _of_article(pack: Pack, language: str, article: str) -> Iterator[Question]:
    for part in (Pack.article, Pack.terms, Pack.check):
        yield lambda pack, part=part: part(pack, language, article)
    head = pack.article(language, article)
    for card in head.sections:
        yield lambda pack, name=card.id: _page(pack, language, article, name)
    for topic in head.topics:
        for question in topic.questions:
            yield lambda pack, name=question.id: pack.question(language, article, name)

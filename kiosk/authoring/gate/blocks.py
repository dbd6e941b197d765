"""Every block of an article with the part it stands in."""

from collections.abc import Iterator

from kiosk.article.article import Article
from kiosk.article.blocks import Block


def every_block(article: Article) -> Iterator[tuple[str, Block]]:
    """The id of the part, empty for the lead, and the block; in the order of reading."""
    yield from (("", block) for block in article.lead)
    yield from ((section.id, block) for section in article.sections for block in section.blocks)
    yield from ((question.id, block) for question in article.questions for block in question.more)

"""A library as the named items a pack holds, one after the other."""

from collections.abc import Iterator
from itertools import islice

from kiosk.article.article import Article, Section
from kiosk.article.direction import directed
from kiosk.article.inline import plain
from kiosk.article.library import Library
from kiosk.article.sources import sources_of
from kiosk.article.words import minutes
from kiosk.pack.cards import (
    ArticleCard,
    ArticleHead,
    QuestionCard,
    SectionCard,
    SectionHead,
    TopicCard,
    TopicOffer,
    TopicQuestion,
)
from kiosk.pack.codec import encode_blocks
from kiosk.pack.codec_article import encode_check, encode_question, encode_terms
from kiosk.pack.codec_cards import encode_card, encode_head, encode_offers, encode_section_head
from kiosk.pack.codec_review import encode_reviews, encode_score
from kiosk.pack.coding import to_bytes
from kiosk.pack.layout import BLOCKS_A_ROW, Key, Kind

MOST_OFFERS = 24
"""Topics kept per language for a search that finds nothing; no screen shows more."""


def items(library: Library) -> Iterator[tuple[Key, bytes]]:
    """Every item of the library, in the order in which a pack stores them."""
    for language in library.languages:
        articles = tuple(directed(article, language) for article in library.articles if article.language == language)
        for place, article in enumerate(articles):
            head = _head(article)
            yield Key(Kind.CARD, language, number=place), to_bytes(encode_card(_card(head)))
            yield Key(Kind.ARTICLE, language, article.id), to_bytes(encode_head(head))
            yield from _parts(article)
            if score := library.scores.get((language, article.id)):
                yield Key(Kind.SCORE, language, article.id), to_bytes(encode_score(score))
        yield Key(Kind.READY, language), to_bytes(list(directed(library.ready_questions.get(language, ()), language)))
        yield Key(Kind.REVIEWS, language), to_bytes(encode_reviews(articles))
        yield Key(Kind.TOPICS, language), to_bytes(encode_offers(_offers(articles)))
    for name in sorted(library.images):
        yield Key(Kind.IMAGE, id=name), library.images[name]


def _parts(article: Article) -> Iterator[tuple[Key, bytes]]:
    language, name = article.language, article.id
    yield Key(Kind.TERMS, language, name), to_bytes(encode_terms(article.terms))
    yield Key(Kind.CHECK, language, name), to_bytes(encode_check(article.check))
    for topic in article.topics:
        for question in topic.questions:
            body = to_bytes(encode_question(TopicQuestion(topic.id, question)))
            yield Key(Kind.QUESTION, language, name, question.id), body
    for section in article.sections:
        yield Key(Kind.SECTION, language, name, section.id), to_bytes(encode_section_head(_section_head(section)))
        for number, start in enumerate(range(0, len(section.blocks), BLOCKS_A_ROW)):
            body = to_bytes(encode_blocks(section.blocks[start : start + BLOCKS_A_ROW]))
            yield Key(Kind.BLOCKS, language, name, section.id, number), body


def _card(head: ArticleHead) -> ArticleCard:
    return ArticleCard(
        id=head.id,
        title=head.title,
        neutral_title=head.neutral_title,
        topic=head.topic,
        icon=head.icon,
        summary=head.summary,
        minutes=head.minutes,
        review=head.review,
    )


def _head(article: Article) -> ArticleHead:
    return ArticleHead(
        id=article.id,
        language=article.language,
        title=article.title,
        neutral_title=article.neutral_title,
        topic=article.topic,
        icon=article.icon,
        summary=article.summary,
        minutes=minutes(block for section in article.sections for block in section.blocks),
        review=article.review,
        origin=article.origin,
        key_facts=article.key_facts,
        sources=article.sources,
        lead=article.lead,
        ready_questions=article.ready_questions,
        sections=tuple(_section_card(section) for section in article.sections),
        topics=_topics(article),
        has_terms=bool(article.terms),
        has_check=bool(article.check),
    )


def _topics(article: Article) -> tuple[TopicCard, ...]:
    return tuple(
        TopicCard(topic.id, topic.title, topic.icon, tuple(QuestionCard(q.id, q.text) for q in topic.questions))
        for topic in article.topics
    )


def _section_card(section: Section) -> SectionCard:
    key = plain(section.key.runs) if section.key else ""
    return SectionCard(section.id, section.title, section.short, section.icon, minutes(section.blocks), key)


def _section_head(section: Section) -> SectionHead:
    return SectionHead(_section_card(section), sources_of(section.blocks), len(section.blocks))


def _offers(articles: tuple[Article, ...]) -> tuple[TopicOffer, ...]:
    offers = (
        TopicOffer(article.id, topic.id, topic.title, topic.icon) for article in articles for topic in article.topics
    )
    return tuple(islice(offers, MOST_OFFERS))

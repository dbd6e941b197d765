"""Cards and the head of an article as JSON values and back."""

from kiosk.pack.cards import ArticleCard, ArticleHead, QuestionCard, SectionCard, SectionHead, TopicCard, TopicOffer
from kiosk.pack.codec import decode_blocks, encode_blocks
from kiosk.pack.codec_article import (
    decode_key_fact,
    decode_review,
    decode_source,
    encode_key_fact,
    encode_review,
    encode_source,
)
from kiosk.pack.coding import Malformed, several, texts


def encode_card(card: ArticleCard) -> list[object]:
    words = [card.id, card.title, card.neutral_title, card.topic, card.icon, card.summary]
    return [*words, card.minutes, encode_review(card.review)]


def decode_card(value: object) -> ArticleCard:
    match value:
        case [str(name), str(title), str(neutral), str(topic), str(icon), str(summary), int(minutes), review]:
            return ArticleCard(name, title, neutral, topic, icon, summary, minutes, decode_review(review))
        case _:
            raise Malformed("not a card of an article")


def encode_head(head: ArticleHead) -> list[object]:
    return [
        [head.id, head.language, head.title, head.neutral_title, head.topic, head.icon, head.summary, head.origin],
        head.minutes,
        encode_review(head.review),
        [encode_key_fact(fact) for fact in head.key_facts],
        [encode_source(source) for source in head.sources],
        encode_blocks(head.lead),
        list(head.ready_questions),
        [_encode_section_card(card) for card in head.sections],
        [_encode_topic(topic) for topic in head.topics],
        [head.has_terms, head.has_check],
    ]


def decode_head(value: object) -> ArticleHead:
    match value:
        case [
            [str(name), str(language), str(title), str(neutral), str(topic), str(icon), str(summary), str(origin)],
            int(minutes),
            review,
            key_facts,
            sources,
            lead,
            ready_questions,
            sections,
            topics,
            [bool(has_terms), bool(has_check)],
        ]:
            return ArticleHead(
                id=name,
                language=language,
                title=title,
                neutral_title=neutral,
                topic=topic,
                icon=icon,
                summary=summary,
                minutes=minutes,
                review=decode_review(review),
                origin=origin,
                key_facts=several(key_facts, decode_key_fact),
                sources=several(sources, decode_source),
                lead=decode_blocks(lead),
                ready_questions=texts(ready_questions),
                sections=several(sections, _decode_section_card),
                topics=several(topics, _decode_topic),
                has_terms=has_terms,
                has_check=has_check,
            )
        case _:
            raise Malformed("not the head of an article")


def _encode_section_card(card: SectionCard) -> list[object]:
    return [card.id, card.title, card.short, card.icon, card.minutes, card.key]


def _decode_section_card(value: object) -> SectionCard:
    match value:
        case [str(name), str(title), str(short), str(icon), int(minutes), str(key)]:
            return SectionCard(name, title, short, icon, minutes, key)
        case _:
            raise Malformed("not a card of a section")


def encode_section_head(head: SectionHead) -> list[object]:
    return [_encode_section_card(head.card), list(head.sources), head.length]


def decode_section_head(value: object) -> SectionHead:
    match value:
        case [card, sources, int(length)] if length >= 0:
            return SectionHead(_decode_section_card(card), texts(sources), length)
        case _:
            raise Malformed("not the head of a section")


def _encode_topic(topic: TopicCard) -> list[object]:
    return [topic.id, topic.title, topic.icon, [[question.id, question.text] for question in topic.questions]]


def _decode_topic(value: object) -> TopicCard:
    match value:
        case [str(name), str(title), str(icon), questions]:
            return TopicCard(name, title, icon, several(questions, _decode_question_card))
        case _:
            raise Malformed("not a topic")


def _decode_question_card(value: object) -> QuestionCard:
    match value:
        case [str(name), str(words)]:
            return QuestionCard(name, words)
        case _:
            raise Malformed("not a card of a question")


def encode_offers(offers: tuple[TopicOffer, ...]) -> list[object]:
    return [[offer.article, offer.id, offer.title, offer.icon] for offer in offers]


def decode_offers(value: object) -> tuple[TopicOffer, ...]:
    return several(value, _decode_offer)


def _decode_offer(value: object) -> TopicOffer:
    match value:
        case [str(article), str(name), str(title), str(icon)]:
            return TopicOffer(article, name, title, icon)
        case _:
            raise Malformed("not an offered topic")

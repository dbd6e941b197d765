"""Questions, terms, checks and what stands behind an article, as JSON values and back."""

from datetime import date

from kiosk.article.article import (
    Approval,
    CheckItem,
    CheckOption,
    FollowUp,
    KeyFact,
    Question,
    Review,
    ReviewStatus,
    Source,
    Term,
)
from kiosk.article.figures import Certainty
from kiosk.pack.cards import TopicQuestion
from kiosk.pack.codec import decode_blocks, decode_inline, decode_link, encode_blocks, encode_inline, encode_link
from kiosk.pack.coding import Malformed, several, texts


def encode_question(asked: TopicQuestion) -> list[object]:
    question = asked.question
    return [
        asked.topic,
        question.id,
        question.text,
        encode_inline(question.short),
        encode_blocks(question.more),
        [[follow.text, encode_link(follow.link)] for follow in question.follow_ups],
        list(question.sources),
    ]


def decode_question(value: object) -> TopicQuestion:
    match value:
        case [str(topic), str(name), str(words), short, more, follow_ups, sources]:
            follows = several(follow_ups, _decode_follow_up)
            question = Question(name, words, decode_inline(short), decode_blocks(more), follows, sources=texts(sources))
            return TopicQuestion(topic, question)
        case _:
            raise Malformed("not a question")


def _decode_follow_up(value: object) -> FollowUp:
    match value:
        case [str(words), link]:
            return FollowUp(words, decode_link(link))
        case _:
            raise Malformed("not a follow-up")


def encode_terms(terms: tuple[Term, ...]) -> list[object]:
    return [[term.id, term.word, encode_inline(term.meaning)] for term in terms]


def decode_terms(value: object) -> tuple[Term, ...]:
    return several(value, _decode_term)


def _decode_term(value: object) -> Term:
    match value:
        case [str(name), str(word), meaning]:
            return Term(name, word, decode_inline(meaning))
        case _:
            raise Malformed("not a term")


def encode_check(items: tuple[CheckItem, ...]) -> list[object]:
    return [[item.id, item.text, [_encode_option(option) for option in item.options]] for item in items]


def decode_check(value: object) -> tuple[CheckItem, ...]:
    return several(value, _decode_item)


def _decode_item(value: object) -> CheckItem:
    match value:
        case [str(name), str(words), options]:
            return CheckItem(name, words, several(options, _decode_option))
        case _:
            raise Malformed("not a question of a check")


def _encode_option(option: CheckOption) -> list[object]:
    return [option.text, option.right, encode_inline(option.why)]


def _decode_option(value: object) -> CheckOption:
    match value:
        case [str(words), bool(right), why]:
            return CheckOption(words, right, decode_inline(why))
        case _:
            raise Malformed("not an option of a check")


def encode_review(review: Review) -> list[object]:
    """Who has signed, and when; the marks of what they signed stay with the authors."""
    return [review.status, review.due.isoformat(), [[it.by, it.on.isoformat()] for it in review.approvals]]


def decode_review(value: object) -> Review:
    match value:
        case [str(status), str(due), approvals]:
            return Review(ReviewStatus(status), date.fromisoformat(due), several(approvals, _decode_approval))
        case _:
            raise Malformed("not a review")


def _decode_approval(value: object) -> Approval:
    match value:
        case [str(by), str(on)]:
            return Approval(by, date.fromisoformat(on), "", "")
        case _:
            raise Malformed("not an approval")


def encode_source(source: Source) -> list[object]:
    return [source.id, source.title, source.year, source.link]


def decode_source(value: object) -> Source:
    match value:
        case [str(name), str(title), int(year), str(link)]:
            return Source(name, title, year, link)
        case _:
            raise Malformed("not a source")


def encode_key_fact(fact: KeyFact) -> list[object]:
    return [fact.figure, fact.meaning, fact.certainty, list(fact.sources)]


def decode_key_fact(value: object) -> KeyFact:
    match value:
        case [str(figure), str(meaning), str(certainty), sources]:
            return KeyFact(figure, meaning, Certainty(certainty), texts(sources))
        case _:
            raise Malformed("not a key fact")

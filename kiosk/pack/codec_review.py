"""What a pack says of the review of its articles, and of their scores, as JSON values and back."""

from datetime import date

from kiosk.article.article import Article, ReviewStatus
from kiosk.article.score_card import Scale, ScaleScore, ScoreCard
from kiosk.pack.cards import ReviewCard
from kiosk.pack.coding import Malformed, number, several


def encode_reviews(articles: tuple[Article, ...]) -> list[object]:
    """The articles of a language in the order of the library."""
    return [[it.id, it.review.status, it.review.due.isoformat()] for it in articles]


def decode_reviews(value: object) -> tuple[ReviewCard, ...]:
    return several(value, _decode_review_card)


def _decode_review_card(value: object) -> ReviewCard:
    match value:
        case [str(article), str(status), str(due)]:
            return ReviewCard(article, ReviewStatus(status), date.fromisoformat(due))
        case _:
            raise Malformed("not a card of a review")


def encode_score(card: ScoreCard) -> list[object]:
    scores = [[it.scale, it.met, it.answered, it.open, it.by_people] for it in card.scores]
    return [scores, card.grade, card.formula, card.answered_by]


def decode_score(value: object) -> ScoreCard:
    match value:
        case [scores, grade, str(formula), str(answered_by)]:
            return ScoreCard(several(scores, _decode_scale), number(grade), formula, answered_by)
        case _:
            raise Malformed("not a score")


def _decode_scale(value: object) -> ScaleScore:
    match value:
        case [str(scale), int(met), int(answered), int(left), int(by_people)]:
            return ScaleScore(Scale(scale), met, answered, left, by_people)
        case _:
            raise Malformed("not a score by a list of criteria")

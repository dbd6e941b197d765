"""The days on which the gate begins to judge an article otherwise, though nobody has touched it."""

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.article.article import Article
from kiosk.authoring.waiver import LONGEST, Waiver


def same_days(article: Article, waivers: Sequence[Waiver], today: date) -> tuple[int, int]:
    """The first and the last day around ``today`` on which every rule judges the same, counted as ordinals.

    A rule that looks at the day in any other way than those there are needs its days added here.
    """
    day = today.toordinal()
    turns = tuple(_turns(article, waivers, today))
    return max(turn for turn in turns if turn <= day), min(turn for turn in turns if turn > day) - 1


def _turns(article: Article, waivers: Sequence[Waiver], today: date) -> Iterator[int]:
    yield from (0, date.max.toordinal() + 1)
    yield date(today.year, 1, 1).toordinal()  # sources are old by the year
    yield date(today.year, 12, 31).toordinal() + 1
    yield article.review.due.toordinal() + 1
    for waiver in waivers:
        yield waiver.until.toordinal() + 1
        yield waiver.until.toordinal() - LONGEST.days

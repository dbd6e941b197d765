"""Which part of an article gets its place on the leaflet first.

The same for every article and language, so that two leaflets of one article hold the same: first what is enough on its
own, then warnings, then a question of each topic, then what to ask, then a figure of each section, then lists and
what to do, then more questions, and last the running text, which stands on the screen. Within a rank the order of the
article decides.
"""

from enum import IntEnum


class Rank(IntEnum):
    """The lower, the sooner."""

    KEY = 0
    CAUTION = 1
    LEAD = 2
    KEY_MORE = 3
    FIRST_QUESTION = 4
    TO_ASK = 5
    FIGURE = 6
    LIST = 7
    TO_DO = 8
    SECOND_QUESTION = 9
    MORE_FIGURES = 10
    TEXT = 11
    MORE_QUESTIONS = 12
    ASIDE = 13


def of_question(place: int) -> int:
    """The rank of a question by its place in its topic, from 0."""
    return (Rank.FIRST_QUESTION, Rank.SECOND_QUESTION)[place] if place < 2 else Rank.MORE_QUESTIONS

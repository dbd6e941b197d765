"""Which of a few finds is most likely what somebody looks for."""

from collections.abc import Iterable

from kiosk.pack.asked import Asked
from kiosk.pack.finds import Find
from kiosk.pack.hits import HitKind
from kiosk.pack.lookup import Title
from kiosk.pack.marking import mentions, words_in


def ranked_titles(titles: Iterable[Title], question: Asked, limit: int) -> list[int]:
    """Places of the best titles, at most so many; where there are many questions, a third is for what isn't one."""
    ranked = sorted(titles, key=lambda title: _distance(title, question))
    questions = [title for title in ranked if title.kind == HitKind.QUESTION.place]
    others = len(ranked) - len(questions)
    surplus = set(questions[limit - min(others, limit // 3) :])
    return [title.place for title in ranked if title not in surplus][:limit]


def ranked_texts(texts: Iterable[tuple[Title, Find]], question: Asked) -> list[int]:
    """Places of finds that hold the words somewhere, the best first."""
    ranked = sorted((_remoteness(title, find, question), title.place) for title, find in texts)
    return [place for _, place in ranked]


def _distance(title: Title, question: Asked) -> tuple[bool, int, int, bool, int, int]:
    """What is asked for exactly comes first; then questions; then whole words, beginnings and short titles."""
    wanted = [word.spellings for word in question.words]
    pairs = list(zip(title.words, wanted, strict=False))
    same_words = len(title.words) == len(wanted) and all(word in spellings for word, spellings in pairs)
    same = same_words or " ".join(title.words) == question.phrase
    whole = sum(any(word in spellings for word in title.words) for spellings in wanted)
    begins = all(word.startswith(spellings) for word, spellings in pairs)
    return (not same, title.kind, -whole, not begins, len(title.words), title.place)


def _remoteness(title: Title, find: Find, question: Asked) -> tuple[int, int, int]:
    """Questions come first; then what has more of the words in its title, then what says them more often."""
    return (title.kind, -words_in(find.title, question), -mentions(find.passages, question))

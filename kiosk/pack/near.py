"""What somebody may have meant whose finger slipped."""

from kiosk.pack.asked import Asked, Word
from kiosk.pack.lookup import Lookup

_MISSPELT = range(3, 25)
"""The length of words that may be misspelt. Nearly every word is one letter away from a shorter one."""

_MOST_SPELLINGS = 16
"""Of the known words one slip away, so many are looked for, the most common ones."""

_MOST_DOUBTED = 3
"""So many words are taken to be misspelt at most."""


def meant(lookup: Lookup, question: Asked) -> Asked:
    """The question with other spellings for words that nobody wrote, or if all are known for any of a few words."""
    unknown = tuple(word for word in question.words if not word.finds)
    doubted = unknown[:_MOST_DOUBTED] or (question.words if len(question.words) <= _MOST_DOUBTED else ())
    groups = (_near(lookup, word) if word in doubted else (word,) for word in question.words)
    return Asked(tuple(word for group in groups for word in group))


def _near(lookup: Lookup, word: Word) -> tuple[Word, ...]:
    (typed,) = word.spellings
    if len(typed) not in _MISSPELT:
        return (word,)
    spellings = lookup.words_near(typed, _MOST_SPELLINGS)
    if word.finds:
        spellings = (typed, *spellings)
    return lookup.words([spellings]) if spellings else _apart(lookup, typed)


def _apart(lookup: Lookup, typed: str) -> tuple[Word, ...]:
    """A word that nobody wrote as two known words, if the space between them was missed or another key hit."""
    places = range(2, len(typed) - 1)
    pairs = [(typed[:cut], typed[cut + wrong :]) for wrong in (0, 1) for cut in places]
    words = lookup.words((part,) for pair in pairs for part in pair)
    known = [pair for pair in zip(words[::2], words[1::2], strict=True) if all(word.finds for word in pair)]
    return max(known, key=lambda pair: len(pair[0].spellings[0]), default=(Word((typed,), 0),))

"""What somebody may have meant whose finger slipped, or who uses another form of a word."""

from kiosk.pack.asked import Asked, Word
from kiosk.pack.lookup import Lookup

_MISSPELT = range(3, 25)
"""The length of words that may be misspelt. Nearly every word is one letter away from a shorter one."""

_SHORT = 4
"""Up to this length only whole words are near that keep the first letter, or "cost" would be "most" and "control"."""

_LEAST_LEFT = 4
"""Letters that must be left of a word without its end."""

_LEAST_APART = 3
"""Letters that each of two words has that were typed without the space between them."""

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
    typed = word.spellings[0]
    if len(typed) not in _MISSPELT:
        return (word,)
    slips = _slips(lookup, typed)
    if word.finds:
        return lookup.words([(*word.spellings, *slips)])
    return lookup.words([slips]) if slips else _apart(lookup, typed) or _without_end(lookup, typed) or (word,)


def _slips(lookup: Lookup, typed: str) -> tuple[str, ...]:
    near = lookup.words_near(typed)
    if len(typed) <= _SHORT:
        whole = lookup.written(near)
        near = [spelling for spelling in near if spelling in whole and typed[0] in spelling[:2]]
    return tuple(near[:_MOST_SPELLINGS])


def _apart(lookup: Lookup, typed: str) -> tuple[Word, ...]:
    """Two known words, if only the space between them was missed or another key hit instead."""
    cuts = range(_LEAST_APART, len(typed) - _LEAST_APART + 1)
    whole = lookup.written(typed[:cut] for cut in cuts)
    pairs = [(typed[:cut], typed[cut + wrong :]) for wrong in (0, 1) for cut in cuts if typed[:cut] in whole]
    behind = lookup.known({second for _, second in pairs if len(second) >= _LEAST_APART})
    both = [pair for pair in pairs if pair[1] in behind]
    return lookup.words((part,) for part in max(both, key=lambda pair: len(pair[0]))) if both else ()


def _without_end(lookup: Lookup, typed: str) -> tuple[Word, ...]:
    """The longest beginning that is known: who types "driving" may find "drive"."""
    known = lookup.known(typed[:length] for length in range(_LEAST_LEFT, len(typed)))
    return lookup.words([(max(known, key=len),)]) if known else ()

"""How many syllables a Spanish word has."""

import re
from functools import cache

_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_STRONG = frozenset("aeoáéíóú")


@cache
def syllables(word: str) -> int:
    """How many syllables one hears in a word; a digit counts as one."""
    return sum(_syllables(part) for part in re.split(r"[’'./-]", word.lower()) if part) or 1


def _syllables(part: str) -> int:
    digits = sum(character.isdigit() for character in part)
    if digits:
        return digits
    sounded = re.sub(r"y(?![aeiouáéíóú])", "i", _SILENT_U.sub("", part))
    runs = _VOWELS.findall(sounded)
    return max(1, sum(max(1, sum(vowel in _STRONG for vowel in run)) for run in runs))

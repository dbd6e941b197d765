"""How hard a Spanish text is to read, by three published formulas for Spanish."""

import re

from tests.content.reading import Counts

_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_STRONG = frozenset("aeoáéíóú")


def syllables(word: str) -> int:
    """How many syllables a Spanish word has; a digit counts as one."""
    return sum(_syllables(part) for part in re.split(r"[’'./-]", word.lower()) if part) or 1


def _syllables(part: str) -> int:
    digits = sum(character.isdigit() for character in part)
    if digits:
        return digits
    sounded = re.sub(r"y(?![aeiouáéíóú])", "i", _SILENT_U.sub("", part))
    runs = _VOWELS.findall(sounded)
    return max(1, sum(max(1, sum(vowel in _STRONG for vowel in run)) for run in runs))


def fernandez_huerta(counts: Counts) -> float:
    """Ease from 0 to 100 (Fernández Huerta 1959, as corrected): 70 and more is for grade 6 or below."""
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / counts.sentences


def inflesz(counts: Counts) -> float:
    """Ease from 0 to 100 (Szigriszt 1993, on the scale of Barrio 2008): 65 and more is fairly easy for patients."""
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def crawford(counts: Counts) -> float:
    """School grade (Crawford 1989), from sentences and syllables per 100 words."""
    return -20.5 * counts.sentences / counts.words + 4.9 * counts.syllables / counts.words - 3.407

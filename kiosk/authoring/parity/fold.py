"""Text as comparisons see it: no accents, vowel marks or invisible signs, small letters."""

import re
import unicodedata
from functools import cache, lru_cache

_TATWEEL = "\u0640"
_MIXED = re.compile(r"(?<=\d)\s?([½¼¾])")
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_DROPPED = frozenset(("Mn", "Cf"))


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """The text folded; digits of every script stay what they are, and ½ becomes 0.5."""
    if text.isascii():
        return text.casefold()
    text = _MIXED.sub(lambda sign: _FRACTIONS[sign[1]], text)
    for sign, written in _FRACTIONS.items():
        text = text.replace(sign, f"0{written}")
    kept = (sign for sign in unicodedata.normalize("NFKD", text) if sign != _TATWEEL)
    return "".join(sign for sign in kept if unicodedata.category(sign) not in _DROPPED).casefold()


@cache
def base(language: str) -> str:
    """The language without its country or script: ``es`` for ``es-MX``."""
    return language.split("-", maxsplit=1)[0]

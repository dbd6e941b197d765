"""Text as comparisons see it: no accents, vowel marks or invisible signs, small letters."""

import re
import unicodedata
from functools import cache, lru_cache

_TATWEEL = "\u0640"
_MIXED = re.compile(r"(?<=\d)\s?([½¼¾])")
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_DROPPED = frozenset(("Mn", "Cf"))


class _Kept(dict[int, str | None]):
    """What is left of a sign, by its number, found out once for each sign: itself or nothing."""

    def __missing__(self, number: int) -> str | None:
        sign = chr(number)
        kept = None if sign == _TATWEEL or unicodedata.category(sign) in _DROPPED else sign
        self[number] = kept
        return kept


_KEPT = _Kept()


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """The text folded; digits of every script stay what they are, and ½ becomes 0.5."""
    if text.isascii():
        return text.casefold()
    if any(sign in text for sign in _FRACTIONS):
        text = _MIXED.sub(lambda sign: _FRACTIONS[sign[1]], text)
        for sign, written in _FRACTIONS.items():
            text = text.replace(sign, f"0{written}")
    return unicodedata.normalize("NFKD", text).translate(_KEPT).casefold()


@cache
def base(language: str) -> str:
    """The language without its country or script: ``es`` for ``es-MX``."""
    return language.split("-", maxsplit=1)[0]

"""Which letters a language is written in, and the words by which some languages are told apart."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kiosk.authoring.parity.fold import base

_LATIN = "LATIN"
_SCRIPTS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys("ar fa ur ps ku ckb sd ug".split(), "ARABIC"),
        **dict.fromkeys("ru uk be bg mk kk ky mn tg".split(), "CYRILLIC"),
        **dict.fromkeys("he yi".split(), "HEBREW"),
        **dict.fromkeys("hi mr ne".split(), "DEVANAGARI"),
        **dict.fromkeys("am ti".split(), "ETHIOPIC"),
        **dict.fromkeys("zh yue".split(), "CJK"),
        **dict.fromkeys("en es fr de pt it nl pl vi so sw tl ht tr ro cs da sv no fi id".split(), _LATIN),
        "el": "GREEK",
        "hy": "ARMENIAN",
        "ka": "GEORGIAN",
        "th": "THAI",
        "km": "KHMER",
        "lo": "LAO",
        "my": "MYANMAR",
        "bn": "BENGALI",
        "pa": "GURMUKHI",
        "gu": "GUJARATI",
        "ta": "TAMIL",
        "te": "TELUGU",
        "ko": "HANGUL",
    }
)
_VARIANTS = frozenset(("ku", "ug", "kk", "mn", "tg", "pa"))
"""Written in more than one script, so nothing is said about their letters."""
_NAMED = re.compile(r"-(?!Han[st])[A-Z][a-z]{3}")
"""A script in the name of a language, as in hi-Latn. Both scripts of Chinese have the same name in Unicode."""
_COMMON: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(
            "the of and to in is it you that for on with your this be at from not but what can if will how when which "
            "they we or by an was have more about than after before each are may does them their there who why where "
            "some most many few people only never always take ask tell say".split()
        ),
        "es": frozenset(
            "el la los las de del que en y un una es por para con su sus se lo como mas pero al si cuando este esta "
            "esto le les ya o muy sin sobre tambien hasta hay donde quien desde todo nos ni contra otros ese eso ante "
            "ellos algunos algunas cada puede pueden usted".split()
        ),
    }
)
"""Words that stand in almost every sentence of a language, folded, and hardly ever in one of the others."""


def script(language: str) -> str:
    """The script of a language as Unicode names it; empty where it isn't known for certain."""
    named = _NAMED.search(language)
    return "" if named or base(language) in _VARIANTS else _SCRIPTS.get(base(language), "")


def common_words(language: str) -> frozenset[str]:
    """Words by which a language is told; none for most languages."""
    return _COMMON.get(base(language), frozenset())


@cache
def script_of(letter: str) -> str:
    """The script of a letter, as Unicode names it."""
    return unicodedata.name(letter, "").split(" ")[0]

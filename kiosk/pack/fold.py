"""Words as they are looked for: no capitals, no accents, nothing between them but a space."""

import re
import unicodedata

from kiosk.pack.arabic import ARABIC_SPELLED, without_article

_WORD = re.compile(r"[^\W_]+")
_CLIPPED_END = re.compile(r"(?<=\w)['’](?=\w{1,2}\b)")
"""The apostrophe of "don't" and "it's": a letter grid has none, so people type "dont" and "its"."""

_LATIN = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
_SPELLED = str.maketrans({**_LATIN, **ARABIC_SPELLED})
"""Letters that Unicode doesn't take apart, as people write them who don't have them."""


def folded_words(text: str) -> list[str]:
    """The words of a text, folded; punctuation, signs and the Arabic article are left out."""
    words = _WORD.findall(_CLIPPED_END.sub("", fold(text)))
    return words if text.isascii() else [without_article(word) for word in words]


def folded_phrase(text: str) -> str:
    """The words of a text, folded, with one space between two of them."""
    return " ".join(folded_words(text))


def fold(text: str) -> str:
    """The text without capitals and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_SPELLED)

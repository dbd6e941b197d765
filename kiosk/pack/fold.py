"""Words as they are looked for: no capitals, no accents, nothing between them but a space."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_CLIPPED_END = re.compile(r"(?<=\w)['’](?=\w{1,2}\b)")
"""The apostrophe of "don't" and "it's": a letter grid has none, so people type "dont" and "its"."""

_SPELLED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "\N{ARABIC TATWEEL}": ""}
)
"""Letters that Unicode doesn't take apart, as people write them who don't have them; the tatweel only stretches."""


def folded_words(text: str) -> list[str]:
    """The words of a text, folded; punctuation and signs are left out."""
    return _WORD.findall(_CLIPPED_END.sub("", fold(text)))


def folded_phrase(text: str) -> str:
    """The words of a text, folded, with one space between two of them."""
    return " ".join(folded_words(text))


def fold(text: str) -> str:
    """The text without capitals and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_SPELLED)

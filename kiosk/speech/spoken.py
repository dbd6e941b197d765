"""A shown sentence as it is said: numbers, units, abbreviations and signs as words of its language."""

import re
import unicodedata

from kiosk.speech.steps import steps

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬٪", "01234567890123456789.,%")
_SAME = str.maketrans({"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "μ": "µ", "⁄": "/"})
_UNHEARD = re.compile('[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"“”„«»‹›*•·_|\\[\\]{}\\\\^`]')
_PAUSE = re.compile(r"\s+[–—-]+(?=\s|$)|…(?=\s*\S)|\.{3,}(?=\s*\S)")
_SPACE_BEFORE = re.compile(r"\s+(?=[.,;:!?،؛؟)])")
_SPACE_LACKING = re.compile(r"(?<=[:;)])(?=\w)|(?<=\w)(?=\()")
_SPACES = re.compile(r"\s+")


def spoken(text: str, language: str) -> str:
    """What to say for a shown text in a language such as es; empty where there is nothing to hear.

    In a language without a file digits stay, and signs go.
    """
    text = _SPACES.sub(" ", _UNHEARD.sub("", text)).translate(_DIGITS).translate(_SAME)
    for step in steps(language):
        text = step(text)
    text = _PAUSE.sub(",", text).replace("…", ".")
    text = "".join(letter if _is_heard(letter) else " " for letter in text)
    text = _SPACE_LACKING.sub(" ", _SPACE_BEFORE.sub("", _SPACES.sub(" ", text))).strip()
    return text if any(letter.isalnum() for letter in text) else ""


def _is_heard(letter: str) -> bool:
    """Letters, their marks, digits and what gives a sentence its melody; no dash, slash or picture."""
    kind = unicodedata.category(letter)
    return kind[0] in "LMNZ" or letter in ".,;:!?¡¿،؛؟۔()'’-%"

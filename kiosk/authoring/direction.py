"""Keeps a number before its unit where Latin units stand in a text that is written from right to left."""

import re
import unicodedata

_MEASURE = re.compile(r"(?<![\w.,\u200e])(?=\d[\d.,]*[ \u00a0]?[A-Za-zµμ])")
_MARK = "\N{LEFT-TO-RIGHT MARK}"
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufeff\U00010800-\U0001efff]")
"""Every letter that is written from right to left, among others."""
_FROM_THE_RIGHT = frozenset(("R", "AL"))


def keep_measures(text: str, before: str = "") -> str:
    """The text with a mark before each measure that would else be turned: "0.5 mg" shown as "mg 0.5".

    A number takes the direction of the letter before it, and a unit its own. ``before`` is what the text follows.
    """
    if not any(_RIGHT.search(part) for part in (text, before) if not part.isascii()):
        return text
    return _MEASURE.sub(lambda at: _MARK if _turns(before + text[: at.start()]) else "", text)


def _turns(before: str) -> bool:
    """Whether the last letter of a text is written from right to left."""
    letter = next((sign for sign in reversed(before) if sign.isalpha() or sign == _MARK), "")
    return letter != "" and unicodedata.bidirectional(letter) in _FROM_THE_RIGHT

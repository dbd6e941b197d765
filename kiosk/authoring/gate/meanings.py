"""Whether a word is explained where it stands."""

import re

from kiosk.authoring.tongue import Tongue

_OPENS = re.compile(r"\s*[(“«\"]\s*[^\W\d_]+[\s’'-]+[^\W\d_]+")
_NEXT = re.compile(r"[.!?؟]\s+")


def explains_in_place(text: str, found: re.Match[str], tongue: Tongue) -> bool:
    """Whether a text says what a word of it means: in brackets, in so many words, or in the sentence behind."""
    before, behind = text[: found.start()], text[found.end() :]
    in_brackets = before.count("(") > before.count(")")
    if in_brackets and len(before[: before.rindex("(")].split()) >= 2:
        return True
    following = _NEXT.search(behind)
    points = following is not None and tongue.pattern("pointing").match(behind, following.end()) is not None
    start = max((stop.end() for stop in _NEXT.finditer(before)), default=0)
    here = text[start : found.end() + (following.start() if following else len(behind))]
    return points or _OPENS.match(behind) is not None or tongue.pattern("naming").search(here) is not None

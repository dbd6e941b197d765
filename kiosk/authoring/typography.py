"""Typewriter quotes, dashes and dots to the signs a printer would set."""

import re

_SIGNS = re.compile(r"(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?!\.)|[\"']")
_DASHES = {"--": "–", "---": "—", "...": "…"}
_OPENERS = frozenset(" \n\t\u00a0([{–—-“‘«¿¡/")


def typographic(text: str, before: str = "") -> str:
    """The text with typographic signs. ``before`` is the character the text follows, if any."""
    if '"' not in text and "'" not in text and "--" not in text and "..." not in text:
        return text
    return _SIGNS.sub(lambda sign: _set(sign, before), text)


def _set(sign: re.Match[str], before: str) -> str:
    mark = sign.group()
    if mark in _DASHES:
        return _DASHES[mark]
    left = sign.string[sign.start() - 1] if sign.start() else before
    right = sign.string[sign.end() : sign.end() + 1]
    opens = (not left or left in _OPENERS or left in "\"'") and not right.isspace()
    if mark == '"':
        return "“" if opens else "”"
    return "‘" if opens and not right.isdigit() else "’"

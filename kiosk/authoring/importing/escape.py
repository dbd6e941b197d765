"""Words as they must be written so that Markdown reads them as words."""

import re

from kiosk.authoring.importing.letters import letters

_SIGNS = re.compile(r"[\\`*_\[\]{}|]")
_TAG = re.compile(r"<(?=[/a-zA-Z!?])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_FENCE = re.compile(r"~(?=~)")
_START = re.compile(r"^(?:[#>+:!-]|\d{1,9}(?=[.)](?:\s|$)))")


def escaped(text: str) -> str:
    """Words in the middle of a text."""
    text = _SIGNS.sub(lambda sign: f"\\{sign.group()}", text)
    return _FENCE.sub("~ ", _ENTITY.sub("& ", _TAG.sub("< ", text)))


def at_start(text: str) -> str:
    """A whole escaped text, so that its first sign begins no list, heading, quote or box."""
    found = _START.match(text)
    if not found:
        return text
    sign = found.group()
    if sign[0].isdigit():
        return f"{sign}\\{text[len(sign) :]}"
    return f"\\{text}"


def in_quotes(text: str) -> str:
    """Words within straight quotation marks."""
    return escaped(text.replace('"', "”"))


def in_yaml(text: str) -> str:
    """A value of the front matter."""
    shown = " ".join(letters(text).split())
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'

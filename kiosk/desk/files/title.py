"""The title of an article, read from its text however broken the rest is."""

import re

_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.*)$")
_FOLDED = re.compile(r"[>|][-+\d]*$")
_COMMENT = re.compile(r"[ \t]#.*$")
_FURTHEST = 200
"""Lines of the front matter among which the title is looked for."""


def title_in(text: str) -> str:
    """The title in the front matter; empty if there is none."""
    lines = text.splitlines()
    for index, line in enumerate(lines[:_FURTHEST]):
        if index and line.rstrip() == "---":
            return ""
        if found := _TITLE.match(line):
            value = found[1].strip()
            return _plain(lines[index + 1].strip() if _FOLDED.match(value) and index + 1 < len(lines) else value)
    return ""


def _plain(value: str) -> str:
    """A value without its quotes or the comment behind it, as letters that can be shown on one line."""
    if value[:1] in ("'", '"'):
        inner = value[1:].partition(value[0])[0]
        return _shown(inner)
    return _shown(_COMMENT.sub("", value))


def _shown(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:120]

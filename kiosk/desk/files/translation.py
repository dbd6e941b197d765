"""The beginning of a translation: the original word for word, but not its review."""

import re

from kiosk.desk.files.outline import body_start

_LANGUAGE = re.compile(r"language[ \t]*:.*")
_REVIEW = re.compile(r"review[ \t]*:")
_DUE = re.compile(r"due[ \t]*:[ \t]*(\d{4}-\d{2}-\d{2})")


def begun(text: str, language: str) -> str:
    """The text of an article as the beginning of its translation.

    Everything stays, but the review begins anew and the waivers are gone. The check names each text that is still in
    the language of the original, with its line: a mark of our own in the text would only have to be deleted again.
    """
    lines = text.split("\n")
    end = body_start(lines)
    front = _without(_in(lines[:end], language), "waivers")
    return "\n".join((*front, *lines[end:]))


def _in(front: list[str], language: str) -> list[str]:
    lines = [_LANGUAGE.sub(f"language: {language}", line) if _LANGUAGE.match(line) else line for line in front]
    start = next((index for index, line in enumerate(lines) if _REVIEW.match(line)), None)
    if start is None:
        return lines
    end = _field_end(lines, start)
    due = _DUE.search(" ".join(lines[start:end]))
    written = due[1] if due else "null"
    return [*lines[:start], f"review: {{status: draft, due: {written}}}", *lines[end:]]


def _without(front: list[str], name: str) -> list[str]:
    start = next((index for index, line in enumerate(front) if line.startswith(f"{name}:")), None)
    return front if start is None else front[:start] + front[_field_end(front, start) :]


def _field_end(lines: list[str], start: int) -> int:
    """The index behind the lines of a field that begins at ``start``."""
    end = start + 1
    while end < len(lines) and (lines[end][:1].isspace() or lines[end].startswith(("- ", "}"))):
        end += 1
    return end

"""Marked words with the marks of direction that a text from right to left needs."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.article.direction import RIGHT_TO_LEFT, directed_text
from kiosk.authoring.changes.marks import Mark


def runs_from_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language.partition("-")[0] in RIGHT_TO_LEFT


def directed_marks(marks: Iterable[Mark], language: str) -> tuple[Mark, ...]:
    """The same words, with amounts kept in their order: “0.5 mg”, not “mg 0.5”."""
    marks = tuple(marks)
    if not runs_from_right(language):
        return marks
    rest = directed_text("".join(mark.text for mark in marks))
    shown = []
    for mark in marks:
        taken = _taken(rest, mark.text)
        shown.append(replace(mark, text=rest[:taken]))
        rest = rest[taken:]
    return (*shown[:-1], replace(shown[-1], text=shown[-1].text + rest)) if shown else ()


def _taken(rest: str, text: str) -> int:
    """How much of a text with marks of direction has the signs of one without."""
    taken = 0
    for sign in text:
        while taken < len(rest) and rest[taken] != sign and not (sign == " " and rest[taken].isspace()):
            taken += 1
        taken += 1
    return taken

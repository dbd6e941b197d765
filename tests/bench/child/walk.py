"""A visit through every screen and every sheet of the kiosk."""

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QTimer

SCHEMES = ("dark", "high-contrast", "light")
BETWEEN = 120
"""Milliseconds from a step to the next: enough for every frame of it."""


class Walk:
    """Takes a step, waits, takes the next, ``most`` in all; at the end calls ``done`` with the number of steps."""

    def __init__(self, kiosk, most: int, done: Callable[[int], None]) -> None:
        self._visit = kiosk.visit
        self._steps = islice(self._way(), most)
        self._done = done
        self._count = 0
        self._next()

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self._done(self._count)
            return
        self._count += 1
        step()
        QTimer.singleShot(BETWEEN, self._next)

    def _way(self) -> Iterator[Callable[[], None]]:
        visit = self._visit
        yield visit.begin
        for article in values(visit.library, "article"):
            yield lambda article=article: visit.openArticle(article)
            yield from self._sections(article)
            yield from self._questions()
        yield from self._sheets()
        yield visit.openSearch
        yield from (lambda letter=letter: visit.search.type(letter) for letter in "dose xyz")
        yield from (visit.openMyList, visit.showStaff, visit.openCheck, visit.shade, visit.unshade)
        yield from (lambda scheme=scheme: visit.display.setScheme(scheme) for scheme in SCHEMES)
        yield from (lambda size=size: visit.display.setTextSize(size) for size in (200, 100))
        yield visit.finish

    def _sections(self, article: str) -> Iterator[Callable[[], None]]:
        for section in values(self._visit.article.sections, "section"):
            yield lambda section=section: self._visit.openSection(article, section)
            yield self._visit.openSectionSources
            yield self._visit.putAway

    def _questions(self) -> Iterator[Callable[[], None]]:
        yield self._visit.openAsk
        rows = self._visit.asking.questions
        kinds = zip(values(rows, "kind"), values(rows, "article"), values(rows, "target"), strict=True)
        for article, question in [(where, name) for kind, where, name in kinds if kind == "question"][:8]:
            yield lambda article=article, question=question: self._visit.openQuestion(article, question)
            yield self._visit.answer.takeAlong

    def _sheets(self) -> Iterator[Callable[[], None]]:
        visit = self._visit
        for sheet in (visit.openText, visit.openHelp, visit.openAdd, visit.openAbout, lambda: visit.openFactSources(0)):
            yield sheet
            yield visit.putAway


def values(rows, name: str) -> list[str]:
    """One column of a model."""
    role = next(role for role, known in rows.roleNames().items() if bytes(known.data()) == name.encode())
    return [rows.data(rows.index(row, 0), role) for row in range(rows.rowCount())]

"""What is being read: sentence after sentence, as far as the reading has come."""

from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtQuick import QQuickItem

from kiosk.screen.spoken_place import SpokenPlace, brought_to_view
from kiosk.screen.spoken_screen import Saying, sayings
from kiosk.screen.text_lines import bare
from kiosk.speech.sentences import sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of what a screen says; ``start`` and ``end`` count letters of its words."""

    saying: Saying
    start: int
    end: int

    @property
    def words(self) -> str:
        """The sentence as it is shown, without what only tells Qt how to set it."""
        return bare(self.saying.words[self.start : self.end])

    @property
    def language(self) -> str:
        """The language of what names one, such as a choice of languages; empty for that of the visit."""
        there = self.saying.whole and shiboken6.isValid(self.saying.item)
        named = self.saying.item.property("language") if there else ""
        return named if isinstance(named, str) else ""

    def place(self) -> SpokenPlace | None:
        """Where it stands, which the screen scrolls to; None where it is gone."""
        return brought_to_view(self.saying, self.start, self.end)


class Script:
    """The sentences below an item, looked up on the screen one by one, and kept for the way back."""

    def __init__(self, root: QQuickItem, language: str) -> None:
        self._rest = self._look_up(root, language)
        self._known: list[Sentence] = []
        self._at = -1

    @property
    def current(self) -> Sentence | None:
        """The sentence that is read now; None before the first."""
        return self._known[self._at] if self._at >= 0 else None

    def forth(self) -> Sentence | None:
        """Goes on to the next sentence; None where there is none, and then stays."""
        if self._at + 1 == len(self._known):
            following = next(self._rest, None)
            if following is None:
                return None
            self._known.append(following)
        self._at += 1
        return self.current

    def back(self) -> Sentence | None:
        """Goes back to the sentence before; at the first one stays there."""
        self._at = max(min(0, self._at), self._at - 1)
        return self.current

    def _look_up(self, root: QQuickItem, language: str) -> Iterator[Sentence]:
        return (Sentence(it, start, end) for it in sayings(root) for start, end in sentences(it.words, language))

"""Counts the texts of an article for the formulas, without and with its explained words."""

import re

from kiosk.authoring.measure.counts import Counts, Spelling, count
from kiosk.authoring.measure.words import KNOWN


class Counted:
    """The counts of texts, each found out once however often it is asked for. ``leave_out`` finds explained words."""

    def __init__(self, spelling: Spelling, leave_out: re.Pattern[str] | None) -> None:
        self._spelling = spelling
        self._leave_out = leave_out
        self._known: dict[str, tuple[Counts, Counts]] = {}

    def of(self, text: str) -> tuple[Counts, Counts]:
        """The counts of a text without its explained words, and with them."""
        if text not in self._known:
            whole = count((text,), self._spelling)
            bare = self._leave_out.sub(KNOWN, text) if self._leave_out else text
            self._known[text] = whole if bare == text else count((bare,), self._spelling), whole
        return self._known[text]

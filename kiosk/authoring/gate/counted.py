"""Counts the texts of an article for the formulas, without and with its explained words."""

from collections.abc import Mapping, Sequence

from kiosk.authoring.measure.counts import Counts, Spelling, count, count_said
from kiosk.authoring.measure.words import Leaving, Saying


class Counted:
    """The counts of texts, each found out once however often it is asked for.

    ``leave_out`` finds explained words, ``said`` has the sentences of texts where they are known.
    """

    def __init__(self, spelling: Spelling, leave_out: Leaving, said: Mapping[str, Sequence[Saying]]) -> None:
        self._spelling = spelling
        self._leave_out = leave_out
        self._said = said
        self._known: dict[str, tuple[Counts, Counts]] = {}

    def of(self, text: str) -> tuple[Counts, Counts]:
        """The counts of a text without its explained words, and with them."""
        if text not in self._known:
            said = self._said.get(text)
            whole = count((text,), self._spelling) if said is None else count_said(said, self._spelling)
            bare = self._leave_out.sub(text)
            self._known[text] = whole if bare == text else count((bare,), self._spelling), whole
        return self._known[text]

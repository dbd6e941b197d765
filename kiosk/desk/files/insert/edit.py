"""One change of a text, to be made so that it can be undone at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in at ``start``; then select ``length`` letters from ``select`` on.

    All are counted in Python's letters, from the start of the text; ``in_editor`` counts as Qt does.
    """

    start: int
    text: str
    select: int
    length: int

    def of(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.text + text[self.start :]


def in_editor(text: str, index: int) -> int:
    """Where Qt's editors count the letter ``index`` of a text: to them, a letter beyond U+FFFF is two."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def in_text(text: str, position: int) -> int:
    """The letter of a text at which Qt's editors count ``position``."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "replace"))

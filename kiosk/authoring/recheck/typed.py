"""The text of an article while somebody writes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of an article as it stands in an editor, saved or not."""

    language: str
    id: str
    text: str

    @property
    def name(self) -> str:
        """The article's file in its library."""
        return f"{self.language}/{self.id}.md"

    @property
    def data(self) -> bytes:
        """The bytes of the file if it were saved as it stands."""
        return self.text.encode(errors="replace")


NOTHING = Typed("", "", "")
"""Where no article is open."""

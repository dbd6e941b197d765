"""Where in the author's file something stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and column of a Markdown file, both counted from 1."""

    line: int = 1
    column: int = 1

"""Where in the author's file the words of the tree stand."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from kiosk.article.place import Place
from kiosk.authoring.manuscript import LINE_MARK, content_column


class Trail:
    """Follows the marks through the tree, in the order of the text, and knows the place reached."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._line = 1
        self._column = 0

    @property
    def here(self) -> Place:
        """The place reached."""
        return Place(self._line, self._column + 1)

    def line(self, number: int) -> str:
        """A line of the file as the author wrote it."""
        return self._lines[number - 1]

    def enter(self, element: Element) -> Place:
        """Go to the line on which an element's first words stand, and give the line's first sign."""
        for text in element.itertext():
            mark = LINE_MARK.search(text)
            if mark:
                self._move(int(mark[1]))
                break
        line = self._lines[self._line - 1]
        return Place(self._line, len(line) - len(line.lstrip()) + 1)

    def follow(self, text: str) -> Iterator[str]:
        """The parts of a text that stand on one line each, without marks, moving along."""
        if "\x02" not in text:
            yield text
            return
        first, *rest = LINE_MARK.split(text)
        if first:
            yield first
        for number, part in zip(rest[::2], rest[1::2], strict=True):
            self._move(int(number))
            yield part

    def find(self, words: str) -> Place:
        """The place of the first of some words that stand further along this line, and go behind them."""
        first = words.split(maxsplit=1)[0] if words.strip() else ""
        line = self._lines[self._line - 1]
        column = line.find(first, self._column)
        if column < 0:
            return self.here
        self._column = min(column + max(len(words.strip()), 1), len(line))
        return Place(self._line, column + 1)

    def skip(self, signs: str) -> None:
        """Go behind some signs that stand further along this line, if they do."""
        column = self._lines[self._line - 1].find(signs, self._column)
        if column >= 0:
            self._column = column + len(signs)

    def _move(self, line: int) -> None:
        if line != self._line:
            self._line = line
            self._column = content_column(self._lines[line - 1])


def unmarked(text: str) -> str:
    """A text of the tree without marks."""
    return LINE_MARK.sub("", text)

"""Where in the author's file the words of the tree stand."""

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from kiosk.article.place import Place
from kiosk.authoring.manuscript import LINE_MARK, content_column

_ESCAPED = re.compile("\x02(\\d+)\x03")


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
        mark = LINE_MARK.match(element.text or "") or next(
            filter(None, map(LINE_MARK.search, element.itertext())), None
        )
        if mark:
            self._move(int(mark[1]))
        line = self._lines[self._line - 1]
        return Place(self._line, len(line) - len(line.lstrip()) + 1)

    def locate(self, text: str) -> Place:
        """The place of a text's first words, on this line or a later one; go behind its last ones."""
        if "\x02" not in text:
            return self.here if text.isspace() else self.find(text)
        mark = LINE_MARK.match(text)
        if mark and text.count("\x02") == 1 and not (words := text[mark.end() :]).isspace() and words:
            self._move(int(mark[1]))
            return self.find(words)
        first, *rest = LINE_MARK.split(text)
        parts = [(0, first), *((int(number), part) for number, part in zip(rest[::2], rest[1::2], strict=True))]
        said = [(number, part) for number, part in parts if part and not part.isspace()]
        if not said:
            self._move(parts[-1][0])
            return self.here
        at = self._go(*said[0])
        if len(said) > 1:
            self._go(*said[-1])
        self._move(parts[-1][0])
        return at

    def _go(self, line: int, part: str) -> Place:
        self._move(line)
        return self.find(unescaped(part))

    def find(self, words: str) -> Place:
        """The place of the first of some words that stand further along this line, and go behind them."""
        first = words.split(maxsplit=1)[0] if words.strip() else ""
        line = self._lines[self._line - 1]
        column = line.find(first, self._column)
        if column < 0:
            return self.here
        self._column = min(column + max(len(words.strip()), 1), len(line))
        return Place(self._line, column + 1)

    def ahead(self, text: str, sign: str) -> Place:
        """The place of a sign in a text that lies ahead on one line, without going there."""
        mark = LINE_MARK.search(text)
        number = int(mark[1]) if mark else self._line
        column = self.line(number).find(sign, 0 if mark else self._column)
        return Place(number, max(column, 0) + 1)

    def skip(self, signs: str) -> None:
        """Go behind some signs that stand further along this line, if they do."""
        column = self._lines[self._line - 1].find(signs, self._column)
        if column >= 0:
            self._column = column + len(signs)

    def _move(self, line: int) -> None:
        if line not in (0, self._line):
            self._line = line
            self._column = content_column(self._lines[line - 1])


def unmarked(text: str) -> str:
    """A text of the tree without marks."""
    return LINE_MARK.sub("", text) if "\x02" in text else text


def unescaped(text: str) -> str:
    """A text of the tree with the signs that the author escaped."""
    return _ESCAPED.sub(lambda sign: chr(int(sign[1])), text) if "\x02" in text else text

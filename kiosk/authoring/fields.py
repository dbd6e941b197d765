"""Reading the fields of a YAML group one by one, each with its own problem and place."""

import math
import re
from collections.abc import Collection, Iterator
from datetime import date

from kiosk.article.place import Place
from kiosk.authoring.closest import did_you_mean, one_of
from kiosk.authoring.direction import keep_measures
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import FIGURE_NUMBER, TEXT_LETTERS
from kiosk.authoring.text_file import clean
from kiosk.authoring.typography import typographic
from kiosk.authoring.yaml_tree import Group, Items, Node, Scalar

_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")


class Fields:
    """The fields of one group. Ask for each by name, then ``close`` to report those that nobody asked for.

    A field that is missing or wrong is reported once and read as empty, so that reading goes on.
    """

    def __init__(self, group: Group, findings: Findings, of: str) -> None:
        self.at = group.at
        self._of = of
        self._findings = findings
        self._names: dict[str, Scalar] = {}
        self._values: dict[str, Node] = {}
        self._asked: dict[str, None] = {}
        for name, value in group.entries:
            if name.text in self._names:
                findings.error("YAML03", name.at, f"The field “{name.text}” is written twice. Keep one of them.")
            else:
                self._names[name.text] = name
                self._values[name.text] = value

    def place(self, name: str) -> Place:
        """Where the value of a field stands, or the group if there is no such field."""
        return self._values[name].at if name in self._values else self.at

    def has(self, name: str) -> bool:
        """Whether a field has a value."""
        node = self._ask(name)
        return node is not None and not _blank(node)

    def names(self) -> tuple[str, ...]:
        """The names of all fields, for a group whose names the author chooses."""
        self._asked.update(dict.fromkeys(self._names))
        return tuple(self._names)

    def text(self, name: str, limit: int = TEXT_LETTERS, *, required: bool = True) -> str:
        """A text with typographic signs, on one line, of at most ``limit`` letters."""
        return _set(self.verbatim(name, limit, required=required))

    def verbatim(self, name: str, limit: int = TEXT_LETTERS, *, required: bool = True) -> str:
        """A text as it is written, on one line."""
        node = self._ask(name)
        if node is None or _blank(node):
            self._miss(name, required=required)
            return ""
        return self._read_text(name, node, limit)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; empty if there is no such field."""
        return tuple(_set(self._read_text(name, node, TEXT_LETTERS)) for node in self._items(name))

    def words(self, name: str, *, required: bool = True) -> tuple[tuple[str, Place], ...]:
        """One id or a list of ids, each with its place."""
        node = self._ask(name)
        if node is None or _blank(node):
            self._miss(name, required=required)
            return ()
        nodes = node.items if isinstance(node, Items) else (node,)
        read = ((self._read_text(name, item, TEXT_LETTERS), item.at) for item in nodes)
        return tuple((word, at) for word, at in read if word)

    def choice(self, name: str, options: Collection[str], *, required: bool = True) -> str:
        """One of ``options``; empty if the field is missing or holds something else."""
        value = self.verbatim(name, required=required)
        if not value or value in options:
            return value
        few = f" Choose {one_of(options)}." if len(options) < 8 else ""
        offer = few or did_you_mean(value, options) or f" Choose one of: {', '.join(sorted(options))}."
        message = f"“{value}” cannot be chosen for “{name}”.{offer}"
        self._findings.error("FIELD04", self.place(name), message)
        return ""

    def number(self, name: str) -> float | None:
        """A finite number no further from zero than a figure's scale can name."""
        text = self.verbatim(name)
        if not text:
            return None
        value = float(text) if _NUMBER.fullmatch(text) else math.nan
        if math.isfinite(value) and abs(value) <= FIGURE_NUMBER:
            return value
        comma = " Write it with a point, such as 0.5." if "," in text else " Write it in digits, such as 0.5."
        message = f"“{name}” is “{text}”, which is not a number that can be drawn.{comma}"
        self._findings.error("FIG02", self.place(name), message)
        return None

    def whole(self, name: str) -> int | None:
        """A whole number."""
        value = self.number(name)
        if value is None or value.is_integer():
            return None if value is None else int(value)
        self._findings.error("FIG02", self.place(name), f"“{name}” must be a whole number, such as 40.")
        return None

    def day(self, name: str, *, required: bool = True) -> date | None:
        """A day of the calendar."""
        text = self.verbatim(name, required=required)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            message = f"“{text}” is not a day of the calendar. Write “{name}” as year-month-day, such as 2027-05-31."
            self._findings.error("FIELD03", self.place(name), message)
            return None

    def group(self, name: str, of: str, *, required: bool = True) -> "Fields | None":
        """The fields of a group within this one."""
        node = self._ask(name)
        if isinstance(node, Group):
            return Fields(node, self._findings, of)
        if node is None or _blank(node):
            self._miss(name, required=required)
        else:
            self._wrong(name, node, "Write named values below it, each on a line of its own.")
        return None

    def groups(self, name: str, of: str) -> "tuple[Fields, ...]":
        """A list of groups; empty if there is no such field."""
        return tuple(self._groups(name, of))

    def _groups(self, name: str, of: str) -> "Iterator[Fields]":
        for node in self._items(name):
            if isinstance(node, Group):
                yield Fields(node, self._findings, of)
            else:
                self._wrong(name, node, "Each entry has named values, such as “- {when: At noon, what: You rest}”.")

    def close(self) -> None:
        """Report the fields that nobody asked for."""
        for name, written in self._names.items():
            if name not in self._asked:
                guess = did_you_mean(name, self._asked) or f" Use {one_of(self._asked)}."
                message = f"“{name}” is not a field of {self._of}.{guess}"
                self._findings.error("FIELD02", written.at, message)

    def _ask(self, name: str) -> Node | None:
        self._asked[name] = None
        return self._values.get(name)

    def _items(self, name: str) -> tuple[Node, ...]:
        node = self._ask(name)
        if isinstance(node, Items):
            return node.items
        if node is not None and not _blank(node):
            self._wrong(name, node, "Write a list: each entry on a line of its own after a dash.")
        return ()

    def _read_text(self, name: str, node: Node, limit: int) -> str:
        if not isinstance(node, Scalar):
            self._wrong(name, node, "Write a single text; put it in quotes if it has a colon.")
            return ""
        text = " ".join(clean(node.text, node.at, self._findings).split())
        if len(text) > limit:
            message = f"“{name}” has {len(text)} letters, but only {limit} fit on the screen. Make it shorter."
            self._findings.error("TEXT05", node.at, message)
        if _TAG.search(text):
            message = f"“{name}” holds HTML, which is never shown. Write plain words."
            self._findings.error("HTML01", node.at, message)
        return text

    def _miss(self, name: str, *, required: bool) -> None:
        if required:
            self._findings.error("FIELD01", self.place(name), f"{self._of.capitalize()} needs the field “{name}”.")

    def _wrong(self, name: str, node: Node, advice: str) -> None:
        self._findings.error("FIELD03", node.at, f"“{name}” holds the wrong kind of value. {advice}")


def _set(text: str) -> str:
    return keep_measures(typographic(text))


def _blank(node: Node) -> bool:
    return isinstance(node, Scalar) and (not node.text.strip() or (node.plain and node.text in _NULL))

"""My list: the questions a visitor takes along."""

from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Ready:
    """A ready-made question: its number, from 0, among those of an article, or of the library where that is empty."""

    article: str
    number: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One question on the list, in the visitor's language, and where it came from, so that it can be said in another.

    ``article`` is where the visitor was, if anywhere. ``origin`` is the id of the question asked there, or, for a
    ready-made question, of the section that was open, whose title is ``place``.
    """

    text: str
    article: str = ""
    origin: str = ""
    place: str = ""
    ready: Ready | None = None


@dataclass(frozen=True, slots=True)
class MyList:
    """Entries in the visitor's order, and the list as it was before the last removal, for undo."""

    entries: tuple[Entry, ...] = ()
    before: tuple[Entry, ...] | None = None

    def holds(self, text: str) -> bool:
        """Whether a question with these words is on the list."""
        return any(entry.text == text for entry in self.entries)


EMPTY_LIST = MyList()

MOST_ENTRIES = 20
"""More than anyone asks in one visit; it keeps the QR codes few. Our own rule."""


def added(my_list: MyList, entry: Entry) -> MyList:
    """The list with the entry at its end; the same question is never on it twice."""
    if my_list.holds(entry.text) or len(my_list.entries) >= MOST_ENTRIES:
        return my_list
    return MyList((*my_list.entries, entry))


def removed(my_list: MyList, index: int) -> MyList:
    """The list without one entry, which undo brings back. An index out of range changes nothing."""
    if not 0 <= index < len(my_list.entries):
        return my_list
    return MyList(my_list.entries[:index] + my_list.entries[index + 1 :], before=my_list.entries)


def raised(my_list: MyList, index: int) -> MyList:
    """The list with one entry moved one place up. The first entry stays where it is."""
    if not 0 < index < len(my_list.entries):
        return my_list
    entries = list(my_list.entries)
    entries[index - 1], entries[index] = entries[index], entries[index - 1]
    return MyList(tuple(entries))


def reworded(my_list: MyList, word: Callable[[Entry], Entry]) -> MyList:
    """The same list in other words, and so what undo brings back."""
    before = None if my_list.before is None else tuple(word(entry) for entry in my_list.before)
    return MyList(tuple(word(entry) for entry in my_list.entries), before)


def undone(my_list: MyList) -> MyList:
    """The list as it was before the last removal."""
    if my_list.before is None:
        return my_list
    return replace(my_list, entries=my_list.before, before=None)

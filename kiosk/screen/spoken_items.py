"""What one item of the screen says: a text, a control, a figure."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.screen.text_lines import is_text, shown
from kiosk.screen.told import name, role, told

_ROLE = QAccessible.Role
_FIGURE = _ROLE.Graphic
_LEAVES = frozenset({_FIGURE, _ROLE.StaticText})


@dataclass(frozen=True, slots=True)
class Said:
    """Words to say and the item that shows them; ``whole`` where it shows them in another way, as a button does."""

    words: str
    item: QQuickItem
    whole: bool


def is_unit(item: QQuickItem) -> bool:
    """Whether an item is heard as one thing, by its name: a control, a figure, a mark."""
    if item.inherits("QQuickAbstractButton"):
        return not _ignored(item)
    return not is_text(item) and role(item) in _LEAVES and bool(name(item)) and not _ignored(item)


def is_heading(item: QQuickItem) -> bool:
    """Whether it is the heading of a whole screen or sheet."""
    return item.property("level") == 1 and role(item) is _ROLE.Heading


def said(item: QQuickItem) -> Iterator[Said]:
    """What a text or a unit says: its name, what else describes it, and the words in it that neither has named."""
    if is_text(item):
        yield from _text(item)
        return
    kind = role(item)
    heard = ""
    for words in (name(item), told(item, QAccessible.Text.Description)):
        if words and words.casefold() not in heard:
            heard += words.casefold() + "\n"
            yield Said(words, item, whole=True)
    for inner in _inside(item, drawn=kind is _FIGURE):
        if inner.words.casefold() not in heard:
            heard += inner.words.casefold() + "\n"
            yield inner if kind is _FIGURE else Said(inner.words, item, whole=True)


def _inside(item: QQuickItem, *, drawn: bool) -> Iterator[Said]:
    """The words inside a unit; those that belong to a drawing are told by its alternative."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if (is_text(child) or is_unit(child)) and not (drawn and _ignored(child)):
            yield from said(child)
        elif not is_text(child):
            yield from _inside(child, drawn=drawn)


def _text(item: QQuickItem) -> Iterator[Said]:
    words = shown(item)
    called = name(item)
    if called and called not in (words, item.property("text")):
        yield Said(called, item, whole=True)
    elif words.strip():
        yield Said(words, item, whole=False)


def _ignored(item: QQuickItem) -> bool:
    return bool(QQmlProperty(item, "Accessible.ignored", QQmlEngine.contextForObject(item)).read())

"""What a screen says, from its heading to its last button, taken off the items that it shows.

A list makes only the rows that show, so it is brought along row by row, as the reading comes to them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.screen.spoken_items import Said, is_heading, is_unit, said
from kiosk.screen.spoken_order import reading_order
from kiosk.screen.text_lines import bare, is_text, shown
from kiosk.screen.told import name, role

CONTAIN = 4
"""ListView.Contain: scrolls no farther than it must."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Words in their place. The item of a row may come to show another row: ``found`` finds it anew."""

    words: str
    item: QQuickItem
    whole: bool
    by_button: bool = False
    view: QQuickItem | None = None
    row: int = -1
    turn: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """A text, a unit or a list, or a group of them in reading order."""

    item: QQuickItem
    box: QRectF
    parts: tuple["_Part", ...] = ()


def sayings(root: QQuickItem) -> Iterator[Saying]:
    """Everything below an item in reading order, controls once each. Lists scroll as their rows are asked for."""
    named: set[tuple[str, ...]] = set()
    for _, together in groupby(_all(root), lambda saying: saying.item):
        several = tuple(together)  # which brings the next row along; the item of this one may be gone now
        words = tuple(saying.words for saying in several)
        if several[0].by_button:
            if words in named:
                continue
            named.add(words)
        yield from several


def _all(root: QQuickItem) -> Iterator[Saying]:
    """Part by part, each looked up when its turn comes: a section read to its end makes the items of others anew."""
    turn = 0
    while (whole := _part(root)) and turn < len(parts := _content_first(whole)):
        yield from _through(parts[turn])
        turn += 1


def found(saying: Saying) -> Saying | None:
    """The same words on the item that shows them now; None where they are gone."""
    if saying.view is None:
        return saying
    return next((other for other in _row(saying.view, saying.row) if other.turn == saying.turn), None)


def _part(item: QQuickItem) -> _Part | None:
    if not item.isVisible() or item.opacity() == 0:
        return None
    if is_text(item) or is_unit(item):
        return _Part(item, _box(item)) if any(True for _ in said(item)) else None
    if item.inherits("QQuickListView"):
        ends = (item.property("headerItem"), item.property("footerItem"))
        parts = tuple(part for end in ends if isinstance(end, QQuickItem) and (part := _part(end)))
        return _Part(item, _box(item), parts) if parts or item.property("count") else None
    parts = _way_back_last(_in_order(_outside_texts([part for child in item.childItems() if (part := _part(child))])))
    if not parts:
        return None
    if item.inherits("QQuickFlickable"):
        return _Part(item, _box(item), parts)
    return parts[0] if len(parts) == 1 else _Part(item, _around(parts), parts)


def _outside_texts(parts: Sequence[_Part]) -> list[_Part]:
    """Without the words of a text that can be touched: they are heard where they stand in it."""
    texts = [bare(shown(part.item)) for part in parts if is_text(part.item)]
    return [part for part in parts if not _stands_in(part.item, texts)]


def _stands_in(item: QQuickItem, texts: Sequence[str]) -> bool:
    return bool(texts) and role(item) is QAccessible.Role.Link and any(bare(name(item)) in text for text in texts)


def _content_first(whole: _Part) -> Sequence[_Part]:
    """From the heading on; what stands before it comes last, and rows of bare buttons after what there is to read."""
    if whole.item.inherits("QQuickListView") or not whole.parts:
        return (whole,)
    start = next((number for number, part in enumerate(whole.parts) if _headed(part)), 0)
    return sorted((*whole.parts[start:], *whole.parts[:start]), key=lambda part: not _tells(part))


def _way_back_last(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    """With the buttons that stand before a heading behind all else."""
    start = next((number for number, part in enumerate(parts) if _headed(part)), 0)
    before = [part for part in parts[:start] if not _tells(part)]
    return (*(part for part in parts if part not in before), *before)


def _headed(part: _Part) -> bool:
    return is_heading(part.item) or any(map(_headed, part.parts))


def _tells(part: _Part) -> bool:
    """Whether there is anything in it but controls."""
    if part.item.inherits("QQuickListView"):
        return _headed(part)
    if part.parts:
        return any(map(_tells, part.parts))
    return not part.item.inherits("QQuickAbstractButton")


def _through(part: _Part) -> Iterator[Saying]:
    """What a part says. One that is gone when its turn comes says nothing: a page may be laid out anew meanwhile."""
    if not shiboken6.isValid(part.item):
        return
    if part.item.inherits("QQuickListView"):
        yield from _list(part)
    elif part.parts:
        for inner in part.parts:
            yield from _through(inner)
    else:
        yield from tuple(_plain(said(part.item)))


def _list(part: _Part) -> Iterator[Saying]:
    view = part.item
    header, footer = view.property("headerItem"), view.property("footerItem")
    if isinstance(header, QQuickItem) and (top := _part(header)):
        yield from _through(top)
    row = 0
    while shiboken6.isValid(view) and row < view.property("count"):
        yield from _row(view, row)
        row += 1
    if isinstance(footer, QQuickItem) and shiboken6.isValid(footer) and (end := _part(footer)):
        yield from _through(end)


def _row(view: QQuickItem, row: int) -> Iterator[Saying]:
    item = brought(view, row)
    whole = None if item is None else _part(item)
    if whole is not None:
        for turn, saying in enumerate(list(_through(whole))):
            yield replace(saying, view=view, row=row, turn=turn)


def brought(view: QQuickItem, row: int) -> QQuickItem | None:
    """The item of a row, for which the list scrolls where it has not made it."""
    item = _of(view, f"itemAtIndex({row})")
    if item is None:
        view.setProperty("led", True)
        _of(view, f"positionViewAtIndex({row}, {CONTAIN})")
        _of(view, "forceLayout()")
        item = _of(view, f"itemAtIndex({row})")
    return item


def _of(view: QQuickItem, expression: str) -> QQuickItem | None:
    value = QQmlExpression(QQmlEngine.contextForObject(view), view, expression).evaluate()
    value = value[0] if isinstance(value, tuple) else value
    return value if isinstance(value, QQuickItem) else None


def _plain(words: Iterable[Said]) -> Iterator[Saying]:
    return (Saying(one.words, one.item, one.whole, one.item.inherits("QQuickAbstractButton")) for one in words)


def _in_order(parts: Sequence[_Part]) -> list[_Part]:
    mirrored = QGuiApplication.isRightToLeft()
    return [parts[number] for number in reading_order([part.box for part in parts], right_to_left=mirrored)]


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _around(parts: Sequence[_Part]) -> QRectF:
    box = QRectF(parts[0].box)
    for part in parts[1:]:
        box = box.united(part.box)
    return box

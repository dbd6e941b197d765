"""Everything that the view models say, whatever they are: found by asking Qt, so that new ones are found too."""

import gc
from collections import Counter
from collections.abc import Iterator
from types import CodeType, FunctionType, ModuleType

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, QTimer


def everything(store: QObject) -> dict[str, object]:
    """Every property and every row of every object below the visit's store, by the way that leads there."""
    return dict(_below(store, ""))


def _below(parent: QObject, way: str) -> Iterator[tuple[str, object]]:
    seen: Counter[str] = Counter()
    for child in parent.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly):
        kind = type(child).__name__
        seen[kind] += 1
        name = f"{way}/{kind}{seen[kind]}"
        says = not isinstance(child, QAbstractItemModel) or child.rowCount()  # an empty list may come and go
        if says and not isinstance(child, QTimer):
            yield from _said(child, name)
            yield from _below(child, name)


def _said(model: QObject, name: str) -> Iterator[tuple[str, object]]:
    kind = model.metaObject()
    for described in (kind.property(number) for number in range(kind.propertyCount())):
        if not described.typeName().endswith("*"):  # another object, which stands below the store itself
            yield f"{name}.{described.name()}", model.property(described.name())
    if isinstance(model, QAbstractItemModel):
        yield f"{name} rows", _rows(model)


def _rows(model: QAbstractItemModel) -> list[list[object]]:
    cells = [[model.data(model.index(row, 0), role) for role in model.roleNames()] for row in range(model.rowCount())]
    return [[_rows(cell) if isinstance(cell, QAbstractItemModel) else cell for cell in row] for row in cells]


def reachable(root: object) -> list[object]:
    """Every Python object that an object leads to, other than code and modules."""
    seen: dict[int, object] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, ModuleType | CodeType | type):
            continue
        seen[id(thing)] = thing
        waiting += (thing.__closure__ or ()) if isinstance(thing, FunctionType) else gc.get_referents(thing)
    return list(seen.values())

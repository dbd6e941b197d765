"""Where the entries of an article's front matter stand."""

from collections.abc import Iterator, Sequence

from kiosk.article.place import Place
from kiosk.authoring.findings import Findings
from kiosk.authoring.parity.difference import FrontPlaces
from kiosk.authoring.yaml_tree import Group, Items, Node, read_yaml

_FIRST = Place(2)
_DEEP = 2


def front_places(lines: Sequence[str]) -> FrontPlaces:
    """The places of the fields of front matter that begins on a file's second line, and of what is in them."""
    root = read_yaml(lines, _FIRST, Findings(""))
    return FrontPlaces(tuple(_entries(root, ())) if root is not None else ())


def _entries(node: Node, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Place]]:
    for name, at, value in _children(node):
        yield (*path, name), at
        if len(path) + 1 < _DEEP:
            yield from _entries(value, (*path, name))


def _children(node: Node) -> Iterator[tuple[str, Place, Node]]:
    match node:
        case Group(entries=entries):
            yield from ((name.text, name.at, value) for name, value in entries)
        case Items(items=items):
            yield from ((str(number), item.at, item) for number, item in enumerate(items))
        case _:
            return

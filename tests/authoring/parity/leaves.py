"""The texts and numbers of an article, each of which can be put in anew."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum

from kiosk.article.article import Review, Source
from kiosk.article.place import Place

Path = tuple[str | int, ...]
_NAMES = {"id", "icon", "language", "article", "term", "sources"}


def leaves(thing: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every text and number of a part of an article that a visitor sees, with the way to it."""
    match thing:
        case str() | int() | float() if not isinstance(thing, Enum | bool):
            yield path, thing
        case tuple():
            for index, part in enumerate(thing):
                yield from leaves(part, (*path, index))
        case Place() | Review() | Source():
            return
        case _ if is_dataclass(thing):
            for field in fields(thing):
                if field.name not in _NAMES:
                    yield from leaves(getattr(thing, field.name), (*path, field.name))


def put(thing: object, path: Path, value: object) -> object:
    """A part of an article with another value at a place."""
    match path:
        case ():
            return value
        case (int(index), *rest):
            return (*thing[:index], put(thing[index], tuple(rest), value), *thing[index + 1 :])
        case (name, *rest):
            return replace(thing, **{name: put(getattr(thing, name), tuple(rest), value)})


def at(thing: object, path: Path) -> object:
    """What stands at a place."""
    for step in path:
        thing = thing[step] if isinstance(step, int) else getattr(thing, step)
    return thing

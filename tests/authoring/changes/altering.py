"""Alters an article at one place after the other."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from enum import Enum
from operator import attrgetter

NOT_SHOWN = {"at", "language", "mark"}
"""What is no content: the author's line, the article's language, and the mark of a picture's file."""


def altered(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """The value with one thing changed in it, each time another one, and where."""
    match value:
        case bool():
            yield path, not value
        case Enum():
            yield path, next(other for other in type(value) if other is not value)
        case int() | float():
            yield path, value + 1
        case str():
            yield path, f"{value} otherwise" if value else "something"
        case date():
            yield path, value + timedelta(days=1)
        case tuple():
            for place, member in enumerate(value):
                for where, other in altered(member, f"{path}[{place}]"):
                    yield where, (*value[:place], other, *value[place + 1 :])
                yield f"{path}[{place}] gone", (*value[:place], *value[place + 1 :])
        case _ if is_dataclass(value):
            for field in fields(value):
                if field.name not in NOT_SHOWN:
                    for where, other in altered(attrgetter(field.name)(value), f"{path}.{field.name}"):
                        yield where, replace(value, **{field.name: other})

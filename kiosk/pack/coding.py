"""Values as compact JSON bytes, and bytes as values with nothing taken on trust."""

import json
import math
from collections.abc import Callable
from typing import NoReturn, TypeVar

T = TypeVar("T")


class Malformed(ValueError):  # noqa: N818 -- reads as a sentence where it is raised
    """A stored value that isn't what it should be. Whoever reads a pack turns it into PackDamaged."""


_SHORTEST = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def to_bytes(value: object) -> bytes:
    """The shortest JSON of a value made of lists, strings, numbers, booleans and None, the same every time."""
    return _SHORTEST.encode(value).encode()


def from_bytes(body: bytes, decode: Callable[[object], T]) -> T:
    """What ``decode`` makes of the JSON in ``body``. Raises Malformed where either fails."""
    try:
        return decode(json.loads(body, parse_constant=_refuse))
    except (ValueError, RecursionError, OverflowError) as error:
        raise Malformed("not the value that was written") from error


def _refuse(name: str) -> NoReturn:
    raise Malformed(name)


def text(value: object) -> str:
    """The value, which must be a string."""
    if not isinstance(value, str):
        raise Malformed("not a text")
    return value


def number(value: object) -> float:
    """The value, which must be a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Malformed("not a number")
    return value


def several(value: object, decode: Callable[[object], T]) -> tuple[T, ...]:
    """Each member of the value, which must be a list, decoded."""
    if not isinstance(value, list):
        raise Malformed("not a list")
    return tuple(decode(member) for member in value)


def texts(value: object) -> tuple[str, ...]:
    """The strings of a list."""
    return several(value, text)

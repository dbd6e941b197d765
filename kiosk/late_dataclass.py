"""Frozen dataclasses with slots, whose methods are made with their first object.

Making the methods is half of what loading the tablet's modules takes, and a start needs few of them.
"""

import dataclasses
from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING

_LATE = (
    *("__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", "__setstate__"),
    *("__dataclass_params__", "__dataclass_fields__", "__init__"),
)
_MAKING = RLock()
_plain: dict[type, type] = {}
"""The classes that have no methods yet, each with itself as it was written."""


def make_next() -> bool:
    """Makes the methods of a class that has none yet; False where each has its own."""
    late = next(iter(_plain), None)
    if late is not None:
        _make(late)
    return late is not None


class _Fields:
    """Stands in for a class's list of fields until somebody asks for it."""

    def __get__(self, _: object, late: type) -> object:
        _make(late)
        return vars(late)["__dataclass_fields__"]


def _late(plain: type) -> type:
    """The class with its slots. One of these calls is the first: without them there is no object to call another on."""

    def init(self: object, *values: object, **named: object) -> None:
        _make(late)
        type(self).__init__(self, *values, **named)

    def set_state(self: object, state: object) -> None:
        _make(late)
        vars(late)["__setstate__"](self, state)

    fields = tuple(vars(plain).get("__annotations__", ()))
    parts = {name: part for name, part in vars(plain).items() if name not in {*fields, "__dict__", "__weakref__"}}
    parts |= {"__init__": init, "__setstate__": set_state, "__dataclass_fields__": _Fields()}
    parts |= {"__slots__": fields, "__match_args__": fields, "__qualname__": plain.__qualname__}
    late = type(plain.__name__, plain.__bases__, parts)
    _plain[late] = plain
    return late


def _make(late: type) -> None:
    with _MAKING:
        if late in _plain:  # else another thread was first
            made = vars(dataclasses.dataclass(frozen=True, slots=True)(_plain[late]))
            for name in _LATE:
                type.__setattr__(late, name, made[name])
            del _plain[late]


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 -- for those who check types it is the same
else:

    def dataclass(**options: bool) -> Callable[[type], type]:
        """As the standard library's, which it calls as soon as there is an object or somebody asks for the fields.

        Of classes that change, or have no slots, the methods are made at once.
        """
        return _late if options == {"frozen": True, "slots": True} else dataclasses.dataclass(**options)

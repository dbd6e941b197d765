"""Which facts a fault may bear: codes, versions, counts and hashes, and nothing that a person could have typed."""

import re
from collections.abc import Callable, Mapping

Fact = str | int
"""The value of one fact."""

_MOST_COUNT = 10**12
_PLACES = 6
_PLACE = r"[\w<>.-]{1,40}:\d{1,6}"

PARTS = frozenset(
    {"fault-log", "latest-day", "library", "pin-tries", "settings", "settings-copy", "staff-choices", "starts"}
)
"""The tablet's own files, by name."""

STEPS = frozenset({"window", "process", "system"})
"""What was started anew to be reached again."""


def _matches(pattern: str) -> Callable[[Fact], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def _among(words: frozenset[str]) -> Callable[[Fact], bool]:
    return lambda value: value in words


def _counts(value: Fact) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_COUNT


ALLOWED: Mapping[str, Callable[[Fact], bool]] = {
    "count": _counts,
    "seconds": _counts,
    "status": _counts,
    "times": _counts,
    "error": _matches(r"[A-Za-z_]\w{0,39}"),
    "place": _matches(rf"{_PLACE}(?: < {_PLACE}){{0,{_PLACES - 1}}}"),
    "version": _matches(r"[0-9][0-9A-Za-z.+-]{0,23}"),
    "hash": _matches(r"[0-9a-f]{8,16}"),
    "guard": _matches(r"[a-z]+(?:-[a-z]+){0,5}"),
    "part": _among(PARTS),
    "step": _among(STEPS),
}
"""Whether a value may stand under a fact's name. ``error`` is the name of a class, ``place`` is in the program."""


def sifted(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """The facts that may be kept; any other is left out, so that no mistake of ours writes down a visitor's words."""
    return {name: value for name, value in sorted(facts.items()) if name in ALLOWED and ALLOWED[name](value)}

"""Who started the kiosk: the processes above its own."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.tablet.guards.machine import Machine, text_of

CAGE = "cage"
"""The compositor that shows one program and nothing else."""

_MOST = 20


@dataclass(frozen=True, slots=True)
class Process:
    """A process by its name, and the words it was started with where they can be read."""

    name: str
    words: tuple[str, ...] = ()


def ancestors(machine: Machine) -> tuple[Process, ...]:
    """The parent of the kiosk's process, its parent, and so on, as far as the system shows them."""
    return tuple(_above(machine)) if machine.is_linux else ()


def cage_among(processes: tuple[Process, ...]) -> Process | None:
    """The compositor that the kiosk runs under, if it is cage."""
    return next((one for one in processes if one.name == CAGE), None)


def _above(machine: Machine) -> Iterator[Process]:
    number = _parent(machine.about("stat"))
    for _ in range(_MOST):
        folder = machine.root / "proc" / number
        stat = text_of(folder / "stat") if number not in {"", "0"} else None
        if stat is None:
            return
        words = (text_of(folder / "cmdline") or "").rstrip("\0").split("\0")
        yield Process(stat.partition("(")[2].rpartition(")")[0], tuple(word for word in words if word))
        number = _parent(stat)


def _parent(stat: str | None) -> str:
    """The number of the parent, from a line such as ``7 (a (name)) S 1 7 7``; empty where there is none."""
    rest = (stat or "").rpartition(")")[2].split()
    return rest[1] if len(rest) > 1 else ""

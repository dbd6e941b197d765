"""The kiosk that runs as the unit, found from outside."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.tablet.guards.machine import Machine, text_of
from kiosk.tablet.guards.sandbox import UNIT

_NAME = "kiosk"


class NotAllowed(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The kiosk runs, but only administrators may look at it. The text says so."""


def running(machine: Machine) -> Machine | None:
    """The machine as the kiosk of the unit sees it; None where none runs. Errors: NotAllowed."""
    process = min(_processes(machine), key=int, default=None)
    if process is None:
        return None
    found = replace(machine, process=process)
    said = found.about("environ")
    if said is None:
        message = "The kiosk runs as another user. Run this as an administrator: sudo kiosk selftest"
        raise NotAllowed(message)
    return replace(found, environment=dict(_pairs(said)))


def _processes(machine: Machine) -> Iterator[str]:
    """Those of the unit that are the kiosk itself, not what it runs under."""
    for path in (machine.root / "sys" / "fs" / "cgroup").glob(f"*/{UNIT}/cgroup.procs"):
        for process in (text_of(path) or "").split():
            if (text_of(machine.root / "proc" / process / "comm") or "").strip() == _NAME:
                yield process


def _pairs(said: str) -> Iterator[tuple[str, str]]:
    for line in said.split("\0"):
        name, equals, value = line.partition("=")
        if equals:
            yield name, value

"""Whether any other window could lie on the screen."""

from dataclasses import dataclass

from kiosk.tablet.guards.ancestry import ancestors, cage_among
from kiosk.tablet.guards.finding import Finding, Guard, holds, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.OTHER_WINDOWS


@dataclass(frozen=True, slots=True)
class OtherWindowFacts:
    """Whether the compositor shows the windows of one program only."""

    under_cage: bool


def read(machine: Machine) -> OtherWindowFacts:
    """The facts of this tablet."""
    return OtherWindowFacts(cage_among(ancestors(machine)) is not None)


def judge(facts: OtherWindowFacts) -> Finding:
    """A program sees no windows but its own: where the compositor gives no warrant, nobody here can tell."""
    if facts.under_cage:
        return holds(_GUARD, Sentence("cage shows the windows of the kiosk, and of no other program."))
    return unknown(_GUARD, Sentence("This system does not tell the kiosk which other windows there are."))

"""Whether the kiosk fills the screen and lies on top."""

from dataclasses import dataclass

from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.FULL_SCREEN
_REMEDY = Sentence("Restart the kiosk from the staff panel. If that does not help, restart the tablet.")


@dataclass(frozen=True, slots=True)
class WindowFacts:
    """The kiosk's window as Qt sees it: sizes and places in pixels, as x, y, width and height."""

    shown: bool
    active: bool
    full_screen: bool
    window: tuple[int, int, int, int]
    screen: tuple[int, int, int, int]
    screens: int = 1


def judge(facts: WindowFacts | None) -> Finding:
    """Without facts, as in a command, only the running kiosk could tell."""
    if facts is None:
        return unknown(_GUARD, Sentence("Only the running kiosk sees its window: look at the staff panel."))
    if not facts.shown:
        return off(_GUARD, Sentence("The kiosk is not on the screen."), _REMEDY)
    if not facts.full_screen or facts.window != facts.screen:
        return off(_GUARD, Sentence("The kiosk does not fill the screen."), _REMEDY)
    if not facts.active:
        return off(_GUARD, Sentence("Something else lies in front of the kiosk, or takes its touches."), _REMEDY)
    if facts.screens > 1:
        sentence = Sentence("There are {count} screens, and the kiosk fills one of them.", {"count": facts.screens})
        remedy = Sentence("Unplug the other screens, or have the system show the same on all of them.")
        return off(_GUARD, sentence, remedy)
    return holds(_GUARD, Sentence("The kiosk fills the screen and lies on top."))

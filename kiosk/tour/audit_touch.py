"""How large and how far apart controls must be at a look, and whether a hand reaches them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from kiosk.tour.audit_text import quoted
from kiosk.tour.box import Box
from kiosk.tour.finding import Code, Finding
from kiosk.tour.look import Ease, Look
from kiosk.tour.norms import (
    CLOSE_TARGET_MM,
    CLOSE_TOGETHER,
    GAP_MM,
    STEADY_CLOSE_TARGET_MM,
    STEADY_GAP_MM,
    STEADY_TARGET_MM,
    TARGET_MM,
    UNREACHED,
)
from kiosk.tour.seen import Seen, SeenControl

ROUNDING_MM = 0.05


@dataclass(frozen=True, slots=True)
class Touch:
    """What a look asks of controls, in millimetres; ``mm`` is that of a pixel."""

    mm: float
    target: float
    close_target: float
    gap: float

    @classmethod
    def of(cls, look: Look) -> Self:
        """What is asked at a look."""
        if Ease.STEADY in look.eased:
            return cls(look.screen.mm, STEADY_TARGET_MM, STEADY_CLOSE_TARGET_MM, STEADY_GAP_MM)
        return cls(look.screen.mm, TARGET_MM, CLOSE_TARGET_MM, GAP_MM)

    def least(self, control: SeenControl) -> float:
        """The least short side of a control; less for those that must stand close together."""
        return self.close_target if control.object_name.startswith(CLOSE_TOGETHER) else self.target


@dataclass(slots=True)
class Reach:
    """Whether every control of a stop can be brought into the lower part of the screen, page by page.

    What scrolls may be too high on one page and low enough on another. Of a card it is enough that a part as large as
    a target comes down, since that is what a hand needs.
    """

    look: Look
    high: dict[str, SeenControl] = field(default_factory=dict)
    low: set[str] = field(default_factory=set)

    def note(self, seen: Seen) -> None:
        """One page of the stop."""
        screen, touch = self.look.screen, Touch.of(self.look)
        top = UNREACHED * screen.height
        part = Box(0, top, screen.width, screen.height - top)
        for control in seen.controls:
            within = control.shown.cut(part)
            least = min(touch.least(control), min(control.box.width, control.box.height) * touch.mm)
            reached = min(within.width, within.height) * touch.mm >= least - ROUNDING_MM
            if reached:
                self.low.add(control.object_name)
            else:
                self.high.setdefault(control.object_name, control)

    def findings(self) -> Iterator[Finding]:
        """What never came down, once all pages are noted."""
        if Ease.LOWERED not in self.look.eased:
            return
        for name, control in self.high.items():
            if name not in self.low:
                sentence = f"{called(control)} does not come down to the lower 60 % of the screen."
                yield Finding(Code.TOO_HIGH, sentence, name)


def called(control: SeenControl) -> str:
    """A control, for a sentence."""
    return quoted(control.name) if control.name else f"The control “{control.object_name}”"

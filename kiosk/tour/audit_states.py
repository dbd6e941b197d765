"""Whether a control that stands another way looks another way, and whether the place of the keys is seen, in greys."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from kiosk.tour.audit_touch import called
from kiosk.tour.clip import SLACK
from kiosk.tour.difference import differing_mm2, part
from kiosk.tour.finding import Code, Finding
from kiosk.tour.norms import RING_MM, STATE_MM2
from kiosk.tour.seen import Seen, SeenControl


@dataclass(frozen=True, slots=True)
class Ring:
    """The control that the keys are on, and the area that changes with their coming, as greys."""

    control: SeenControl
    mm2: float

    def findings(self, mm: float) -> Iterator[Finding]:
        """A ring that is missing, too pale, or covered."""
        box = self.control.box
        if self.mm2 < 2 * (box.width + box.height) * mm * RING_MM:
            sentence = f"The ring around {called(self.control)} is not seen, or not all of it."
            yield Finding(Code.NO_RING, sentence, self.control.object_name)


@dataclass(slots=True)
class States:
    """How each control looked in each state on the pictures so far, at one look."""

    mm: float
    looks: dict[str, dict[str, QImage]] = field(default_factory=dict)

    def findings(self, seen: Seen, picture: QImage) -> Iterator[Finding]:
        """Controls of a picture that stand another way than before, and look the same in greys."""
        for control in seen.controls:
            if control.shown.within(control.box, SLACK) and control.box.within(control.shown, 0):
                yield from self._compared(control, part(picture, control.box))

    def _compared(self, control: SeenControl, now: QImage) -> Iterator[Finding]:
        known = self.looks.setdefault(control.object_name, {})
        if control.state in known:
            return
        for before in known.values():
            if before.size() == now.size() and differing_mm2(before, now, self.mm) < STATE_MM2:
                sentence = f"{called(control)} stands another way than before, but only its colour tells."
                yield Finding(Code.SAME_STATE, sentence, control.object_name)
        known[control.state] = now

"""One picture of the tour with everything that was measured on it."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from kiosk.tour.clip import SLACK
from kiosk.tour.contrast import contrast_in
from kiosk.tour.finding import Finding
from kiosk.tour.look import Look
from kiosk.tour.seen import Seen, SeenText
from kiosk.tour.stop import Stop

MEASURABLE = 0.6
"""How much of one line of a text must show for its contrast to be measured."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: where it is, what it shows, and what is wrong with it. ``picture`` is below the tour's folder."""

    name: str
    picture: str
    stop: Stop
    page: int
    look: Look
    seen: Seen
    findings: tuple[Finding, ...]


def with_contrast(seen: Seen, picture: QImage) -> Seen:
    """What was seen, with the contrast of each text that shows enough of itself."""
    return replace(seen, texts=tuple(_measured(text, picture) for text in seen.texts))


def _measured(text: SeenText, picture: QImage) -> SeenText:
    whole = text.shown.within(text.box, 0) and text.box.within(text.shown, SLACK)
    if text.shown.empty or not (whole or text.shown.height > 2 * MEASURABLE * 1.5 * text.pixel_size):
        return text
    return replace(text, contrast=contrast_in(picture, text.shown, text.pixel_size))

"""Pictures of a screen before and after, for the page."""

from dataclasses import dataclass

from kiosk.authoring.changes.change import Where


@dataclass(frozen=True, slots=True)
class PicturePair:
    """One screenful before and after, as paths below the page's folder; empty where there was or is none."""

    where: Where
    screenful: int
    old: str
    new: str

"""What is known of a library from earlier checks."""

from dataclasses import dataclass, field

from kiosk.authoring.recheck.facts import Seen
from kiosk.authoring.recheck.gallery import Known
from kiosk.authoring.recheck.record import Record


@dataclass(frozen=True, slots=True)
class Kept:
    """Records by the name of their file, what the files of pictures were, and as what the disk had the files.

    Grows and shrinks with each check.
    """

    records: dict[str, Record] = field(default_factory=dict)
    pictures: Known = field(default_factory=dict)
    seen: dict[str, Seen] = field(default_factory=dict)

"""What is known of a library from earlier checks."""

from dataclasses import dataclass, field

from kiosk.authoring.recheck.gallery import Known
from kiosk.authoring.recheck.record import Record


@dataclass(frozen=True, slots=True)
class Kept:
    """Records by the name of their file, and what the files of pictures were. Grows and shrinks with each check."""

    records: dict[str, Record] = field(default_factory=dict)
    pictures: Known = field(default_factory=dict)

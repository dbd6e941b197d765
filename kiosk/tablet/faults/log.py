"""The fault log of the tablet: what the staff panel shows and a diagnosis takes along."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.tablet.faults.kind import FaultKind

if TYPE_CHECKING:
    from kiosk.tablet.faults.book import FaultBook
    from kiosk.tablet.faults.facts import Fact
    from kiosk.tablet.faults.fault import Fault


def by_the_clock() -> datetime:
    """The time by the tablet's clock, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


class FaultLog:
    """Notes faults in ``folder``, and tells the last ones. Nothing here ever raises: a log must not be a fault.

    Nothing is read, and little loaded, before there is a fault or somebody looks.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime] = by_the_clock) -> None:
        self._folder = folder
        self._clock = clock
        self._opened: FaultBook | None = None

    def note(self, kind: FaultKind, **facts: "Fact") -> None:
        """Notes a fault. A fact whose name or value is not among the allowed ones is left out."""
        self._book().note(kind, facts)

    def note_standing(self, kind: FaultKind, **facts: "Fact") -> None:
        """Notes what every start finds anew until somebody mends it, once a day."""
        self._book().note_standing(kind, facts)

    def settle(self) -> None:
        """Writes down what came up in visits. Call it when the kiosk ends or a day is over."""
        if self._opened is not None:
            self._opened.settle()

    def last(self, most: int) -> "tuple[Fault, ...]":
        """The last faults, newest first, also those in memory. ``damaged`` tells how many lines were passed over."""
        return self._book().last(most)

    @property
    def damaged(self) -> int:
        """Lines that could not be read when the last faults were asked for."""
        return self._book().damaged

    def _book(self) -> "FaultBook":
        if self._opened is None:
            from kiosk.tablet.faults.book import FaultBook  # noqa: PLC0415 -- most days there is no fault

            self._opened = FaultBook(self._folder, self._clock)
        return self._opened

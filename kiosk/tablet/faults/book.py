"""What the fault log does once there is a fault, or somebody looks."""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path

from kiosk.tablet.faults.facts import Fact, sifted
from kiosk.tablet.faults.fault import Fault, as_line, from_line
from kiosk.tablet.faults.files import LogFiles
from kiosk.tablet.faults.kind import FaultKind

MOST_IN_MEMORY = 200
"""Faults kept while the disk takes none."""

_LOOKED_BACK = 50


class FaultBook:
    """Notes faults in ``folder``, and tells the last ones.

    A fault in a visit is held in memory until ``settle``, and only once a day: the disk never tells that somebody was
    there. The same fault again is written down the 10th, 100th, 1,000th time. What the disk does not take is kept in
    memory and tried again with the next one.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._files = LogFiles(folder)
        self._clock = clock
        self._held: list[Fault] = []
        self._unwritten: deque[Fault] = deque(maxlen=MOST_IN_MEMORY)
        self._times: Counter[object] = Counter()
        self._trouble: Fault | None = None
        self.damaged = 0

    def note(self, kind: FaultKind, facts: Mapping[str, Fact]) -> None:
        """Notes a fault."""
        kept = sifted(facts)
        when = self._clock()
        if kind.in_visit:
            self._hold(Fault(when.replace(hour=0, minute=0, second=0), kind, kept))
            return
        key = (kind, *kept.items())
        self._times[key] += 1
        times = self._times[key]
        if times == 10 ** (len(str(times)) - 1):
            self._write(Fault(when, kind, {**kept, "times": times} if times > 1 else kept))

    def note_standing(self, kind: FaultKind, facts: Mapping[str, Fact]) -> None:
        """Notes it once a day."""
        fault = Fault(self._clock(), kind, sifted(facts))
        known = self.last(_LOOKED_BACK)
        if not any((one.when.date(), one.kind, one.facts) == (fault.when.date(), kind, fault.facts) for one in known):
            self._write(fault)

    def settle(self) -> None:
        """Writes down what came up in visits. Call it when the kiosk ends or a day is over."""
        self._unwritten.extend(self._held)
        self._held.clear()
        if self._unwritten:
            self._flush()

    def last(self, most: int) -> tuple[Fault, ...]:
        """The last faults, newest first, also those in memory. ``damaged`` tells how many lines were passed over."""
        self.damaged = 0
        trouble = [self._trouble] if self._trouble else []
        fresh = [*trouble, *reversed(self._held), *reversed(self._unwritten)]
        return (*fresh[:most], *islice(self._written(), max(0, most - len(fresh))))

    def _hold(self, fault: Fault) -> None:
        if fault not in self._held and fault not in self._unwritten:
            self._held.append(fault)

    def _write(self, fault: Fault) -> None:
        self._unwritten.append(fault)
        self._flush()

    def _flush(self) -> None:
        try:
            self._files.add(b"".join(map(as_line, self._unwritten)))
        except OSError:
            self._trouble = Fault(self._clock(), FaultKind.DISK_UNWRITABLE)
        else:
            self._unwritten.clear()
            self._trouble = None

    def _written(self) -> Iterator[Fault]:
        for line in self._files.lines_newest_first():
            fault = from_line(line)
            if fault is not None:
                yield fault
            elif line.strip():
                self.damaged += 1

"""Spreads the families of a library over the cores of the computer."""

import os
from collections.abc import Iterator, Sequence

from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.family import Family
from kiosk.authoring.recheck.whole import Done, one_by_one

_WORTH_IT = 24
"""So many families take longer than the processes take to start."""


def on_all_cores(families: Sequence[Family], around: Around) -> Iterator[Done]:
    """Checks the families in as many processes as there are cores. What one of them loses is done here."""
    cores = os.cpu_count() or 1
    left = dict(enumerate(families))
    if cores > 1 and len(families) >= _WORTH_IT:
        from kiosk.authoring.recheck.processes import batches, start  # noqa: PLC0415 - most checks need none

        for records, known in batches(start(families, around, cores)):
            around.gallery.learn(known)
            yield from ((left.pop(number), found) for number, found in records)
    yield from one_by_one(list(left.values()), around)

"""Spreads the families of a library over the cores of the computer."""

import gc
import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized

from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.family import Family, check_family
from kiosk.authoring.recheck.gallery import Known
from kiosk.authoring.recheck.record import Record
from kiosk.authoring.recheck.whole import Done, one_by_one

_WORTH_IT = 24
"""So many families take longer than the processes take to start."""

_UNUSED_AFTER = 50_000
"""So many new objects until Python looks for unused ones: reading an article makes many that stay for a moment."""

Batch = tuple[list[tuple[int, list[Record]]], Known]
"""Some families by their number with their records, and what the pictures turned out to be."""


@contextmanager
def rarely_tidied() -> Iterator[None]:
    """Has Python look for unused objects less often, while there are many of which none is unused."""
    before = gc.get_threshold()
    gc.set_threshold(_UNUSED_AFTER)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def on_all_cores(families: Sequence[Family], around: Around) -> Iterator[Done]:
    """Checks the families in as many processes as there are cores. What one of them loses is done here."""
    cores = os.cpu_count() or 1
    left = dict(enumerate(families))
    if cores > 1 and len(families) >= _WORTH_IT:
        for records, known in _batches(_start(families, around, cores)):
            around.gallery.learn(known)
            yield from ((left.pop(number), found) for number, found in records)
    yield from one_by_one(list(left.values()), around)


def _start(families: Sequence[Family], around: Around, cores: int) -> list[Connection]:
    turn: Synchronized[int] = multiprocessing.Value("i", 0)
    pipes = []
    for _ in range(cores):
        hears, says = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=_work, args=(families, around, turn, says), daemon=True).start()
        says.close()
        pipes.append(hears)
    return pipes


def _batches(pipes: list[Connection]) -> Iterator[Batch]:
    """What the processes say, until each has ended."""
    while pipes:
        for pipe in wait(pipes):
            if isinstance(pipe, Connection):
                try:
                    yield pipe.recv()
                except EOFError:
                    pipes.remove(pipe)


def _work(families: Sequence[Family], around: Around, turn: "Synchronized[int]", says: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts means the process that started this one
    gc.freeze()  # the whole library was there before this process: it need not be gone through for what is unused
    gc.set_threshold(_UNUSED_AFTER)
    tree = MarkdownTree()
    while (number := _next(turn)) < len(families):
        says.send(([(number, check_family(families[number], around, tree))], {}))
    says.send(([], around.gallery.known))


def _next(turn: "Synchronized[int]") -> int:
    with turn.get_lock():
        turn.value += 1
        return turn.value - 1

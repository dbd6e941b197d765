"""The processes that check the families of a library side by side."""

import gc
import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized

from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.family import Family, check_family
from kiosk.authoring.recheck.gallery import Known
from kiosk.authoring.recheck.record import Record
from kiosk.authoring.recheck.tidying import UNUSED_AFTER

Batch = tuple[list[tuple[int, list[Record]]], Known]
"""Some families by their number with their records, and what the pictures turned out to be."""


def start(families: Sequence[Family], around: Around, cores: int) -> list[Connection]:
    """Starts so many processes, each of which takes one family after the other. What they say comes by the pipes."""
    turn: Synchronized[int] = multiprocessing.Value("i", 0)
    pipes = []
    for _ in range(cores):
        hears, says = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=work, args=(families, around, turn, says), daemon=True).start()
        says.close()
        pipes.append(hears)
    return pipes


def batches(pipes: list[Connection]) -> Iterator[Batch]:
    """What the processes say, until each has ended."""
    while pipes:
        for pipe in wait(pipes):
            if isinstance(pipe, Connection):
                try:
                    yield pipe.recv()
                except EOFError:
                    pipes.remove(pipe)


def work(families: Sequence[Family], around: Around, turn: "Synchronized[int]", says: Connection) -> None:
    """What one process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts means the process that started this one
    gc.freeze()  # the whole library was there before this process: it need not be gone through for what is unused
    gc.set_threshold(UNUSED_AFTER)
    tree = MarkdownTree()
    while (number := _next(turn)) < len(families):
        says.send(([(number, check_family(families[number], around, tree))], {}))
    says.send(([], around.gallery.known))


def _next(turn: "Synchronized[int]") -> int:
    with turn.get_lock():
        turn.value += 1
        return turn.value - 1

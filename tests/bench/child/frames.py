"""Tells of each frame that a window has drawn."""

import os
import time
from collections.abc import Callable


class Frames:
    """Prints a line a frame: when it was drawn, and the processor time used until then.

    ``ends`` ends the process at the first frame; ``then`` is called at the first frame.
    """

    def __init__(self, *, ends: bool = False, then: Callable[[], None] = lambda: None) -> None:
        self._ends = ends
        self._then = then

    def drawn(self) -> None:
        drawn, used = time.monotonic(), time.process_time()
        os.write(1, f'{{"frame": {drawn}, "used": {used}}}\n'.encode())
        if self._ends:
            os._exit(0)
        then, self._then = self._then, lambda: None
        then()

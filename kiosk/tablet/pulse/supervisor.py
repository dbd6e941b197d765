"""Starts the kiosk, hears its beats, and starts it anew when it ends or hangs; knows nothing of Qt, to stay small."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from kiosk.tablet.pulse.statuses import RESTART_SYSTEM
from kiosk.tablet.pulse.supervisor_child import Child, start


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the supervisor waits, in seconds: for the first beat, for each other one, and before another start.

    The wait before a start doubles from ``first_wait`` to ``most_wait`` while the kiosk keeps ending within ``sound``.
    """

    ready: float = 30.0
    beat: float = 15.0
    first_wait: float = 0.5
    most_wait: float = 4.0
    sound: float = 30.0


class Supervisor:
    """Keeps one kiosk alive. ``say`` takes sentences for IT, ``hung`` hears when the kiosk stood still.

    ``restart`` restarts the system.
    """

    def __init__(
        self,
        command: Sequence[str],
        patience: Patience,
        say: Callable[[str], None],
        hung: Callable[[], None],
        restart: Callable[[], None],
    ) -> None:
        self._command = tuple(command)
        self._patience = patience
        self._say = say
        self._hung = hung
        self._restart = restart
        self._news: SimpleQueue[str | None] = SimpleQueue()
        self._child: Child | None = None
        self._ending = False

    def run(self) -> None:
        """Keeps the kiosk alive until ``end`` is called."""
        wait = 0.0
        while not self._ending:
            began = time.monotonic()
            self._live()
            sound = time.monotonic() - began >= self._patience.sound
            wait = 0.0 if sound else min(self._patience.most_wait, max(self._patience.first_wait, wait * 2))
            self._rest(wait)

    def end(self) -> None:
        """Ends the kiosk and then ``run``. May be called from a signal."""
        self._ending = True
        if self._child is not None:
            self._child.tell_to_end()
        self._news.put(None)

    def _live(self) -> None:
        """One life of the kiosk, from its start to its end."""
        self._news = SimpleQueue()
        try:
            self._child = start(self._command, self._patience.beat, self._news.put)
        except OSError as error:
            self._say(f"The kiosk cannot be started: {error.strerror or error}. It is tried again.")
            return
        if self._ending:
            self._child.tell_to_end()
        if not self._follow():
            self._say("The kiosk stopped answering. It is started anew.")
            self._child.kill()
            self._hung()
        status = self._child.bury()
        self._child = None
        if status == RESTART_SYSTEM and not self._ending:
            self._say("The kiosk asks for a restart of the system.")
            self._restart()

    def _follow(self) -> bool:
        """Hears the beats until the kiosk has ended, or returns False where they stay away."""
        allowed, missed = self._patience.ready, 0
        while missed < 2:  # half the time twice: after a sleep of the machine the first half is over at once
            try:
                news = self._news.get(timeout=allowed / 2)
            except Empty:
                missed += 1
                continue
            if news is None:
                return True
            allowed, missed = self._patience.beat, 0
        return False

    def _rest(self, seconds: float) -> None:
        if seconds and not self._ending:
            with suppress(Empty):
                self._news.get(timeout=seconds)

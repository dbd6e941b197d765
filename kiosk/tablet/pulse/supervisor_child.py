"""The kiosk as its supervisor sees it: a process, and the pipe that it beats into."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

from kiosk.tablet.pulse.listener import NOTIFY, PIPE, TIMEOUT, WHOSE

FAREWELL_SECONDS = 5.0
"""What a kiosk that was told to end has for it; then it is killed."""


class Child:
    """A kiosk that was started."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def tell_to_end(self) -> None:
        """Asks it to end. On Windows, which knows no asking, it is ended."""
        with suppress(OSError):
            self._process.terminate()

    def kill(self) -> None:
        """Ends it whatever it does."""
        self._process.kill()

    def bury(self) -> int:
        """Waits until it is gone; one that takes too long is killed. Returns its status."""
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(timeout=FAREWELL_SECONDS)
        self.kill()
        return self._process.wait()


def start(command: Sequence[str], seconds: float, tell: Callable[[str | None], None]) -> Child:
    """Starts a kiosk that beats at least every ``seconds``; ``tell`` hears each line, and None at the end.

    ``tell`` is called by other threads. Errors: OSError.
    """
    hears, says = os.pipe()
    try:
        process = _started(command, says, seconds)
    except OSError:
        os.close(hears)
        raise
    finally:
        os.close(says)
    Thread(target=_hear, args=(hears, tell), daemon=True).start()
    Thread(target=_wait, args=(process, tell), daemon=True).start()
    return Child(process)


def _started(command: Sequence[str], says: int, seconds: float) -> "subprocess.Popen[bytes]":
    kept = {name: value for name, value in os.environ.items() if name not in {NOTIFY, TIMEOUT, WHOSE}}
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 -- Windows alone has it

        handle = msvcrt.get_osfhandle(says)
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 -- the name is beside it
        only = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return subprocess.Popen(command, env={**kept, PIPE: f"{handle}:{seconds}"}, startupinfo=only)  # noqa: S603 -- our own program
    return subprocess.Popen(command, env={**kept, PIPE: f"{says}:{seconds}"}, pass_fds=[says])  # noqa: S603 -- our own program


def _hear(hears: int, tell: Callable[[str | None], None]) -> None:
    with open(hears, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            tell(line)


def _wait(process: "subprocess.Popen[bytes]", tell: Callable[[str | None], None]) -> None:
    process.wait()
    tell(None)

"""Tells our own supervisor how the kiosk is, through a pipe that it hands down."""

import os
import sys


class SupervisorPipe:
    """The writing end of a pipe by its number: of the descriptor, or on Windows of the handle. Errors: OSError.

    What the kiosk starts does not inherit it, so that it breaks with the kiosk.
    """

    def __init__(self, number: int) -> None:
        self._end = _descriptor(number)
        os.set_inheritable(self._end, False)  # noqa: FBT003 -- the name is beside it

    def say(self, words: str) -> bool:
        """Says lines such as ``READY=1``. Returns whether there still is a supervisor."""
        try:
            os.write(self._end, f"{words}\n".encode())
        except BlockingIOError:
            return True  # it has not read for long, which is its own affair
        except OSError:
            return False
        return True


def _descriptor(number: int) -> int:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 -- Windows alone has it

        return msvcrt.open_osfhandle(number, os.O_WRONLY)
    os.set_blocking(number, False)
    return number

"""One kiosk on a tablet, whoever starts the second one."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.tablet.folders import state_folder

MUTEX = "Global\\waiting-room-kiosk"
"""Windows' own lock, for all users."""

_ALREADY_EXISTS, _ACCESS_DENIED = 183, 5

UNSEEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})
"""Qt's platforms that show nothing on a tablet's screen: there may be any number of kiosks."""

SENTENCE = "A kiosk already runs on this tablet. Close that one first, or leave it running."


def lock_files(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where the lock may lie, the best place first: in a folder that all users and units of the machine share."""
    if given := environment.get("KIOSK_LOCK"):
        return (Path(given),)
    return Path("/run/lock/kiosk.lock"), state_folder(environment) / "kiosk.lock"


@contextmanager
def only_one(environment: Mapping[str, str] = os.environ) -> Iterator[bool]:
    """Holds the tablet, and tells whether it could. Another kiosk is the only thing that keeps it from that.

    The system itself lets go of both kinds of lock when the process ends in whatever way, so a file that is left over
    means nothing. Where no lock can be had at all, the kiosk starts.
    """
    with ExitStack() as held:
        if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
            yield True
        elif sys.platform == "win32":
            yield _hold_mutex(MUTEX)
        else:
            yield _hold_file(lock_files(environment), held)


if sys.platform == "win32":

    def _hold_mutex(name: str) -> bool:
        """Holds a named mutex until the process ends."""
        import ctypes  # noqa: PLC0415 -- Windows alone needs it

        system = ctypes.WinDLL("kernel32", use_last_error=True)
        system.CreateMutexW.restype = ctypes.c_void_p
        system.CreateMutexW(None, 0, name)
        error = ctypes.get_last_error()
        return error not in {_ALREADY_EXISTS, _ACCESS_DENIED}

else:
    import fcntl

    def _hold_file(places: tuple[Path, ...], held: ExitStack) -> bool:
        for place in places:
            number = _opened(place)
            if number is None:
                continue
            held.callback(os.close, number)
            try:
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            except OSError:
                continue  # a folder of a network, or another that knows no locks
            return True
        return True

    def _opened(place: Path) -> int | None:
        """A file that is there, though it may belong to somebody else, or else a new one; None where neither goes."""
        for flags in (os.O_RDONLY, os.O_RDONLY | os.O_CREAT | os.O_EXCL, os.O_RDONLY):
            try:
                place.parent.mkdir(parents=True, exist_ok=True)
                return os.open(place, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
            except OSError:
                continue
        return None

"""Keeps what a visitor read or typed out of everything that a crash leaves behind."""

import sys
from contextlib import suppress
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

_WHAT_TO_DUMP = Path("/proc/self/coredump_filter")


def keep_crashes_silent() -> None:
    """Errors of the program name their place only, and where Linux would write a dead program's memory it does not."""
    sys.excepthook = _say_place
    sys.unraisablehook = lambda what: _say_place(what.exc_type, what.exc_value, what.exc_traceback)
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 -- not on every system

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError):
            _WHAT_TO_DUMP.write_text("0", encoding="ascii")  # some systems hand the dump on, whatever its limit


def _say_place(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    """An error's own words may hold the visitor's: they stay unsaid."""
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(extract_tb(trace)))
    sys.stderr.write(f"The kiosk made a mistake of its own and goes on: {kind.__name__} at {places or 'no place'}.\n")

"""Keeps what a visitor read or typed out of everything that a mistake or a crash leaves behind."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.tablet import terminal
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog

_WHAT_TO_DUMP = Path("/proc/self/coredump_filter")
_MOST_PLACES = 6
_OF_THE_SYSTEM = "qt.qpa."
"""What Qt says of the display and of input devices: it knows no visitor's words."""


def keep_crashes_silent(faults: FaultLog | None = None) -> None:
    """Errors of the program name their place only, and where Linux would write a dead program's memory it does not."""

    def tell(kind: type[BaseException], trace: TracebackType | None) -> None:
        """An error's own words may hold the visitor's: they stay unsaid."""
        places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(extract_tb(trace))]
        place = " < ".join(places[:_MOST_PLACES])
        terminal.tell(f"The kiosk made a mistake of its own and goes on: {kind.__name__} at {place or 'no place'}.")
        if faults is not None:
            faults.note(FaultKind.MISTAKE, error=kind.__name__, place=place)

    sys.excepthook = lambda kind, _error, trace: tell(kind, trace)
    sys.unraisablehook = lambda what: tell(what.exc_type, what.exc_traceback)
    threading.excepthook = lambda what: tell(what.exc_type, what.exc_traceback)
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 -- not on every system

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError):
            _WHAT_TO_DUMP.write_text("0", encoding="ascii")  # some systems hand the dump on, whatever its limit


@contextmanager
def keep_qt_silent(faults: FaultLog | None = None) -> Iterator[None]:
    """What Qt says is told by its place as well: a warning of QML may hold a text, or an address with a whole list."""

    def tell(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            return
        category, fatal = context.category or "default", kind is QtMsgType.QtFatalMsg
        place = f"{Path(context.file).name}:{max(0, context.line)}" if context.file else ""
        said = words if category.startswith(_OF_THE_SYSTEM) else f"{category} at {place or 'no place'}"
        terminal.tell(f"Qt {'failed' if fatal else 'warned'}: {said}")
        if faults is not None and (fatal or not category.startswith(_OF_THE_SYSTEM)):
            faults.note(FaultKind.QT_FAILED if fatal else FaultKind.MISTAKE, error="Qt", place=place)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)

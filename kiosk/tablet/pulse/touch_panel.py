"""Whether the touch panel is still there."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputDevice

from kiosk.tablet.whole_file import write_whole

GRACE_MS = 10_000
"""A panel that is plugged in anew, or wakes, is back by then."""

AGAIN_MS = 30_000
"""So long each remedy has to work."""


class TouchPanel(QObject):
    """Emits ``missing`` when the panel that this tablet had is gone, and again while it stays away.

    A file remembers between starts that there was one; a tablet that never had any misses none. Nothing is polled
    while the panel is there: Qt destroys what stands for a device that goes.
    """

    missing = Signal()

    def __init__(self, parent: QObject, known: Path, grace: int = GRACE_MS, again: int = AGAIN_MS) -> None:
        super().__init__(parent)
        self._known = known
        self._again = again
        self._looks = QTimer(self, singleShot=True, interval=grace)
        self._looks.timeout.connect(self._look)
        self._grace = grace
        if not self._follow() and known.exists():
            self._looks.start(grace)

    def forget(self) -> None:
        """No panel is missed any more until there is one again."""
        self._looks.stop()
        with suppress(OSError):
            self._known.unlink(missing_ok=True)

    def _follow(self) -> bool:
        """Watches what panels there are. Returns whether there is any."""
        panels = [one for one in QInputDevice.devices() if one.type() == QInputDevice.DeviceType.TouchScreen]
        for panel in panels:
            panel.destroyed.connect(self._lost)
        if panels and not self._known.exists():
            with suppress(OSError):
                write_whole(self._known, b"This tablet has a touch panel.\n")
        return bool(panels)

    @Slot()
    def _lost(self) -> None:
        self._looks.start(self._grace)

    @Slot()
    def _look(self) -> None:
        if not self._follow():
            self._looks.start(self._again)
            self.missing.emit()

"""Tells when something was saved, however an editor, a sync program or a person saves it."""

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.screen.following.glance import Glance, glance

SETTLE_MS = 200
"""Between two looks while files change. Editors write one in several steps: it is saved when a look finds it the same.
"""
_LOOKS_A_PAUSE = 10
"""A pause takes so many times as long as the look before it: a large folder or a slow disk is looked at less often."""
_LONGEST_MS = 5000


class Following(QObject):
    """Looks at folders, each ``every`` ms while nothing changes. ``saved`` comes when what has changed is at rest."""

    saved = Signal()

    def __init__(self, folders: Sequence[Path], parent: QObject, every: int = SETTLE_MS) -> None:
        super().__init__(parent)
        self._folders = folders
        self._every = every
        self._seen = self._told = self._glances()
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def there(self) -> bool:
        """Whether all the folders could be read when ``saved`` last came; not so where a stick was pulled out."""
        return None not in self._told

    @Slot()
    def look(self) -> None:
        """Looks once more."""
        begun = perf_counter()
        before, self._seen = self._seen, self._glances()
        took = perf_counter() - begun
        changed = self._seen != self._told
        rests = self._seen == before
        self._timer.setInterval(SETTLE_MS if changed and not rests else pause(self._every, took))
        if changed and rests:
            self._told = self._seen
            self.saved.emit()

    def stop(self) -> None:
        """Looks no more."""
        self._timer.stop()

    def _glances(self) -> tuple[Glance | None, ...]:
        return tuple(glance(folder) for folder in self._folders)


def pause(every: int, took: float) -> int:
    """Milliseconds between two looks, of which one took so many seconds, while nothing changes."""
    return max(every, min(round(1000 * took * _LOOKS_A_PAUSE), _LONGEST_MS))

"""Tells when something was saved, however an editor, a sync program or a person saves it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.screen.following.glance import Glance, glance

EVERY_MS = 200
"""Between two looks. Editors write a file in several steps: it is saved when a second look finds nothing new."""


class Following(QObject):
    """Looks at folders again and again. ``saved`` comes when what has changed in them has come to rest."""

    saved = Signal()

    def __init__(self, folders: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._folders = folders
        self._seen = self._told = self._glances()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def there(self) -> bool:
        """Whether all the folders could be read when ``saved`` last came; not so where a stick was pulled out."""
        return None not in self._told

    @Slot()
    def look(self) -> None:
        """Looks once more."""
        before, self._seen = self._seen, self._glances()
        if self._seen == before and self._seen != self._told:
            self._told = self._seen
            self.saved.emit()

    def stop(self) -> None:
        """Looks no more."""
        self._timer.stop()

    def _glances(self) -> tuple[Glance | None, ...]:
        return tuple(glance(folder) for folder in self._folders)

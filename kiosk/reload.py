"""For developers: shows a change of the QML or of the content at once, at the place where one was."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Start, open_kiosk
from kiosk.pack.errors import PackUnusable
from kiosk.screen.window import KioskWindow

SETTLE_MS = 150
"""Editors write a file in several steps."""


class Reload(QObject):
    """Watches folders and opens the window anew on a change. ``kiosk`` is the window now."""

    def __init__(self, app: QGuiApplication, kiosk: KioskWindow, start: Start) -> None:
        super().__init__(app)
        self.kiosk = kiosk
        self._app = app
        self._start = start
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._reload)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watch()

    def _watch(self) -> None:
        paths = [path for folder in self._start.watch for path in (Path(folder), *Path(folder).rglob("*"))]
        self._watcher.addPaths([str(path) for path in paths if path.suffix in {"", ".qml", ".md", ".yaml"}])

    def _reload(self) -> None:
        old = self.kiosk
        try:
            new = open_kiosk(self._app, self._start)
        except PackUnusable:
            return
        new.store.become(old.store.visit)
        new.window.setGeometry(old.window.geometry())
        new.window.show()
        self.kiosk = new
        old.close()
        self._watch()

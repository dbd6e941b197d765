"""For developers: shows a change of the QML or of the content at once, at the place where one was."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Start, make_app, open_kiosk, show
from kiosk.pack.errors import PackUnusable
from kiosk.screen.window import KioskWindow, WindowBroken
from kiosk.tablet.shelf import NothingToShow
from kiosk.tablet.told_to_end import quit_on_signals

SETTLE_MS = 150
"""Editors write a file in several steps."""


def run_reloading(start: Start, folders: Sequence[Path]) -> int:
    """Shows the kiosk, and anew on every change in the folders. Returns the exit status."""
    app = make_app()
    first = open_kiosk(app, start)
    show(first, start)
    reload = Reload(app, first, start, folders)
    with quit_on_signals(app):
        status = app.exec()
    reload.kiosk.close()
    return status


class Reload(QObject):
    """Watches folders and opens the window anew on a change. ``kiosk`` is the window now."""

    def __init__(self, app: QGuiApplication, kiosk: KioskWindow, start: Start, folders: Sequence[Path]) -> None:
        super().__init__(app)
        self.kiosk = kiosk
        self._app = app
        self._start = start
        self._folders = folders
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._reload)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watch()

    def _watch(self) -> None:
        paths = [path for folder in self._folders for path in (folder, *folder.rglob("*"))]
        self._watcher.addPaths([str(path) for path in paths if path.suffix in {"", ".qml", ".md", ".yaml"}])

    def _reload(self) -> None:
        old = self.kiosk
        self._watch()  # an editor that puts a new file in the old one's place takes the watch away with it
        try:
            new = open_kiosk(self._app, self._start)
        except (PackUnusable, NothingToShow, WindowBroken) as error:
            sys.stderr.write(f"{error}\n")
            return
        new.store.become(old.store.visit)
        new.window.setGeometry(old.window.geometry())
        new.window.show()
        self.kiosk = new
        old.close()

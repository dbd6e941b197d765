"""For developers: opens the window anew when the QML or the content was saved, at the place where one was."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app import Start, make_app, open_kiosk, show
from kiosk.pack.errors import PackUnusable
from kiosk.screen.following.following import Following
from kiosk.screen.following.place import Place
from kiosk.screen.window import KioskWindow, WindowBroken
from kiosk.tablet.shelf import NothingToShow
from kiosk.tablet.told_to_end import quit_on_signals


def run_reloading(start: Start, folders: Sequence[Path]) -> int:
    """Shows the kiosk, and anew on every change in the folders. Returns the exit status."""
    app = make_app()
    first = open_kiosk(app, start)
    show(first, start)
    reload = Reload(app, first, start, folders)
    with quit_on_signals(app):
        gc.enable()  # the start goes without
        status = app.exec()
    reload.close()
    return status


class Reload(QObject):
    """Opens the window anew on what is saved in the folders; the last good one stays. ``kiosk`` is the window now."""

    def __init__(self, app: QGuiApplication, kiosk: KioskWindow, start: Start, folders: Sequence[Path]) -> None:
        super().__init__(app)
        self.kiosk = kiosk
        self._app = app
        self._start = start
        self._place = Place()
        self._following = Following(folders, self)
        self._following.saved.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        """Puts a window of what is saved now in the old one's place; where that cannot be done says why."""
        old = self.kiosk
        try:
            new = open_kiosk(self._app, self._start)
        except (PackUnusable, NothingToShow, WindowBroken) as error:
            sys.stderr.write(f"{error}\n")
            return
        visit, pages = old.store.visit, new.pages
        if visit.language in pages.pack.languages:
            new.store.become(self._place.on(pages.pack, visit, pages.home(visit.language)))
        new.window.setGeometry(old.window.geometry())
        new.window.show()
        self.kiosk = new
        old.close()

    def close(self) -> None:
        """Follows no more, and takes the window down."""
        self._following.stop()
        self.kiosk.close()

"""Composition root: builds the kiosk, wires it, and takes it down."""

import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.pack.read import Pack
from kiosk.screen.fonts import load_fonts
from kiosk.screen.stay_open import StayOpen
from kiosk.screen.window import KioskWindow, open_window
from kiosk.tablet.licences import Licence
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings

LEAST_PIXELS_PER_INCH = 60.0
"""Below it, what a screen says of its size is made up: a 1280-pixel screen would be 21 inches wide."""

WINDOWED = QSize(1280, 800)


@dataclass(frozen=True, slots=True)
class Start:
    """How the kiosk starts: in a window for developers, or over the whole screen."""

    windowed: bool = False
    size: QSize = WINDOWED


def make_app(arguments: Sequence[str] = ("kiosk",)) -> QGuiApplication:
    """The Qt application with its typefaces. Errors: FontMissing."""
    app = QGuiApplication(list(arguments))
    app.setApplicationName("kiosk")
    app.setQuitOnLastWindowClosed(False)
    load_fonts(app)
    return app


def screen_ppi(screen: QScreen, settings: Settings) -> float:
    """Pixels per inch, from the settings' diagonal, or from what the screen says where that can be true."""
    size = screen.size()
    if settings.diagonal_inches:
        return pixels_per_inch(size.width(), size.height(), settings.diagonal_inches)
    return max(LEAST_PIXELS_PER_INCH, screen.physicalDotsPerInch())


def run(pack: Pack, settings: Settings, start: Start, licences: Sequence[Licence]) -> int:
    """Shows the kiosk until it is told to end. Returns the exit status."""
    app = make_app(sys.argv[:1])
    ppi = screen_ppi(app.primaryScreen(), settings)
    kiosk = open_window(pack, settings, licences, pixels_per_inch=ppi, clock=time.monotonic)
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    show(kiosk, start)
    try:
        return app.exec()
    finally:
        kiosk.close()


def show(kiosk: KioskWindow, start: Start) -> None:
    """Puts the window on the screen: frameless and above all others, or as a plain window for developers."""
    window = kiosk.window
    if start.windowed:
        window.resize(start.size)
        window.show()
        QGuiApplication.setQuitOnLastWindowClosed(True)
        return
    StayOpen(window)
    window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()
    window.requestActivate()


def prefer_software() -> None:
    """Without a GPU Qt's software renderer is the fastest; it is also what every screen is tested on."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

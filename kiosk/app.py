"""Composition root: builds the kiosk, wires it, and takes it down."""

import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.pack.read import Pack
from kiosk.screen.fault_ears import FaultEars
from kiosk.screen.fonts import load_fonts
from kiosk.screen.lifeline import Care, Lifeline
from kiosk.screen.print_model import Press
from kiosk.screen.staff.furnish import furnished
from kiosk.screen.stay_open import StayOpen
from kiosk.screen.voice import Voice
from kiosk.screen.window import KioskWindow, open_window
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import settings_file
from kiosk.tablet.hush import keep_crashes_silent, keep_qt_silent
from kiosk.tablet.licences import Licence
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.pulse.statuses import NO_SCREEN, RESTART
from kiosk.tablet.qr_code import codes
from kiosk.tablet.settings import Settings
from kiosk.tablet.starts.start_guard import PROVED_MS
from kiosk.tablet.tilt import SENSORS, find_accelerometer
from kiosk.tablet.told_to_end import quit_on_signals

LEAST_PIXELS_PER_INCH = 60.0
"""Below it, what a screen says of its size is made up: a 1280-pixel screen would be 21 inches wide."""

WINDOWED = QSize(1280, 800)

PREPARING_MS = 2000
"""From the first picture to what is prepared for the first visitor: after the pages, which are compiled first."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the kiosk starts with. ``pack`` opens the library, ``licences`` reads those of the program when shown.

    ``today`` tells the day; without it no review is ever late. ``proved`` is called once the kiosk has run well for a
    while, where that is worth knowing. Without ``care`` nobody is told how the kiosk is. ``settings_file`` is where the
    settings stand, ``by_it`` what they are without the choices of the staff. ``latest`` tells the latest day ever seen;
    without it no guard of the lock-down is asked.
    """

    pack: Callable[[], Pack]
    settings: Settings
    licences: Callable[[], Sequence[Licence]]
    windowed: bool = False
    today: Callable[[], date] | None = None
    faults: FaultLog | None = None
    proved: Callable[[], None] | None = None
    care: Care | None = None
    settings_file: Path = field(default_factory=settings_file)
    by_it: Settings | None = None
    latest: Callable[[], date] | None = None

    @property
    def guarded(self) -> bool:
        """Whether the guards of the lock-down are asked: never in a developer's window."""
        return self.latest is not None and not self.windowed


def make_app(arguments: Sequence[str] = ("kiosk",)) -> QGuiApplication:
    """The Qt application with its typefaces. Errors: FontMissing."""
    set_up_qt()
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


def run(start: Start) -> int:
    """Shows the kiosk until it is told to end. Returns the exit status, which is NO_SCREEN where no display is on."""
    keep_crashes_silent(start.faults)
    app = make_app(sys.argv[:1])
    if not app.screens():
        return NO_SCREEN
    lifeline = Lifeline(app, lambda: open_shown(app, start), start.care)
    once_drawn(lifeline.kiosk.window, lambda: QTimer.singleShot(PREPARING_MS, lifeline.watch_panel))
    with quit_on_signals(app), keep_qt_silent(start.faults):
        gc.enable()  # the start goes without
        status = app.exec()
    lifeline.close()
    return status


def open_shown(app: QGuiApplication, start: Start) -> KioskWindow:
    """Builds the window, shows it, and prepares what the first visitor would wait for."""
    kiosk = open_kiosk(app, start)
    once_drawn(kiosk.window, lambda: QTimer.singleShot(PREPARING_MS, kiosk.window, lambda: prepare(kiosk, start)))
    if start.settings.require_lockdown:
        once_drawn(kiosk.window, lambda: keep_guards(kiosk, start))
    show(kiosk, start)
    if start.proved is not None:
        wait_for_proof(kiosk, start.proved)
    return kiosk


def wait_for_proof(kiosk: KioskWindow, proved: Callable[[], None]) -> None:
    """Five minutes after the first picture the kiosk still answers its timers: what it started with is good."""
    timer = QTimer(kiosk.window, singleShot=True, interval=PROVED_MS)
    timer.timeout.connect(proved)
    once_drawn(kiosk.window, timer.start)


def open_kiosk(app: QGuiApplication, start: Start) -> KioskWindow:
    """Builds the window for the screen there is."""
    ppi = screen_ppi(app.primaryScreen(), start.settings)
    pack = start.pack()
    ears = FaultEars(start.faults, app)
    kiosk = open_window(
        pack,
        start.settings if start.guarded else replace(start.settings, require_lockdown=False),
        start.licences,
        pixels_per_inch=ppi,
        clock=time.monotonic,
        voice=lambda: find_voice(app, start.settings, ears),
        press=(lambda: find_press(app, pack, start.settings, ears)) if start.settings.printer else None,
        backroom=furnished(
            start.by_it,
            start.faults,
            lambda: app.exit(RESTART),
            lambda: kiosk.visit.guard_state.findings(),  # noqa: PLW0108 -- there is no window yet
            lambda: kiosk.window,
        ),
    )
    ears.listen_to(kiosk.store)
    if start.today is not None:
        kiosk.follow_days(start.today, lambda: ears.turn(pack.withdrawn_count()))
    return kiosk


def find_voice(app: QGuiApplication, settings: Settings, ears: FaultEars | None = None) -> Voice:
    """The voice of the tablet, which ends with the program. Called when somebody first wants to hear something."""
    from kiosk.tablet import voice as tablet_voice  # noqa: PLC0415 -- most visitors read with their own eyes

    voice = tablet_voice.Voice(settings.speech_engine)
    if ears is not None:
        voice.lost.connect(ears.hear_voice_lost)
    app.aboutToQuit.connect(voice.close)
    return voice


def find_press(app: QGuiApplication, pack: Pack, settings: Settings, ears: FaultEars) -> Press:
    """What prints, which ends with the program. Called when somebody first wants something on paper."""
    from kiosk.handout import press  # noqa: PLC0415 -- most visitors print nothing

    made = press.Press(pack, settings, app)
    made.told.connect(ears.hear_printer)
    app.aboutToQuit.connect(made.close)
    return made


def show(kiosk: KioskWindow, start: Start) -> None:
    """Puts the window on the screen: frameless and above all others, or as a plain window for developers."""
    window = kiosk.window
    if start.windowed:
        window.resize(WINDOWED)
        window.show()
        QGuiApplication.setQuitOnLastWindowClosed(True)
        return
    StayOpen(window)
    window.setProperty("frameless", True)  # noqa: FBT003 -- the name is beside it
    window.setGeometry(window.screen().geometry())  # where no window manager is, nobody else does it
    window.showFullScreen()
    window.requestActivate()
    once_drawn(window, lambda: hide_cursor(window))


def once_drawn(window: QQuickWindow, then: Callable[[], None]) -> None:
    """Does what can wait for the first picture."""

    def drawn() -> None:
        window.frameSwapped.disconnect(drawn)
        then()

    window.frameSwapped.connect(drawn)


def prepare(kiosk: KioskWindow, start: Start) -> None:
    """Does beforehand what the first visitor would wait for: the first code takes a tenth of a second."""
    from kiosk.pack import search  # noqa: F401, PLC0415 -- after the first picture
    from kiosk.screen import heading  # noqa: F401, PLC0415 -- likewise

    codes("", ["-"], "")
    if start.settings.face_down_hides:
        hide_face_down(kiosk)
    if not start.windowed:
        from kiosk.screen.lockdown import keep_screen  # noqa: PLC0415 -- after the first picture

        keep_screen(kiosk.visit, start.settings)
        if not start.settings.require_lockdown:
            keep_guards(kiosk, start)


def keep_guards(kiosk: KioskWindow, start: Start) -> None:
    """Has the guards of the lock-down asked: before anybody sees the library where they are required, else later."""
    if start.latest is not None and start.guarded:
        from kiosk.screen import lockdown  # noqa: PLC0415 -- after the first picture
        from kiosk.tablet.guards.running_here import RunningHere  # noqa: PLC0415 -- likewise

        here = RunningHere(start.settings.network, start.settings_file, start.pack(), start.latest)
        lockdown.keep_guards(kiosk.window, kiosk.visit, here.subject, start.faults)


def hide_face_down(kiosk: KioskWindow, sensors: Path = SENSORS) -> None:
    """Has the screen hidden when the tablet lies on its face, where it has a sensor for that."""
    sensor = find_accelerometer(sensors)
    if sensor is not None:
        from kiosk.screen.face_down import FaceDown  # noqa: PLC0415 -- most tablets need none of it

        FaceDown(kiosk.store, sensor.lean)


def hide_cursor(window: QQuickWindow) -> None:
    """Naming a shape makes twins of all of Qt's keys and colours, a tenth of the start: only after the window."""
    window.setCursor(QtCore.Qt.CursorShape.BlankCursor)


def set_up_qt() -> None:
    """Tells Qt how to work, before its first object is made.

    Software rendering is what every screen is tested on; without a GPU it is also the fastest Qt has. Compiled QML is
    read, never written: the time of a written file would tell when somebody opened which page.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ.setdefault("QML_DISK_CACHE", "aot,qmlc-read")

"""Keeps the window alive: it beats for whoever listens, and a screen that no touch reaches is brought back."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.screen.window import KioskWindow
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.pulse.deafness import Deafness
from kiosk.tablet.pulse.heartbeat import Heartbeat
from kiosk.tablet.pulse.ladder import Ladder, Step
from kiosk.tablet.pulse.listener import Listener
from kiosk.tablet.pulse.statuses import RESTART, RESTART_SYSTEM
from kiosk.tablet.pulse.system_restart import ask_for_restart
from kiosk.tablet.pulse.touch_panel import TouchPanel
from kiosk.visit.where import Attract, InPanel

SEEN_MS = 3000
"""From asking for a restart of the system to the end: who has to see the request looks into a folder that goes too."""

Note = Callable[[FaultKind, str], None]
"""Notes a fault, and what was started anew for it."""


@dataclass(frozen=True, slots=True)
class Care:
    """What a lifeline needs of the tablet: who listens, the folder in which it keeps count, and who notes faults."""

    listener: Listener | None
    state: Path
    note: Note


class Lifeline(QObject):
    """Holds the window there is now. ``open_shown`` builds one and shows it.

    Where no touch reaches the scene any more, or the touch panel is gone, it takes a step of the ladder: a new window,
    a new process, a restart of the system. The last two only where somebody listens, who will see to them. Without
    ``care`` it only holds the window.
    """

    def __init__(self, app: QGuiApplication, open_shown: Callable[[], KioskWindow], care: Care | None) -> None:
        super().__init__(app)
        self._app = app
        self._open_shown = open_shown
        self._care = care
        self._deafness = Deafness()
        self._panel: TouchPanel | None = None
        self._unread = False
        self.kiosk = self._opened()
        self._follow_pages()

    def close(self) -> None:
        """Takes the window down, and says so."""
        if self._care is not None and self._care.listener is not None:
            self._care.listener.say("STOPPING=1")
        self.kiosk.close()

    def watch_panel(self) -> None:
        """From now on the touch panel is missed when it goes. Called when everything is drawn."""
        if self._care is not None and self._panel is None:
            self._panel = TouchPanel(self, self._care.state / "touch-panel")
            self._panel.missing.connect(self._miss_panel)

    def _opened(self) -> KioskWindow:
        kiosk = self._open_shown()
        kiosk.guard.met = self._touched
        kiosk.store.changed.connect(self._follow_pages)
        if self._care is not None and self._care.listener is not None:
            beats = Heartbeat(kiosk.window, self._care.listener, _compositor_answers)
            beats.unheard.connect(self._start_anew)
        return kiosk

    def _touched(self, met: bool) -> None:
        visit = self.kiosk.store.visit
        met = met or visit.exploring  # then a filter takes every touch before the scene
        met = met or isinstance(visit.where, InPanel)  # somebody cleans the glass, or draws on it to test it
        if self._deafness.touched(met=met, now=time.monotonic()):
            QTimer.singleShot(0, self._hear_nothing)  # the window goes, and this comes from its own filter

    @Slot()
    def _follow_pages(self) -> None:
        """A page that could not be read is a reason to start anew once nobody is there: the library is copied again."""
        store = self.kiosk.store
        if store.trouble:
            self._unread = self._unread or not store.withdrawn
        elif self._unread and isinstance(store.visit.where, Attract) and self._is_heard():
            self._unread = False
            self._start_anew()

    def _is_heard(self) -> bool:
        return self._care is not None and self._care.listener is not None

    @Slot()
    def _hear_nothing(self) -> None:
        self._mend(FaultKind.TOUCH_UNHEARD)

    @Slot()
    def _miss_panel(self) -> None:
        self._mend(FaultKind.TOUCH_GONE)

    def _mend(self, kind: FaultKind) -> None:
        if self._care is None:
            return
        step = Ladder(self._care.state / "touch-steps").climb()
        if step is None or (step is not Step.REBUILD and self._care.listener is None):
            return
        self._care.note(kind, step.value)
        match step:
            case Step.REBUILD:
                self._rebuild()
            case Step.RESTART:
                self._start_anew()
            case Step.RESTART_SYSTEM:
                self._restart_system(self._care.note)
            case _:
                assert_never(step)

    def _rebuild(self) -> None:
        if not QGuiApplication.screens():
            self._start_anew()
            return
        old = self.kiosk
        self.kiosk = self._opened()
        old.close()

    @Slot()
    def _start_anew(self) -> None:
        self._app.exit(RESTART)

    def _restart_system(self, note: Note) -> None:
        note(FaultKind.RESTART_ASKED, Step.RESTART_SYSTEM.value)
        if self._panel is not None:
            self._panel.forget()
        ask_for_restart()
        QTimer.singleShot(SEEN_MS, self._app, lambda: self._app.exit(RESTART_SYSTEM))


def _compositor_answers() -> bool:
    from kiosk.tablet.pulse.compositor import answers  # noqa: PLC0415 -- asked only while the display is off

    return answers()

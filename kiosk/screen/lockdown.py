"""The lock-down of a kiosk that runs: its guards asked, its hours kept, its light set, and its picture moved."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.drift import Drift
from kiosk.screen.guard_watch import GuardWatch, window_facts
from kiosk.screen.opening import Opening
from kiosk.screen.visit_model import VisitModel
from kiosk.tablet.backlight import LIGHTS, Backlight, find_backlights
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.guards.finding import Finding, State
from kiosk.tablet.guards.self_test import SelfTest, Subject, ask
from kiosk.tablet.open_hours import OpenHours
from kiosk.tablet.settings import Settings


def keep_guards(
    window: QQuickWindow, visit: VisitModel, subject: Callable[[], Subject], faults: FaultLog | None
) -> GuardWatch:
    """Has the guards asked from now on. Each that goes off or is back is noted."""

    def note(finding: Finding) -> None:
        if faults is not None:
            kind = FaultKind.GUARD_OFF if finding.state is State.OFF else FaultKind.GUARD_BACK
            faults.note(kind, guard=finding.guard.value)

    test = SelfTest(lambda: ask(subject(), datetime.now().astimezone(), window_facts(window)), note)
    watch = GuardWatch(window, test, visit.guard_state)
    if window.isActive():
        watch.look()
    else:
        watch.look_soon()
    return watch


def keep_screen(visit: VisitModel, settings: Settings, lights: Path = LIGHTS) -> None:
    """Sets the light, keeps opening hours, and moves the attract screen by a hair a minute."""
    if settings.brightness:
        for light in find_backlights(lights):
            light.set_percent(settings.brightness)
    found = find_backlights(lights)
    hours = OpenHours.of(settings.open_hours)
    if not hours.always:
        _keep_hours(visit, settings, hours, found)
    Drift(visit.store, visit.rest_state)


def _keep_hours(visit: VisitModel, settings: Settings, hours: OpenHours, lights: Iterable[Backlight]) -> None:
    def switch(on: bool) -> None:
        for light in lights:
            light.switch(on=on)

    opening = Opening(visit.store, visit.rest_state, hours, patience=settings.idle_seconds, light=switch)
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(opening.light_up)

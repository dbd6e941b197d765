"""A screen that no touch reaches is brought back, step by step."""

import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QInputDevice

from kiosk.screen import lifeline as lifelines
from kiosk.screen.lifeline import Care, Lifeline
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.pulse.listener import Listener
from kiosk.tablet.pulse.statuses import RESTART, RESTART_SYSTEM


class App(QObject):
    """Keeps the statuses that it is told to end with."""

    def __init__(self) -> None:
        super().__init__()
        self.ends: list[int] = []

    def exit(self, status: int) -> None:
        self.ends.append(status)


class Bed:
    """A lifeline on the real window, and what it has noted."""

    def __init__(self, open_tablet, state, *, heard: bool, monkeypatch) -> None:
        self.said: list[str] = []
        self.noted: list[tuple[FaultKind, str]] = []
        self.tablets: list = []
        self.app = App()

        def open_it():
            self.tablets.append(open_tablet())
            monkeypatch.setattr(self.tablets[-1].kiosk.__class__, "close", lambda kiosk: kiosk.window.hide())
            return self.tablets[-1].kiosk

        says = Listener(lambda words: not self.said.append(words)) if heard else None
        self.lifeline = Lifeline(
            self.app, open_it, Care(says, state, lambda kind, step: self.noted.append((kind, step)))
        )
        monkeypatch.setattr(lifelines, "SEEN_MS", 0)
        monkeypatch.setenv("RUNTIME_DIRECTORY", str(state / "run"))
        monkeypatch.setattr(lifelines.time, "monotonic", self.tablets[0].clock)

    @property
    def tablet(self):
        return self.tablets[-1]

    def touch(self, times: int = 5) -> None:
        for _ in range(times):
            self.tablet.tap_at(QPoint(640, 400))


@pytest.fixture
def bed(open_tablet, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        yield Bed(open_tablet, tmp_path, heard=True, monkeypatch=patch)


def test_a_dead_screen_gets_a_new_window_that_works(bed, qtbot):
    bed.tablet.window.contentItem().setEnabled(False)
    bed.touch()
    qtbot.waitUntil(lambda: len(bed.tablets) == 2)

    bed.tablet.tap("begin")
    assert bed.tablet.shows("article-ketamine-dose")
    assert bed.noted == [(FaultKind.TOUCH_UNHEARD, "window")]
    assert bed.app.ends == []


def test_where_every_display_is_off_no_window_is_built_and_the_process_is_restarted(bed, monkeypatch, qtbot):
    monkeypatch.setattr(lifelines.QGuiApplication, "screens", list)
    bed.tablet.window.contentItem().setEnabled(False)
    bed.touch()
    qtbot.waitUntil(lambda: bed.app.ends == [RESTART])

    assert len(bed.tablets) == 1


def test_where_that_does_not_help_the_process_and_then_the_system_is_restarted_and_no_more(bed, qtbot, tmp_path):
    for turn in range(5):
        bed.tablet.window.contentItem().setEnabled(False)
        bed.touch()
        qtbot.waitUntil(lambda turn=turn: len(bed.noted) > min(turn, 3))
    qtbot.waitUntil(lambda: len(bed.app.ends) == 2)

    assert bed.app.ends == [RESTART, RESTART_SYSTEM]
    assert (tmp_path / "run" / "restart-system").exists()
    assert [step for _, step in bed.noted] == ["window", "process", "system", "system"]
    assert bed.noted[-1][0] is FaultKind.RESTART_ASKED


@pytest.mark.parametrize("page", ["attract", "article", "sheet", "shade", "exploring"])
def test_no_place_of_a_sound_screen_passes_for_dead(bed, qtbot, page):
    tablet, met = bed.tablet, []
    steps = {"article": ["begin", "article-ketamine-dose"], "sheet": ["begin", "bar-help"]}
    for step in steps.get(page, [] if page == "attract" else ["begin"]):
        tablet.tap(step)
    if page == "shade":
        tablet.tap("bar-hide")
    if page == "exploring":
        tablet.visit.explore(True)
    watch = tablet.kiosk.guard.met
    tablet.kiosk.guard.met = lambda answer: (met.append(answer), watch(answer))
    for x in range(8, 1280, 632):
        for y in range(8, 800, 261):
            before = tablet.state
            tablet.tap_at(QPoint(x, y))
            tablet.kiosk.store.become(before)

    assert len(met) >= 8
    assert page == "exploring" or all(met)
    assert bed.noted == []
    assert len(bed.tablets) == 1


def test_where_nobody_would_start_it_anew_it_is_not_ended(open_tablet, tmp_path, monkeypatch, qtbot):
    alone = Bed(open_tablet, tmp_path, heard=False, monkeypatch=monkeypatch)
    for _ in range(3):
        alone.tablet.window.contentItem().setEnabled(False)
        alone.touch()
        qtbot.waitUntil(lambda: len(alone.tablets) == 2)

    assert alone.app.ends == []


class Panel(QObject):
    """A touch panel that a test can unplug."""

    destroyed = Signal()

    def type(self) -> QInputDevice.DeviceType:
        return QInputDevice.DeviceType.TouchScreen


def test_a_panel_that_stays_away_is_missed_again_and_again_and_after_a_restart(bed, qtbot, monkeypatch, tmp_path):
    panel, devices = Panel(), []
    devices.append(panel)
    monkeypatch.setattr(QInputDevice, "devices", lambda: devices)
    monkeypatch.setattr(lifelines, "TouchPanel", _quick_panel)
    bed.lifeline.watch_panel()
    assert (tmp_path / "touch-panel").exists()

    devices.clear()
    panel.destroyed.emit()
    qtbot.waitUntil(lambda: len(bed.noted) == 4)
    qtbot.waitUntil(lambda: len(bed.app.ends) == 2)

    assert [step for _, step in bed.noted] == ["window", "process", "system", "system"]
    assert bed.noted[0][0] is FaultKind.TOUCH_GONE
    assert bed.app.ends == [RESTART, RESTART_SYSTEM]
    assert not (tmp_path / "touch-panel").exists(), "a panel that was taken away for good is forgotten"


def test_a_panel_that_comes_back_is_not_missed(bed, qtbot, monkeypatch):
    panel, devices = Panel(), []
    devices.append(panel)
    monkeypatch.setattr(QInputDevice, "devices", lambda: devices)
    monkeypatch.setattr(lifelines, "TouchPanel", _quick_panel)
    bed.lifeline.watch_panel()
    panel.destroyed.emit()
    devices[:] = [Panel()]
    qtbot.wait(60)

    assert bed.noted == []


def _quick_panel(*words):
    from kiosk.tablet.pulse.touch_panel import TouchPanel

    return TouchPanel(*words, grace=20, again=20)


def test_after_a_visit_that_met_a_page_that_cannot_be_read_the_kiosk_starts_anew(bed):
    bed.tablet.tap("begin")
    bed.tablet.visit.openArticle("no-such-article")
    bed.tablet.tap("sheet-close")
    assert bed.app.ends == [], "somebody is there"

    bed.tablet.visit.finish()
    assert bed.app.ends == [RESTART]

    bed.tablet.tap("begin")
    bed.tablet.visit.finish()
    assert bed.app.ends == [RESTART]

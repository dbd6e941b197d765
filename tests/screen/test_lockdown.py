"""Where a guard is off: a badge, or with the guards required nothing of the library until they hold again."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint

from kiosk.app import Start, prepare
from kiosk.screen.guard_watch import GuardWatch, window_facts
from kiosk.screen.guard_words import title
from kiosk.screen.lockdown import keep_guards
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.guards.finding import Guard, State, holds, off, unknown
from kiosk.tablet.guards.report import Report
from kiosk.tablet.guards.self_test import SelfTest, Subject
from kiosk.tablet.sentence import Sentence
from kiosk.tablet.settings import Settings
from tests.screen.staff import KEPT, knock
from tests.tablet.guards.made_machine import machine

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
GOOD = Report(NOW, (holds(Guard.NETWORK, Sentence("None.")), unknown(Guard.OTHER_WINDOWS, Sentence("-"))))
BAD = Report(NOW, tuple(off(guard, Sentence("Wrong."), Sentence("Mend it.")) for guard in (Guard.NETWORK, Guard.CLOCK)))
SORRY = "This tablet is not ready. Please ask the staff."


class Answers:
    """A self-test that says what it is told to say."""

    def __init__(self, *reports: Report) -> None:
        self.reports = list(reports)

    def __call__(self) -> Report:
        return self.reports.pop(0) if len(self.reports) > 1 else self.reports[0]


def watched(tablet, *reports: Report) -> tuple[GuardWatch, Answers]:
    answers = Answers(*reports)
    watch = GuardWatch(tablet.window, SelfTest(answers), tablet.visit.guard_state)
    watch.look()
    return watch, answers


def waiting(watch: GuardWatch) -> list[int]:
    """The intervals of the timers that run."""
    return sorted(timer.interval() for timer in (watch._hourly, watch._again) if timer.isActive())


def test_while_all_guards_hold_there_is_no_badge(tablet):
    watched(tablet, GOOD)

    assert not tablet.shows("guard-badge")


def test_a_guard_that_is_off_shows_a_badge_that_is_not_in_the_way(tablet):
    watch, _ = watched(tablet, BAD)
    assert tablet.shows("guard-badge")

    tablet.tap("guard-badge")

    assert tablet.visit.screen == "library"
    assert not tablet.shows("guard-badge")
    assert waiting(watch) == [3_600_000]


def test_with_guards_required_nothing_shows_before_they_are_asked(open_tablet):
    tablet = open_tablet(require_lockdown=True)

    assert not any(tablet.texts())
    tablet.tap_at(QPoint(400, 400))
    assert tablet.visit.screen == "attract"


def test_with_guards_required_the_tablet_says_in_every_language_that_it_is_not_ready(open_tablet):
    tablet = open_tablet(require_lockdown=True)
    watched(tablet, BAD)

    said = tablet.texts()
    assert [SORRY in said, "Esta tableta no está lista. Pregunte al personal, por favor." in said] == [True, True]
    assert "هذا الجهاز ليس جاهزًا. يُرجى سؤال الموظفين." in said
    assert "For staff, switched off: Network · Clock" in said
    assert not tablet.shows("begin")


def test_neither_a_touch_nor_a_key_begins_a_visit_then(open_tablet, qtbot):
    tablet = open_tablet(require_lockdown=True)
    watched(tablet, BAD)

    tablet.tap_at(QPoint(640, 400))
    tablet.visit.begin()

    assert tablet.visit.screen == "attract"
    assert tablet.state == tablet.kiosk.store.first


def test_the_staff_come_in_although_it_is_not_ready_and_leave_it_so(open_tablet):
    tablet = open_tablet(require_lockdown=True, staff_pin=KEPT)
    watched(tablet, BAD)

    knock(tablet)
    assert tablet.visit.screen == "staff-door"
    assert SORRY not in tablet.texts()
    tablet.tap("staff-back")

    assert SORRY in tablet.texts()


def test_it_looks_each_minute_and_goes_on_by_itself(open_tablet):
    tablet = open_tablet(require_lockdown=True)
    watch, answers = watched(tablet, BAD)
    assert waiting(watch) == [60_000, 3_600_000]

    answers.reports = [GOOD]
    watch._again.timeout.emit()

    assert SORRY not in tablet.texts()
    assert waiting(watch) == [3_600_000]
    tablet.tap("begin")
    assert tablet.visit.screen == "library"


def test_somebody_who_is_reading_is_not_sent_away(open_tablet):
    tablet = open_tablet(require_lockdown=True)
    watch, _ = watched(tablet, GOOD, BAD)
    tablet.tap("begin")

    watch.look()
    assert SORRY not in tablet.texts()
    tablet.visit.finish()

    assert SORRY in tablet.texts()


def test_staff_can_have_it_tested_again(tablet):
    watched(tablet, BAD, GOOD)

    tablet.visit.guard_state.askAgain()

    assert tablet.visit.guard_state.report is GOOD


def test_a_window_that_changes_is_looked_at_again(tablet, qtbot):
    watch, _ = watched(tablet, GOOD, BAD)
    watch._soon.setInterval(1)

    tablet.window.visibilityChanged.emit(tablet.window.visibility())

    qtbot.waitUntil(lambda: watch.test.last is BAD)


def test_the_window_tells_whether_it_fills_the_screen(tablet):
    facts = window_facts(tablet.window)

    assert (facts.shown, facts.full_screen, facts.screens) == (True, False, 1)
    assert facts.window[2:] == (1280, 800)


@pytest.mark.parametrize("required", [True, False])
def test_the_program_asks_the_guards_of_its_tablet_and_notes_what_is_off(open_tablet, tmp_path, qtbot, required):
    tablet = open_tablet(require_lockdown=required)
    faults = FaultLog(tmp_path / "faults")
    subject = Subject(machine(tmp_path), settings=tmp_path / "kiosk.toml")

    keep_guards(tablet.window, tablet.visit, lambda: subject, faults)
    qtbot.waitUntil(lambda: tablet.visit.guard_state.report is not None)

    assert tablet.visit.guard_state.report.of(Guard.SANDBOX).state is State.HOLDS
    [noted] = faults.last(5)
    assert (noted.kind, noted.facts) == (FaultKind.GUARD_OFF, {"guard": "full-screen"})
    assert (SORRY in tablet.texts()) is required


def test_the_running_kiosk_is_tested_once_it_has_started(tablet, tmp_path, qtbot):
    settings = tmp_path / "kiosk.toml"
    start = Start(
        lambda: tablet.kiosk.pages.pack,
        Settings(face_down_hides=False),
        tuple,
        settings_file=settings,
        latest=date.today,
    )

    prepare(tablet.kiosk, start)
    qtbot.waitUntil(lambda: tablet.visit.guard_state.report is not None)

    assert [one.guard for one in tablet.visit.guard_state.findings()] == list(Guard)
    assert tablet.visit.guard_state.report.of(Guard.CLOCK).state is State.HOLDS


def test_every_guard_has_a_name_on_the_screen():
    assert len({title(guard) for guard in Guard}) == len(Guard)

"""The probes read what a kernel says, and the self-test keeps the last report."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.tablet.guards import network
from kiosk.tablet.guards.finding import Finding, Guard, State, holds, off, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.report import Report, turned
from kiosk.tablet.guards.self_test import SelfTest, Subject, ask
from kiosk.tablet.sentence import Sentence
from tests.tablet.guards.made_machine import CONTAINED, STATUS, machine

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HELD = holds(Guard.KEYS, Sentence("All keys are kept."))
OFF = off(Guard.KEYS, Sentence("The keys lead out."), Sentence("Keep them."))


def asked(root: Path, files=CONTAINED, **subject) -> Report:
    settings = root / "kiosk.toml"
    return ask(Subject(machine(root, files), **{"network": "none", "settings": settings, **subject}), NOW)


def test_on_a_tablet_of_the_package_every_guard_holds_that_a_command_can_see(tmp_path):
    report = asked(tmp_path)

    assert [one.guard for one in report.findings] == list(Guard)
    assert [one.guard for one in report.unknown] == [Guard.FULL_SCREEN]
    assert report.off == ()
    assert report.words().endswith("All 9 guards hold; 1 cannot be told here.\n")


@pytest.mark.parametrize(
    ("guard", "files"),
    [
        (Guard.SHELL, {"proc/20/stat": "20 (bash) S 1 20 20"}),
        (Guard.KEYS, {"proc/20/cmdline": "cage\0-s\0--\0kiosk\0"}),
        (Guard.POWER, {"etc/systemd/logind.conf.d/clinic.conf": "[Login]\nIdleAction = suspend\n"}),
        (Guard.NETWORK, {"sys/class/net/eth0/operstate": "up\n"}),
        (Guard.SANDBOX, {"proc/30/cgroup": "0::/user.slice/session-1.scope\n"}),
        (Guard.SANDBOX, {"proc/30/status": STATUS.format(0, 2)}),
        (Guard.SANDBOX, {"proc/30/status": STATUS.format(1, 0)}),
        (Guard.SANDBOX, {"proc/30/status": STATUS.format(1, 2).replace("990", "0")}),
        (Guard.SANDBOX, {"proc/30/mountinfo": "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n"}),
        (Guard.DISK, {"sys/fs/ext4/sda1/errors_count": "2\n"}),
        (Guard.SETTINGS_FILE, {"kiosk.toml": 'staff_pin = "x"\n'}),
    ],
)
def test_what_the_kernel_says_turns_one_guard_off(tmp_path, guard, files):
    (tmp_path / "kiosk.toml").touch(0o644)

    report = asked(tmp_path, {**CONTAINED, **files})

    assert guard in {one.guard for one in report.off}
    assert all(one.remedy for one in report.off)
    assert str(next(one for one in report.off if one.guard is guard).remedy) in report.words()


def test_the_last_word_on_idling_counts(tmp_path):
    early = {"usr/lib/systemd/logind.conf.d/10.conf": "IdleAction=suspend\n"}
    report = asked(tmp_path, {**CONTAINED, **early, "etc/systemd/logind.conf.d/20.conf": "IdleAction=ignore\n"})

    assert report.of(Guard.POWER).state is State.HOLDS


def test_a_clock_gone_back_is_told_by_the_latest_day(tmp_path):
    report = asked(tmp_path, latest=date(2026, 6, 1))

    assert report.of(Guard.CLOCK).state is State.OFF


def test_where_nothing_can_be_read_nothing_is_claimed(tmp_path):
    report = ask(Subject(Machine(tmp_path, "30", {}, "linux"), "none", tmp_path / "kiosk.toml"), NOW)

    told = {one.guard: one.state for one in report.findings}
    assert {guard for guard, state in told.items() if state is State.HOLDS} <= {Guard.CLOCK, Guard.DISK}


def test_a_probe_that_fails_leaves_the_other_guards_their_say(tmp_path, monkeypatch):
    monkeypatch.setattr(network, "read", lambda _machine: (tmp_path / "gone").read_text("ascii"))

    report = asked(tmp_path)

    assert report.of(Guard.NETWORK).state is State.UNKNOWN
    assert len(report.unknown) == 2


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_on_other_systems_it_says_what_it_cannot_tell(tmp_path, platform):
    report = ask(Subject(Machine(tmp_path, "self", {"HOME": str(tmp_path)}, platform)), NOW)

    assert report.of(Guard.SANDBOX).state is State.UNKNOWN
    assert report.of(Guard.SETTINGS_FILE).state is State.UNKNOWN


def test_every_sentence_can_be_read_aloud(tmp_path):
    (tmp_path / "kiosk.toml").touch(0o646)
    bad = asked(tmp_path, {**CONTAINED, "sys/class/net/eth0/operstate": "up", "proc/30/status": STATUS.format(0, 0)})

    for one in (*asked(tmp_path).findings, *bad.findings):
        said = str(one.sentence)
        assert said.endswith(".")
        assert said[0].isupper() or said.startswith("cage ")
        assert "{" not in f"{said}{one.remedy}"


def test_the_last_report_is_kept_and_changes_are_told_once():
    answers = [(HELD,), (OFF,), (OFF,), (unknown(Guard.KEYS, Sentence("Nobody knows.")),)]
    told: list[Finding] = []
    test = SelfTest(lambda: Report(NOW, answers.pop(0)), told.append)
    assert test.last is None

    for _ in range(4):
        assert test.run() is test.last

    assert [one.state for one in told] == [State.OFF, State.UNKNOWN]


def test_at_the_first_report_what_is_off_has_turned():
    assert turned(None, Report(NOW, (OFF,))) == (OFF,)
    assert turned(None, Report(NOW, (HELD,))) == ()

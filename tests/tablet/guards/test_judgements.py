"""Each guard judges made facts: when it holds, when it is off, and when nobody can tell."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.guards import clock, disk, full_screen, keys, network, other_windows, power, sandbox, settings_file
from kiosk.tablet.guards.disk import LEAST_FREE, DiskFacts
from kiosk.tablet.guards.finding import State
from kiosk.tablet.guards.full_screen import WindowFacts
from kiosk.tablet.guards.keys import KeyFacts
from kiosk.tablet.guards.network import NetworkFacts
from kiosk.tablet.guards.other_windows import OtherWindowFacts
from kiosk.tablet.guards.power import PowerFacts
from kiosk.tablet.guards.sandbox import SandboxFacts
from kiosk.tablet.guards.settings_file import SettingsFacts
from kiosk.tablet.guards.shell import ShellFacts
from kiosk.tablet.guards.shell import judge as judge_shell

HOLDS, OFF, UNKNOWN = State.HOLDS, State.OFF, State.UNKNOWN
WHOLE = (0, 0, 1280, 800)
ON_TOP = WindowFacts(shown=True, active=True, full_screen=True, window=WHOLE, screen=WHOLE)
CONTAINED = SandboxFacts(True, True, True, False, True)
TOML = Path("kiosk.toml")
SAFE = SettingsFacts(TOML, mode=0o640, owner=0, group=991, users=frozenset({990}), groups=frozenset({991}), secret=True)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (ON_TOP, HOLDS),
        (None, UNKNOWN),
        (replace(ON_TOP, shown=False), OFF),
        (replace(ON_TOP, active=False), OFF),
        (replace(ON_TOP, full_screen=False), OFF),
        (replace(ON_TOP, window=(0, 0, 1280, 760)), OFF),
        (replace(ON_TOP, screens=2), OFF),
    ],
)
def test_the_window_must_lie_on_top_and_fill_the_only_screen(facts, state):
    assert full_screen.judge(facts).state is state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (ShellFacts("linux", ("cage", "systemd")), HOLDS),
        (ShellFacts("linux", ("sh", "cage", "systemd"), desktop="wlroots"), HOLDS),
        (ShellFacts("linux", ("bash", "gnome-terminal"), desktop="GNOME"), OFF),
        (ShellFacts("linux", ("xinit",)), OFF),
        (ShellFacts("linux"), UNKNOWN),
        (ShellFacts("win32", windows_shell=r"C:\Program Files\Kiosk\kiosk.exe"), HOLDS),
        (ShellFacts("win32", windows_shell="explorer.exe"), OFF),
        (ShellFacts("win32"), UNKNOWN),
        (ShellFacts("darwin"), UNKNOWN),
    ],
)
def test_the_shell_must_be_one_for_kiosks(facts, state):
    assert judge_shell(facts).state is state


def test_other_windows_are_ruled_out_by_cage_alone():
    assert other_windows.judge(OtherWindowFacts(under_cage=True)).state is HOLDS
    assert other_windows.judge(OtherWindowFacts(under_cage=False)).state is UNKNOWN


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (KeyFacts("linux", cage=()), HOLDS),
        (KeyFacts("linux", cage=("-d",)), HOLDS),
        (KeyFacts("linux", cage=("-s",)), OFF),
        (KeyFacts("linux", cage=("-ds",)), OFF),
        (KeyFacts("linux", desktop="KDE"), OFF),
        (KeyFacts("linux"), UNKNOWN),
        (KeyFacts("win32"), UNKNOWN),
    ],
)
def test_keys_and_gestures_of_a_desktop_lead_out(facts, state):
    assert keys.judge(facts).state is state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (PowerFacts("linux", "ignore", under_cage=True), HOLDS),
        (PowerFacts("linux", None, under_cage=True), HOLDS),
        (PowerFacts("linux", "suspend", under_cage=True), OFF),
        (PowerFacts("linux", "ignore"), UNKNOWN),
        (PowerFacts("win32"), UNKNOWN),
    ],
)
def test_no_plan_of_the_system_turns_the_screen_off(facts, state):
    assert power.judge(facts).state is state


@pytest.mark.parametrize(
    ("up", "wanted", "state"),
    [
        ((), "none", HOLDS),
        (("wlan0",), "none", OFF),
        (None, "none", UNKNOWN),
        (("wlan0",), "allowed", HOLDS),
        (None, "allowed", HOLDS),
    ],
)
def test_a_network_is_found_where_none_should_be(up, wanted, state):
    assert network.judge(NetworkFacts(up), wanted).state is state


@pytest.mark.parametrize("part", ["in_unit", "no_new_privileges", "filtered", "is_root", "read_only"])
def test_every_part_of_the_sandbox_must_be_in_force(part):
    held = part != "is_root"

    assert sandbox.judge(CONTAINED).state is HOLDS
    assert sandbox.judge(replace(CONTAINED, **{part: not held})).state is OFF
    assert sandbox.judge(replace(CONTAINED, **{part: None})).state is UNKNOWN


@settings(max_examples=30)
@given(st.dates(), st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_a_clock_is_wrong_only_where_something_contradicts_it(today, latest, built, approved):
    known = [day for day in (latest, built, approved) if day is not None]
    contradicted = any((day - today).days > 1 for day in known)
    ahead = built is not None and (today - built).days > clock.LIFETIME.days

    found = clock.judge(clock.ClockFacts(today, latest, built, approved))

    assert (found.state is OFF) is (contradicted or ahead)
    assert (found.state is HOLDS) is not (contradicted or ahead)
    assert today.isoformat() in str(found.sentence)


def test_a_clock_that_shows_the_day_of_another_time_zone_is_right():
    assert clock.judge(clock.ClockFacts(date(2026, 5, 1), date(2026, 5, 2))).state is HOLDS


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (DiskFacts(free=LEAST_FREE), HOLDS),
        (DiskFacts(free=LEAST_FREE - 1), OFF),
        (DiskFacts(free=LEAST_FREE, closed=("/var/lib/kiosk",)), OFF),
        (DiskFacts(free=LEAST_FREE, read_only=True), OFF),
        (DiskFacts(free=LEAST_FREE, errors=3), OFF),
        (DiskFacts(), UNKNOWN),
    ],
)
def test_a_disk_must_have_room_and_take_writing(facts, state):
    assert disk.judge(facts).state is state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (SAFE, HOLDS),
        (SettingsFacts(TOML), HOLDS),
        (SettingsFacts(TOML, known=False), UNKNOWN),
        (replace(SAFE, mode=0o644), OFF),
        (replace(SAFE, mode=0o644, secret=False), HOLDS),
        (replace(SAFE, mode=0o660), OFF),
        (replace(SAFE, mode=0o642), OFF),
        (replace(SAFE, owner=990), OFF),
        (replace(SAFE, replaceable=True), OFF),
    ],
)
def test_the_settings_are_read_and_changed_by_those_only_who_should(facts, state):
    assert settings_file.judge(facts).state is state

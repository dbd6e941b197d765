"""``kiosk selftest`` as IT types it."""

from dataclasses import replace

import pytest

from kiosk.__main__ import main
from kiosk.commands import selftest
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.running import NotAllowed, running
from tests.tablet.guards.made_machine import CONTAINED, machine

UNIT = {
    **CONTAINED,
    "sys/fs/cgroup/system.slice/kiosk.service/cgroup.procs": "20\n30\n31\n",
    "proc/20/comm": "cage\n",
    "proc/30/comm": "kiosk\n",
    "proc/31/comm": "kiosk\n",
}


@pytest.fixture
def selftest_on(monkeypatch, tmp_path, capsys):
    """Runs the command on a made tablet. Returns the exit status and what was printed."""

    def run(files) -> tuple[int, str]:
        environ = f"STATE_DIRECTORY={tmp_path}\0CACHE_DIRECTORY={tmp_path / 'cache'}\0"
        made = machine(tmp_path, {"proc/30/environ": environ, **files})
        monkeypatch.setattr(selftest, "Machine", lambda: replace(made, process="self", environment={}))
        status = main(["selftest", "--settings", str(tmp_path / "kiosk.toml")])
        return status, capsys.readouterr().out

    return run


def test_where_the_unit_runs_all_guards_hold(selftest_on):
    status, said = selftest_on(UNIT)

    assert status == 0
    assert said.endswith("All 9 guards hold; 1 cannot be told here.\n")


def test_a_guard_that_is_off_is_said_with_what_to_do(selftest_on):
    settings, wireless = {"kiosk.toml": 'network = "none"\n'}, {"sys/class/net/wlan0/operstate": "up\n"}
    status, said = selftest_on({**UNIT, **settings, **wireless})

    assert status == 1
    assert "OFF    network" in said
    assert "Switch it off" in said


def test_a_clock_gone_back_is_found_by_the_latest_day(selftest_on):
    status, said = selftest_on({**UNIT, "latest-day": "2150-01-01\n"})

    assert status == 1
    assert "2150-01-01" in said


def test_where_no_kiosk_runs_it_says_so_and_tests_itself(selftest_on, tmp_path):
    status, said = selftest_on({"proc/self/stat": "9 (bash) S 0 9 9", "proc/self/status": "Uid:\t0\t0\t0\t0\n"})

    assert status == 1
    assert said.startswith("No kiosk runs as kiosk.service here.")
    assert "runs as root" in said


def test_only_an_administrator_may_look_at_the_kiosk_of_the_unit(tmp_path):
    made = machine(tmp_path, UNIT)

    with pytest.raises(NotAllowed, match="sudo"):
        running(made)


def test_on_this_machine_it_prints_every_guard(capsys, tmp_path):
    assert main(["selftest", "--settings", str(tmp_path / "kiosk.toml")]) in {0, 1}
    assert "disk" in capsys.readouterr().out
    assert running(replace(Machine(), root=tmp_path)) is None

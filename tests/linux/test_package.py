"""The package in a Debian machine: installed, updated, removed."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linux.conftest import PACKAGE, ROOT, Boot, put
from tests.linux.machine import Machine
from tests.linux.unit_screen import UnitScreen

pytestmark = pytest.mark.deb

MEGABYTES = 40
SETTINGS = "/etc/kiosk/kiosk.toml"
CHOSEN = "/var/lib/kiosk/staff.toml"
SPANISH = 'language = "es"'


def sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def names(machine: Machine, database: str) -> set[str]:
    """The users, or the groups."""
    return {line.split(":")[0] for line in (machine.root / "etc" / database).read_text(encoding="utf-8").splitlines()}


def enabled(machine: Machine) -> set[str]:
    said = machine.run("systemctl", "list-unit-files", "--state=enabled", "--no-legend", "--plain")
    return {line.split()[0] for line in said.splitlines()}


def own_files(machine: Machine) -> set[str]:
    """Every file that bears the kiosk's name, besides what Debian's own tools note of packages."""
    found = machine.run("find", "/", "-xdev", "-path", "*kiosk*", "-not", "-path", "/var/log/*").splitlines()
    return {path for path in found if not path.startswith(("/srv/", "/var/cache/apt/"))}


def snapshot(machine: Machine) -> tuple[set[str], ...]:
    """Users, groups, enabled units, and the kiosk's files."""
    return names(machine, "passwd"), names(machine, "group"), enabled(machine), own_files(machine)


def chose_spanish(machine: Machine) -> None:
    """The staff chose the first language, as the kiosk's user writes it down."""
    machine.run("runuser", "-u", "kiosk", "--", "sh", "-c", f"umask 077; echo '{SPANISH}' > {CHOSEN}")


def test_it_is_small() -> None:
    assert PACKAGE.stat().st_size <= MEGABYTES * 1_000_000


def test_a_second_build_is_the_same_bit_for_bit(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-P", ROOT / ".make/debian", "--out", tmp_path], cwd=ROOT, check=True)

    assert sum_of(tmp_path / PACKAGE.name) == sum_of(PACKAGE)


def test_lintian_finds_no_errors() -> None:
    done = subprocess.run(["lintian", "--fail-on", "error", PACKAGE], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_a_machine_is_as_before_once_the_package_was_there(boot: Boot) -> None:
    machine = boot()
    before = snapshot(machine)
    machine.run("apt-get", "-q", "install", "-y", "--no-install-recommends", put(machine, PACKAGE), timeout=300)

    added = [now - then for now, then in zip(snapshot(machine), before, strict=True)]
    assert added[:3] == [{"kiosk"}, {"kiosk"}, {"kiosk.service", "seatd.service"}]
    assert machine.run("getent", "passwd", "kiosk").endswith(":/var/lib/kiosk:/usr/sbin/nologin")
    assert machine.run("systemctl", "is-active", "kiosk", check=False) == "inactive"
    assert machine.run("stat", "--format=%U %G %a", SETTINGS, "/etc/kiosk").split("\n") == [
        "root kiosk 640",
        "root kiosk 750",
    ]
    assert machine.run("kiosk", "settings", "check") == f"No mistakes. The kiosk takes {SETTINGS}."

    machine.run("sh", "-c", f"echo 'clinic = \"Kept\"' >> {SETTINGS}")
    chose_spanish(machine)
    machine.run("apt-get", "-q", "remove", "-y", "kiosk")

    assert 'clinic = "Kept"' in machine.run("cat", SETTINGS)
    assert machine.run("cat", CHOSEN) == SPANISH
    assert "kiosk.service" not in enabled(machine)

    machine.run("apt-get", "-q", "purge", "-y", "kiosk")
    machine.run("apt-get", "-q", "autoremove", "--purge", "-y")

    assert snapshot(machine) == before


def test_an_update_keeps_the_settings_and_brings_the_screen_back(boot: Boot, older: Path) -> None:
    machine = boot(older)
    machine.run("kiosk", "setup", "--clinic", "Hill Clinic", "--idle-seconds", "90")
    machine.run("sh", "-c", f"echo '# by hand' >> {SETTINGS}")
    screen = UnitScreen(machine)
    screen.wait()
    chose_spanish(machine)
    settings, first = machine.run("cat", SETTINGS), screen.main_process()

    machine.run("apt-get", "-q", "install", "-y", put(machine, PACKAGE), timeout=300)
    screen.wait(gone=first)

    assert machine.run("cat", SETTINGS) == settings
    assert machine.run("stat", "--format=%U %G %a", SETTINGS) == "root kiosk 640"
    assert machine.run("cat", CHOSEN) == SPANISH
    assert f"{CHOSEN}:1: {SPANISH} was chosen in the staff panel, and counts." in machine.run(
        "kiosk", "settings", "check"
    )
    assert machine.run("dpkg-query", "--show", "--showformat=${Version}", "kiosk") != "0.0.1"
    assert "kiosk.service" in enabled(machine)


def test_an_update_leaves_a_kiosk_alone_that_was_switched_off(boot: Boot, older: Path) -> None:
    machine = boot(older)
    machine.run("systemctl", "disable", "--now", "kiosk")

    machine.run("apt-get", "-q", "install", "-y", put(machine, PACKAGE), timeout=300)

    assert machine.run("systemctl", "is-active", "kiosk", check=False) == "inactive"
    assert "kiosk.service" not in enabled(machine)

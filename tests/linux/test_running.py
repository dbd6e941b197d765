"""The kiosk's unit in a booted Debian machine: what it shows, how it is locked in, how fast it comes back."""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PIL import Image, ImageChops

from kiosk.pack.read import Pack
from kiosk.tour.look import Screen
from kiosk.tour.stage import no_licences, settled, staged
from tests.linux.conftest import Boot
from tests.linux.machine import Machine
from tests.linux.unit_screen import UnitScreen, save

pytestmark = pytest.mark.deb

SCREEN = Screen(1280, 720, 13.3)
UNSEEN = 3
"""Levels of brightness, of 255."""

MOST_EXPOSED = 1.5
MOST_SECONDS = 30.0
FAULTS = [(process, fault) for fault in ("KILL", "STOP") for process in ("kiosk", "cage")]


@pytest.fixture
def attract(qapp, bundled_pack: Path, tmp_path: Path) -> Image.Image:
    """The first screen as the tour draws it."""
    with Pack.open(bundled_pack) as pack, staged(pack, SCREEN, "en", no_licences) as stage:
        settled(stage.kiosk.window).save(str(tmp_path / "attract.png"))
    return Image.open(tmp_path / "attract.png").convert("RGB")


def same(one: Image.Image, other: Image.Image) -> bool:
    return all(most <= UNSEEN for _, most in ImageChops.difference(one, other).getextrema())


def test_it_shows_the_first_screen_as_the_tour_draws_it(tablet_machine: Machine, attract: Image.Image) -> None:
    screen = UnitScreen(tablet_machine)
    end = time.monotonic() + 20
    while not same(shown := screen.wait(), attract) and time.monotonic() < end:
        Event().wait(0.2)

    assert tablet_machine.run("systemctl", "is-active", "kiosk") == "active"
    assert same(shown, attract), f"see {save(shown, 'shown')} and {save(attract, 'tour')}"


def test_no_guard_of_the_self_test_is_off(tablet_machine: Machine) -> None:
    said = tablet_machine.run("kiosk", "selftest")

    assert "OFF" not in said
    assert "The sandbox of the kiosk's unit is in force." in said


def test_little_of_the_system_lies_open_to_it(tablet_machine: Machine) -> None:
    said = tablet_machine.run("systemd-analyze", "security", "kiosk.service")
    exposed = float(said.splitlines()[-1].split(":")[1].split()[0])

    assert exposed <= MOST_EXPOSED
    assert tablet_machine.run("systemd-analyze", "verify", "kiosk.service") == ""


def change_unit(machine: Machine, *lines: str) -> None:
    """Changes the unit until the machine ends."""
    folder = "/run/systemd/system/kiosk.service.d"
    words = "\n".join(["[Service]", *lines, ""])
    machine.run("sh", "-c", f'mkdir -p {folder} && printf %s "$0" > {folder}/test.conf', words)
    machine.run("systemctl", "daemon-reload")


def test_listen_finds_its_voices_from_within_the_sandbox(boot: Boot, installed: Path) -> None:
    machine = boot(installed)
    machine.run("systemctl", "stop", "kiosk")
    start = "ExecStart=/usr/lib/kiosk/kiosk speak speechd"
    change_unit(machine, "Type=oneshot", "Restart=no", "ExecStart=", start)
    machine.run("systemctl", "start", "kiosk")

    said = machine.run("journalctl", "-u", "kiosk", "-o", "cat")

    assert all(f'"{language}"' in said for language in ("en", "es", "ar"))


def test_it_shows_the_library_that_the_unit_names(boot: Boot, installed: Path, bundled_pack: Path) -> None:
    machine = boot(installed)
    screen = UnitScreen(machine)
    screen.wait()
    machine.run("mkdir", "/srv/kiosk")
    (machine.root / "srv/kiosk/clinic.pack").write_bytes(bundled_pack.read_bytes())
    change_unit(machine, "Environment=LIBRARY=/srv/kiosk/clinic.pack")
    machine.run("systemctl", "restart", "kiosk")
    screen.wait()

    assert machine.run("cat", f"/proc/{screen.process('kiosk')}/cmdline").rstrip("\0").endswith("/clinic.pack")
    assert machine.run("sh", "-c", "ls /var/cache/kiosk/packs")


def test_the_tablet_restarts_when_the_kiosk_asks_for_it(tablet_machine: Machine) -> None:
    tablet_machine.run("touch", "/run/kiosk/restart-system")
    tablet_machine.run("sh", "-c", f"kill -KILL {UnitScreen(tablet_machine).process('kiosk')}")

    assert tablet_machine.ended(20)


@pytest.fixture(scope="module")
def table() -> Iterator[list[str]]:
    lines: list[str] = []
    yield lines
    path = Path("build/test-deb/recovery.txt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize(("process", "fault"), FAULTS)
def test_the_screen_comes_back(tablet_machine: Machine, process: str, fault: str, table: list[str], capsys) -> None:
    screen = UnitScreen(tablet_machine)
    main = screen.main_process()
    tablet_machine.run("sh", "-c", f"kill -{fault} {screen.process(process)}")
    began = time.monotonic()
    screen.wait(gone=main)
    seconds = time.monotonic() - began
    line = f"{fault} {process}: a working screen after {seconds:.1f} s"
    table.append(line)
    with capsys.disabled():
        print(f"\n{line}")  # noqa: T201 - this table is what the test is for

    assert seconds < MOST_SECONDS

"""The kiosk's unit in a booted Debian machine: what it shows, how it is locked in, how fast it comes back."""

import time
from collections.abc import Callable, Iterator
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
CHOSEN = "/var/lib/kiosk/staff.toml"
UNSEEN, SHIFTED = 3, 40
"""Levels of brightness, of 255: what nobody sees, and what the edge of a letter changes by at a 64th of a pixel."""
EDGES = 0.01
"""The share of the pixels that the edges of the largest letters are."""

MOST_EXPOSED = 1.5
MOST_SECONDS = 30.0
FAULTS = [(process, fault) for fault in ("KILL", "STOP") for process in ("kiosk", "cage")]


@pytest.fixture
def attract(qapp, bundled_pack: Path, tmp_path: Path) -> Callable[[str], Image.Image]:
    """Gives the first screen in a language as the tour draws it."""

    def drawn(language: str) -> Image.Image:
        with Pack.open(bundled_pack) as pack, staged(pack, SCREEN, language, no_licences) as stage:
            settled(stage.kiosk.window).save(str(tmp_path / "attract.png"))
        return Image.open(tmp_path / "attract.png").convert("RGB")

    return drawn


def look(screen: UnitScreen, like: Image.Image) -> Image.Image:
    """What the screen shows once it looks so, or after 20 s."""
    end = time.monotonic() + 20
    while not same(shown := screen.wait(), like) and time.monotonic() < end:
        Event().wait(0.2)
    return shown


def still(screen: UnitScreen) -> Image.Image:
    """What the screen shows once two pictures in a row are the same."""
    before, now = None, screen.wait()
    while not before or not same(before, now):
        Event().wait(0.2)
        before, now = now, screen.wait()
    return now


def same(one: Image.Image, other: Image.Image) -> bool:
    """Whether nobody could tell them apart. Large letters are drawn as outlines, now and then a 64th of a pixel off."""
    levels = ImageChops.difference(one, other).convert("L").histogram()
    return not any(levels[SHIFTED + 1 :]) and sum(levels[UNSEEN + 1 :]) <= EDGES * one.width * one.height


def test_it_shows_the_first_screen_as_the_tour_draws_it(tablet_machine: Machine, attract) -> None:
    wanted = attract("en")
    shown = look(UnitScreen(tablet_machine), wanted)

    assert tablet_machine.run("systemctl", "is-active", "kiosk") == "active"
    assert same(shown, wanted), f"see {save(shown, 'shown')} and {save(wanted, 'tour')}"


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


def test_what_the_staff_chose_lies_where_the_sandbox_lets_the_kiosk_write_and_counts_until_it_goes(
    tablet_machine: Machine, attract
) -> None:
    screen = UnitScreen(tablet_machine)
    at_first = still(screen)
    (tablet_machine.root / "srv/chosen.toml").write_text('language = "es"\nstaff_pin = ""\n', encoding="utf-8")
    settings = tablet_machine.run("cat", "/etc/kiosk/kiosk.toml")
    copy = "/usr/bin/cp /srv/chosen.toml"  # as the kiosk's user and in its sandbox, which lets it run nothing else
    tries = (f"ExecStartPre={copy} {CHOSEN}", f"ExecStartPre=-{copy} /etc/kiosk/kiosk.toml")
    change_unit(tablet_machine, "ExecPaths=/usr/bin/cp", *tries)
    tablet_machine.run("systemctl", "restart", "kiosk")
    screen.wait()
    change_unit(tablet_machine)

    tablet_machine.run("systemctl", "restart", "kiosk")
    spanish = attract("es")
    shown = look(screen, spanish)
    assert same(shown, spanish), f"see {save(shown, 'chosen')} and {save(spanish, 'tour')}"
    said = tablet_machine.run("kiosk", "settings", "check")
    assert f'{CHOSEN}:1: language = "es" was chosen in the staff panel, and counts.' in said
    assert f"{CHOSEN}:2: “staff_pin” is nothing that can be chosen" in said
    assert "whatever that file says: language\n" in tablet_machine.run("kiosk", "diagnose", check=False)
    assert tablet_machine.run("stat", "--format=%U %a", CHOSEN) == "kiosk 600"
    assert tablet_machine.run("cat", "/etc/kiosk/kiosk.toml") == settings

    tablet_machine.run("rm", CHOSEN)
    tablet_machine.run("systemctl", "restart", "kiosk")
    shown = look(screen, at_first)
    assert same(shown, at_first), f"see {save(shown, 'given-back')} and {save(at_first, 'at-first')}"


def test_the_sandbox_keeps_the_kiosk_from_a_stick_that_is_in_and_open_when_it_starts(tablet_machine: Machine) -> None:
    stick = "/media/stick"
    tablet_machine.run("mkdir", "-p", stick)
    tablet_machine.run("mount", "-t", "tmpfs", "-o", "mode=0777", "stick", stick)
    tablet_machine.run("systemctl", "restart", "kiosk")
    screen = UnitScreen(tablet_machine)
    screen.wait()

    mounts = tablet_machine.run("cat", f"/proc/{screen.process('kiosk')}/mountinfo").splitlines()
    [options] = [fields[5] for fields in map(str.split, mounts) if fields[4] == stick]
    assert options.split(",")[0] == "ro"


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

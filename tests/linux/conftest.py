"""Debian machines with and without the kiosk's package, and its screen. ``make test-deb`` prepares what they need."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import kiosk
from tests.linux.machine import Machine
from tests.linux.unit_screen import UnitScreen

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "build" / f"kiosk_{kiosk.__version__}_amd64.deb"
OLDER = ROOT / "build" / "cache" / "kiosk_0.0.1_amd64.deb"
BASE = ROOT / "build" / "cache" / "debian"

HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
# Upside down, and grim turns it back: upright, cage hands the kiosk's pictures to this output as they are, unpainted.
ExecStart=
ExecStart=/usr/bin/cage -r -r -- /usr/lib/kiosk/kiosk $LIBRARY
"""

Boot = Callable[..., Machine]


@pytest.fixture(scope="session")
def boot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Boot]:
    """Boots a machine on layers, by default on a plain Debian; they all end with the tests."""
    assert BASE.exists(), "There is no Debian to boot yet: make test-deb"
    machines: list[Machine] = []

    def boot_it(*layers: Path) -> Machine:
        machine = Machine([*layers, BASE], tmp_path_factory.mktemp("machine"))
        machines.append(machine)
        return machine.boot()

    yield boot_it
    for machine in machines:
        machine.close()


@pytest.fixture(scope="session")
def installed(boot: Boot) -> Path:
    """A layer with the package installed, set up and headless, and the kiosk not started."""
    return _layer(boot, PACKAGE)


@pytest.fixture(scope="session")
def older(boot: Boot) -> Path:
    """The same with a version before."""
    return _layer(boot, OLDER)


@pytest.fixture
def tablet_machine(boot: Boot, installed: Path) -> Iterator[Machine]:
    """A machine that boots into the kiosk, with pictures on its screen."""
    machine = boot(installed)
    UnitScreen(machine).wait()
    yield machine
    machine.close()


def put(machine: Machine, package: Path) -> str:
    """Copies a package into a machine; gives its place there."""
    shutil.copy(package, machine.root / "srv" / package.name)
    return f"/srv/{package.name}"


def _layer(boot: Boot, package: Path) -> Path:
    machine = boot()
    machine.run("apt-get", "-q", "install", "-y", put(machine, package), timeout=300)
    machine.run("kiosk", "setup", "--clinic", "Your clinic", "--diagonal-inches", "13.3", "--country", "US")
    added = machine.root / "etc/systemd/system/kiosk.service.d/headless.conf"
    added.parent.mkdir(parents=True)
    added.write_text(HEADLESS, encoding="utf-8")
    machine.close()
    return machine.changes

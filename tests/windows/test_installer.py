"""The installer for Windows under wine: put on in silence, walked through by touch, updated, and removed."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk import __version__
from tests.conftest import Tablet
from tests.dist.test_walk import STEPS, tapped, walk
from tests.dist.touch_panel import HEIGHT, WIDTH, TouchPanel
from tests.windows.conftest import MADE, ROOT, Windows

pytestmark = pytest.mark.windows

UNLIKE = 6.0
"""Mean difference in brightness, of 255, from which two pictures show different things; another way to draw the same
letters stays under it, and another page of the same layout is beyond it."""


@pytest.fixture
def installed(windows: Windows, installer: Path) -> Windows:
    """A Windows with the kiosk on it."""
    status, said = windows.run(installer, "/S")
    assert status == 0, said
    return windows


@pytest.fixture
def program(installed: Windows) -> Path:
    return installed.home / __version__ / "kiosk.exe"


@pytest.fixture
def places(open_tablet: Callable[..., Tablet]) -> list[tuple[int, int]]:
    """Where on the panel each step is tapped; Windows takes 96 pixels for an inch."""
    return tapped(open_tablet, 96)


def unlike(one: Image.Image, other: Image.Image) -> float:
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def once_like(panel: TouchPanel, wanted: Image.Image) -> Image.Image:
    """What the panel shows once it is like a picture; what it shows at the end of a long wait where it never is."""
    end = time.monotonic() + 40
    while unlike(shown := panel.picture(), wanted) >= UNLIKE and time.monotonic() < end:
        Event().wait(0.2)
    return shown


def remove(windows: Windows) -> int:
    """Runs the uninstaller where it lies, so that its end can be waited for; it then cannot remove itself."""
    there = f"_?=C:\\Program Files\\{windows.home.name}".split(" ")  # it takes no quotes
    return windows.run(windows.home / "uninstall.exe", "/S", *there)[0]


def test_it_puts_the_program_a_start_menu_link_settings_and_an_entry_on_the_machine(
    installed: Windows, program: Path
) -> None:
    assert program.exists()
    assert (installed.home / "current").read_text(encoding="ascii") == __version__
    assert list(installed.disk.glob("ProgramData/Microsoft/Windows/Start Menu/Programs/Waiting-room kiosk.lnk"))
    assert installed.settings.exists()
    assert any("WaitingRoomKiosk" in line for line in installed.registered())
    status, said = installed.run(program, "settings", "check")
    assert (status, said.startswith("No mistakes.")) == (0, True), said


def test_it_leaves_nothing_but_the_settings(windows: Windows, installer: Path) -> None:
    if (windows.home / "uninstall.exe").exists():
        assert remove(windows) == 0
        (windows.home / "uninstall.exe").unlink(missing_ok=True)
    files, registered = windows.files(), windows.registered()
    assert windows.run(installer, "/S")[0] == 0
    assert windows.files() != files
    assert remove(windows) == 0

    left = windows.files() - files
    assert left <= {"Program Files/Waiting-room kiosk", "Program Files/Waiting-room kiosk/uninstall.exe"}, left
    assert windows.registered() == registered


def test_settings_outlive_an_update_and_a_removal(installed: Windows, installer: Path) -> None:
    installed.settings.write_text('clinic = "Hill Clinic"\n', encoding="utf-8")
    assert installed.run(installer, "/S")[0] == 0
    assert remove(installed) == 0

    assert installed.settings.read_text(encoding="utf-8") == 'clinic = "Hill Clinic"\n'
    installed.settings.unlink()


def test_a_tablet_that_is_locked_down_keeps_the_kiosk(installed: Windows, program: Path) -> None:
    record = installed.settings.with_name("lock-down.json")
    record.write_text("{}", encoding="utf-8")
    status = remove(installed)
    record.unlink()

    assert status == 5
    assert program.exists()


def test_the_main_path_by_touch_shows_what_the_tour_shows(
    installed: Windows,
    program: Path,
    panel: TouchPanel,
    bundled_pack: Path,
    places: list[tuple[int, int]],
    tmp_path: Path,
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f"diagonal_inches = {(WIDTH**2 + HEIGHT**2) ** 0.5 / 96}\n", encoding="utf-8")
    source = walk(panel, [sys.executable, "-m", "kiosk", "run", bundled_pack, "--settings", settings], tmp_path, places)
    started = installed.start(program, "run", "--settings", f"Z:{settings}")
    try:
        shown = [once_like(panel, source.pictures[0])]
        for place, wanted in zip(places, source.pictures[1:], strict=True):
            panel.tap(*place)
            shown.append(once_like(panel, wanted))
    finally:
        installed.end_all()
        said, _ = started.communicate(timeout=20)
    differing = {}
    for step, ours, theirs in zip(("start", *STEPS), shown, source.pictures, strict=True):
        ours.save(tmp_path / f"{step}-windows.png")
        theirs.save(tmp_path / f"{step}-source.png")
        differing[step] = unlike(ours, theirs)

    assert said == b""
    assert all(value < UNLIKE for value in differing.values()), f"{differing}; see {tmp_path}"
    pages = [unlike(one, other) for one, other in pairwise(shown)]
    assert all(value >= UNLIKE for value in pages), f"the measure could not tell pages apart: {pages}"


def test_an_update_ends_the_kiosk_and_the_shell_starts_the_new_one(
    installed: Windows, panel: TouchPanel, bundled_pack: Path
) -> None:
    major, _, rest = __version__.partition(".")
    newer = f"{int(major) + 1}.{rest}"
    command = [
        "makensis",
        "-V1",
        "-XSetCompressor /FINAL zlib",
        f"-DVERSION={newer}",
        f"-DFROZEN={MADE}/dist/kiosk",
        f"-DOUT={MADE}/newer",
    ]
    (MADE / "newer").mkdir(exist_ok=True)
    subprocess.run([*command, ROOT / "assets" / "windows" / "kiosk.nsi"], check=True)
    library = installed.settings.with_name("library.pack")
    shutil.copyfile(bundled_pack, library)
    before = panel.picture()
    shell = installed.start(installed.home / "kiosk-shell.exe")
    try:
        panel.settled(before, seconds=60)
        assert f"{__version__}\\kiosk.exe" in _running()
        assert "\\kiosk\\library.pack" in _running()
        assert installed.run(MADE / "newer" / f"kiosk-{newer}-setup.exe", "/S")[0] == 0
        end = time.monotonic() + 60
        while f"{newer}\\kiosk.exe" not in _running() and time.monotonic() < end:
            Event().wait(0.5)
        assert f"{newer}\\kiosk.exe" in _running()
        assert not (installed.home / __version__ / "kiosk.exe").exists()
    finally:
        installed.end_all()
        shell.communicate(timeout=20)
        library.unlink()


def _running() -> str:
    """The commands of the kiosks that run: wine's programs are processes of this system, with a path of Windows."""
    found = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
    return "\n".join(words.decode("utf-8", errors="replace") for words in found if b"kiosk.exe" in words)

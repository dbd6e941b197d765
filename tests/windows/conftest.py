"""Windows as wine knows it: a system of its own with a touch screen, and what make test-windows built for it."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kiosk import __version__
from tests.dist.touch_panel import TouchPanel

ROOT = Path(__file__).parents[2]
MADE = ROOT / "build" / "windows"
WINE = "/usr/lib/wine/wine64"


class Windows:
    """One Windows, which keeps what is installed in it."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.disk = prefix / "drive_c"
        self.home = self.disk / "Program Files" / "Waiting-room kiosk"
        self.settings = self.disk / "ProgramData" / "kiosk" / "kiosk.toml"
        self._environment = {
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n",
            "DISPLAY": display,
            "HOME": os.environ["HOME"],
            "PATH": os.environ["PATH"],
        }

    def start(self, program: Path, *words: str) -> subprocess.Popen[bytes]:
        """Starts a program of Windows; a pipe must take what it says."""
        quiet: Mapping[str, int] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        return subprocess.Popen([WINE, program, *words], env=self._environment, **quiet)

    def run(self, program: Path, *words: str, seconds: float = 180) -> tuple[int, str]:
        """Runs a program of Windows to its end. Gives its status and what it said."""
        started = self.start(program, *words)
        said, _ = started.communicate(timeout=seconds)
        return started.returncode, said.decode("utf-8", errors="replace")

    def own(self, command: str, *words: str) -> tuple[int, str]:
        """Runs one of the system's own programs."""
        return self.run(self.disk / "windows" / "system32" / f"{command}.exe", *words)

    def files(self) -> set[str]:
        """Every file and folder of the disk but the system's own, which change by themselves."""
        found = (path.relative_to(self.disk).as_posix() for path in self.disk.rglob("*"))
        return {name for name in found if not name.startswith(("windows/", "users/"))}

    def registered(self, words: Sequence[str] = ("kiosk",)) -> list[str]:
        """The lines of the machine's registry that hold one of the words."""
        self.own("reg", "export", "HKLM\\Software", "C:\\registry.txt", "/y")
        exported = self.disk / "registry.txt"
        lines = exported.read_text(encoding="utf-16").splitlines()
        exported.unlink()
        return [line for line in lines if any(word in line.lower() for word in words)]

    def end_all(self) -> None:
        """Ends every program of this Windows."""
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env=self._environment, check=False)


@pytest.fixture(scope="session")
def installer() -> Path:
    """The installer of this version; ``make test-windows`` builds it and then runs these tests."""
    path = MADE / f"kiosk-{__version__}-setup.exe"
    assert path.exists(), "Nothing is built for Windows yet: make test-windows"
    return path


@pytest.fixture(scope="session")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TouchPanel]:
    """An empty touch screen."""
    panel = TouchPanel(tmp_path_factory.mktemp("panel"))
    yield panel
    panel.close()


@pytest.fixture
def windows(panel: TouchPanel) -> Iterator[Windows]:
    """A Windows with its screen, and nothing of ours on it."""
    windows = Windows(MADE / "prefix", panel.display)
    yield windows
    windows.end_all()

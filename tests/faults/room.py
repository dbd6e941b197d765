"""A waiting room for faults: a touch panel, a disk of its own, and the kiosk under its supervisor."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

from PIL import Image

from tests.conftest import ROOT
from tests.dist.touch_panel import HEIGHT, WIDTH, TouchPanel
from tests.faults.pages import ALIKE, NEXT, Page, Pages, distance, shrunk

DISK_MB = 48
HIDDEN = 3
"""Pixels of a window that is there for other reasons than to be seen."""
_WINDOW = re.compile(r"(\d+)x(\d+)[+-]\d+[+-]\d+")
LIBFAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), Path("missing"))
SETTINGS = 'clinic = "The clinic of the faults"\nidle_seconds = 3600\nsecond_tap_seconds = 0.1\n'
NEVER = 90.0
"""Seconds after which a screen counts as dead for good."""


class Room:
    """All of it. The clock of the kiosk, and of nothing else, goes by the file ``clock`` (through libfaketime)."""

    def __init__(self, folder: Path, pack: Path, places: dict[str, tuple[int, int]]) -> None:
        self.folder = folder
        self.disk = folder / "disk"
        self.pack = folder / "clinic.pack"
        self.pack.write_bytes(pack.read_bytes())
        self.good_pack = pack.read_bytes()
        self.clock = folder / "clock"
        self.clock.write_text("+0\n")
        self.notes: dict[str, str] = {}
        self.proving = folder / "proving"
        self.proving.touch()
        self.program = self._program()
        self.disk.mkdir()
        run("mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "none", self.disk)
        for name in ("state", "cache", "home"):
            (self.disk / name).mkdir()
        self.settings = self.disk / "kiosk.toml"
        self.settings.write_text(SETTINGS)
        self.panel = TouchPanel(folder)
        self.pages = Pages(places, {})
        self.supervisor = self._supervise()
        self._learn()
        self._prove()

    def close(self) -> None:
        """Ends all of it, whatever state it is in."""
        self.supervisor.send_signal(signal.SIGCONT)
        self.supervisor.terminate()
        try:
            self.supervisor.wait(timeout=20)
        finally:
            self.supervisor.kill()
            self.panel.close()
            run("umount", "-l", self.disk)

    def kiosk(self) -> int | None:
        """The process of the kiosk, if there is one."""
        children = Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children")
        threads = Path(f"/proc/{self.supervisor.pid}/task").glob("*/children") if children.exists() else []
        numbers = [int(number) for thread in threads for number in thread.read_text().split()]
        return numbers[0] if numbers else None

    def lose_supervisor(self) -> None:
        """The supervisor dies, and the system starts it anew, as it does with a shell."""
        self.supervisor.kill()
        self.supervisor.wait()
        self.supervisor = self._supervise()

    def kill(self) -> None:
        """Has the kiosk start anew."""
        if number := self.kiosk():
            os.kill(number, signal.SIGKILL)

    def page(self) -> Page:
        """What the panel shows now."""
        return self.pages.seen(self.panel.picture())

    def works(self, least: float = 1.0) -> bool:
        """Whether a touch on what is shown leads to the page that it leads to, within ``least`` seconds."""
        shown = self.page()
        if shown not in NEXT:
            return False
        there, touched = NEXT[shown]
        self.panel.tap(*self.pages.places[touched])
        end = time.monotonic() + least
        while time.monotonic() < end:
            if self.page() is there:
                return True
            Event().wait(0.05)
        return False

    def unlocked(self) -> str:
        """What shows that the panel is not the kiosk's alone: another window, or none that fills it. Empty if it is."""
        asked = ["xwininfo", "-display", self.panel.display, "-root", "-children"]
        said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        windows = {line.strip(): _WINDOW.search(line) for line in said.splitlines()}
        large = {line: found for line, found in windows.items() if found and min(int(found[1]), int(found[2])) > HIDDEN}
        filling = [line for line, found in large.items() if found[0] == f"{WIDTH}x{HEIGHT}+0+0"]
        return "" if filling and all(' "kiosk")' in line for line in large) else said

    def until_it_works(self, most: float = NEVER) -> float:
        """Seconds until a touch works; ``most`` where none does."""
        began = time.monotonic()
        while not self.works():
            if time.monotonic() - began > most:
                return most
            Event().wait(0.05)
        return time.monotonic() - began

    def until_it_takes_touches(self, most: float = NEVER) -> float:
        """Seconds until a touch changes what is shown, whatever that is."""
        began = time.monotonic()
        while time.monotonic() - began < most:
            before = self.panel.picture()
            if self.pages.seen(before) is not Page.DARK and self._still(before):
                self.panel.tap(*self.pages.places["begin"])
                Event().wait(0.8)
                now = self.panel.picture()
                if self.pages.seen(now) is not Page.DARK and distance(shrunk(now), shrunk(before)) > ALIKE:
                    return time.monotonic() - began
        return most

    def _still(self, before: Image.Image) -> bool:
        Event().wait(0.3)
        return distance(shrunk(self.panel.picture()), shrunk(before)) < 0.1

    def _supervise(self) -> "subprocess.Popen[bytes]":
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL"}}
        places = {
            "HOME": self.disk / "home",
            "CACHE_DIRECTORY": self.disk / "cache",
            "STATE_DIRECTORY": self.disk / "state",
            "KIOSK_LOCK": self.folder / "lock",
            "PYTHONPATH": ROOT,
        }
        own = {"DISPLAY": self.panel.display, "PYTHONDONTWRITEBYTECODE": "1"}
        environment = {**kept, **{name: str(place) for name, place in places.items()}, **own}
        kiosk = [sys.executable, "-m", "kiosk", "supervise", "--program", str(self.program)]
        command = [*kiosk, "--", str(self.pack), "--settings", str(self.settings)]
        with (self.folder / "said").open("ab") as said:
            return subprocess.Popen(command, cwd=self.folder, env=environment, stdout=said, stderr=said)

    def _program(self) -> Path:
        """The kiosk with the clock of the room. While there is the file ``proving``, five minutes are half a second."""
        path = self.folder / "kiosk"
        path.write_text(
            "#!/bin/sh\n"
            f"export LD_PRELOAD={LIBFAKETIME} FAKETIME_TIMESTAMP_FILE={self.clock} FAKETIME_NO_CACHE=1\n"
            "export FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_DONT_RESET=1\n"
            f'[ -e {self.proving} ] || exec {sys.executable} -m kiosk "$@"\n'
            f'exec {sys.executable} -c "\n'
            "import sys, kiosk.app, kiosk.__main__\n"
            'kiosk.app.PROVED_MS = 500; sys.exit(kiosk.__main__.main())" "$@"\n'
        )
        path.chmod(0o755)
        return path

    def _prove(self) -> None:
        """What the kiosk was given has proved good: from here on it is the day after the installation."""
        starts = self.disk / "state" / "starts"
        end = time.monotonic() + 20
        while b'"proved":true' not in starts.read_bytes().replace(b" ", b""):
            assert time.monotonic() < end, starts.read_bytes()
            Event().wait(0.1)
        self.proving.unlink()

    def _learn(self) -> None:
        """Takes the pictures of the pages while all is well."""
        empty = self.panel.picture()
        picture = self.panel.settled(empty)
        self.pages.pictures[Page.ATTRACT] = picture
        for page, touched in ((Page.LIBRARY, "begin"), (Page.ARTICLE, "article-ketamine-dose")):
            self.panel.tap(*self.pages.places[touched])
            picture = self.panel.settled(picture)
            self.pages.pictures[page] = picture
        assert self.works(), self.page()


def run(*words: str | Path) -> None:
    """Runs a command of the system, which has to succeed."""
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)

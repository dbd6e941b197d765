"""Stands for systemd around cage: Type=notify, NotifyAccess=all, WatchdogSec=15, Restart=always, RestartSec=500ms."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from PIL import Image

from tests.conftest import ROOT

WATCHDOG_SECONDS = 15.0
START_SECONDS = 30.0
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
NO_ROOT = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
"""Cage refuses to run as root; this way it runs as somebody else, with the same files."""


class Unit:
    """Keeps ``cage -- kiosk`` alive as systemd does, and tells when a start was ready."""

    def __init__(self, folder: Path, pack: Path) -> None:
        self._folder = folder
        self._pack = pack
        self._ending = Event()
        self.ready = 0
        for name in ("run", "state", "cache"):
            (folder / name).mkdir(mode=0o700)
        self._hears = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._hears.bind(str(folder / "notify"))
        self.cage = self._start()
        self._keeps = Thread(target=self._keep)
        self._keeps.start()

    def close(self) -> None:
        self._ending.set()
        self._keeps.join(timeout=30)
        self._hears.close()

    def kiosk(self) -> int:
        """The process of the kiosk below cage."""
        children = Path(f"/proc/{self.cage.pid}/task/{self.cage.pid}/children").read_text().split()
        lines = {int(number): Path(f"/proc/{number}/cmdline").read_bytes() for number in children}
        return next(number for number, line in lines.items() if b"kiosk" in line)

    def picture(self) -> Image.Image | None:
        """What the compositor shows, if it answers."""
        place = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(self._folder / "run")}
        path = self._folder / "picture.png"
        words = ["grim", str(path)]
        place["WAYLAND_DISPLAY"] = "wayland-0"
        try:
            subprocess.run(words, env=place, check=True, timeout=2, stderr=subprocess.DEVNULL)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            return None
        with Image.open(path) as picture:
            return picture.convert("RGB")

    def _start(self) -> "subprocess.Popen[bytes]":
        places = {"XDG_RUNTIME_DIR": "run", "RUNTIME_DIRECTORY": "run", "HOME": "run", "NOTIFY_SOCKET": "notify"}
        places |= {"STATE_DIRECTORY": "state", "CACHE_DIRECTORY": "cache", "KIOSK_LOCK": "lock"}
        environment = {name: str(self._folder / place) for name, place in places.items()}
        environment |= {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "wayland", **HEADLESS}
        environment |= {"WATCHDOG_USEC": str(int(WATCHDOG_SECONDS * 1_000_000)), "PYTHONDONTWRITEBYTECODE": "1"}
        # As systemd does it: the watchdog's process is cage, which the shell becomes. Upside down, and grim turns it
        # back: upright, cage hands the kiosk's pictures on unpainted where no screen is.
        line = 'export WATCHDOG_PID=$$; exec cage -r -r -- "$@"'
        command = [*NO_ROOT, "sh", "-c", line, "sh", sys.executable, "-m", "kiosk", "run", str(self._pack)]
        with (self._folder / "said").open("ab") as said:
            started = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        self._until = time.monotonic() + START_SECONDS
        return started

    def _keep(self) -> None:
        self._hears.settimeout(0.1)
        while not self._ending.is_set():
            with suppress(TimeoutError):
                self._hear(self._hears.recv(4096).decode().splitlines())
            if self.cage.poll() is not None or time.monotonic() > self._until:
                self._bury()
                self._ending.wait(0.5)
                self.cage = self._start()
        self._bury()

    def _hear(self, lines: list[str]) -> None:
        self.ready += "READY=1" in lines
        if "WATCHDOG=1" in lines:
            self._until = time.monotonic() + WATCHDOG_SECONDS

    def _bury(self) -> None:
        """Everything of the unit, as KillMode=control-group does."""
        with suppress(ProcessLookupError):
            os.killpg(self.cage.pid, signal.SIGKILL)
        self.cage.wait()

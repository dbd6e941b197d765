"""The screen of the kiosk's unit in a machine: what it shows, and the processes that show it."""

import contextlib
import io
import subprocess
import time
from pathlib import Path
from threading import Event

from PIL import Image

from tests.linux.machine import Machine

_GRIM = ("runuser", "-u", "kiosk", "--", "grim", "-")


class UnitScreen:
    """What a camera before the tablet would see, and what the machine says of the unit."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def picture(self) -> Image.Image | None:
        """What the screen shows; None where nothing can be taken of it."""
        with contextlib.suppress(AssertionError, OSError, subprocess.TimeoutExpired):
            shot = self._machine.bytes_of(*_GRIM, timeout=2, XDG_RUNTIME_DIR="/run/kiosk", WAYLAND_DISPLAY="wayland-0")
            return Image.open(io.BytesIO(shot)).convert("RGB")
        return None

    def main_process(self) -> str:
        """The number of cage's process in the machine."""
        return self._machine.run("systemctl", "show", "kiosk", "--property=MainPID", "--value")

    def process(self, name: str) -> str:
        """The number of the unit's process with a name."""
        own = self._machine.run("cat", "/sys/fs/cgroup/system.slice/kiosk.service/cgroup.procs").split()
        return next(number for number in own if self._machine.run("cat", f"/proc/{number}/comm") == name)

    def wait(self, gone: str = "", seconds: float = 60.0) -> Image.Image:
        """The first picture that is no single colour, drawn under another main process than the one that is gone."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            picture = self.picture() if self.main_process() not in {gone, "0"} else None
            if picture is not None and len(picture.getcolors(2) or "many") > 2:
                return picture
            Event().wait(0.05)
        raise AssertionError(f"No picture in {seconds} s. {self._machine.run('journalctl', '-u', 'kiosk', '-n', '20')}")


def save(picture: Image.Image, name: str) -> Path:
    """Keeps a picture for whoever looks into a failure."""
    path = Path("build/test-deb") / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)
    return path

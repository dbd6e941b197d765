"""The light behind the screen, where Linux shows it as files that the kiosk may write to."""

import os
from dataclasses import dataclass
from pathlib import Path

LIGHTS = Path("/sys/class/backlight")
_ON, _OFF = "0", "4"  # of bl_power, as the kernel counts


@dataclass(frozen=True, slots=True)
class Backlight:
    """The folder of one light, and its greatest brightness."""

    folder: Path
    most: int

    def set_percent(self, percent: float) -> bool:
        """Sets the brightness, never to nothing. Returns whether the system took it."""
        return _write(self.folder / "brightness", str(max(1, round(self.most * percent / 100))))

    def switch(self, *, on: bool) -> bool:
        """Turns the light on or off; its brightness stays. Returns whether the system took it."""
        return _write(self.folder / "bl_power", _ON if on else _OFF)


def find_backlights(lights: Path = LIGHTS) -> tuple[Backlight, ...]:
    """The lights there are; a screen on a cable has none."""
    try:
        folders = sorted(lights.iterdir())
    except OSError:
        return ()
    found = ((folder, _number(folder / "max_brightness")) for folder in folders)
    return tuple(Backlight(folder, most) for folder, most in found if most > 0)


def _number(path: Path) -> int:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0


def _write(path: Path, text: str) -> bool:
    try:
        file = os.open(path, os.O_WRONLY | os.O_TRUNC)  # a file of the kernel is never made
    except OSError:
        return False
    try:
        return os.write(file, text.encode("ascii")) > 0
    except OSError:
        return False
    finally:
        os.close(file)

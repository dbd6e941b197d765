"""The light behind the screen, where Linux shows it as files that the kiosk may write to."""

import os
from dataclasses import dataclass
from pathlib import Path

LIGHTS = Path("/sys/class/backlight")
_ON, _OFF = "0", "4"  # of bl_power, as the kernel counts
_DIM = 0.05
"""A share below which nobody has set the brightness: the kiosk had, and was ended before it could put it back. Ours."""


@dataclass(frozen=True, slots=True)
class Backlight:
    """The folder of one light, its greatest brightness, and the one that it had when it was found."""

    folder: Path
    most: int
    usual: int

    def set_percent(self, percent: float) -> bool:
        """Sets the brightness, never to nothing. Returns whether the system took it."""
        return _write(self.folder / "brightness", str(max(1, round(self.most * percent / 100))))

    def switch(self, *, on: bool) -> bool:
        """Turns the light on or off, or as low as it goes. Returns whether the system took either."""
        turned = _write(self.folder / "bl_power", _ON if on else _OFF)
        return turned or _write(self.folder / "brightness", str(self.usual if on else 1))


def find_backlights(lights: Path = LIGHTS) -> tuple[Backlight, ...]:
    """The lights there are; a screen on a cable has none."""
    try:
        folders = sorted(lights.iterdir())
    except OSError:
        return ()
    return tuple(light for folder in folders if (light := _light(folder)).most > 0)


def _light(folder: Path) -> Backlight:
    most, now = (_number(folder / name) for name in ("max_brightness", "brightness"))
    return Backlight(folder, most, now if now > most * _DIM else most)


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

"""How the glass of the tablet leans, from the accelerometer that Linux shows as files.

The usual service for such sensors is asked through a socket, and the kiosk opens none.
"""

import math
from dataclasses import dataclass
from pathlib import Path

SENSORS = Path("/sys/bus/iio/devices")
_AXES = "xyz"
_OUT_OF_THE_GLASS = (0.0, 0.0, 1.0)
_BESIDE_THE_SCREEN = {"accel-display", "lid"}


@dataclass(frozen=True, slots=True)
class Accelerometer:
    """A sensor's folder, and how much of each of its axes points out of the glass."""

    folder: Path
    outward: tuple[float, float, float] = _OUT_OF_THE_GLASS

    def lean(self) -> float | None:
        """From -1 to 1: at one end the glass faces up, at the other down, and makers disagree which. None: unknown."""
        try:
            pull = [float((self.folder / f"in_accel_{axis}_raw").read_text(encoding="ascii")) for axis in _AXES]
        except (OSError, ValueError):
            return None
        strength = math.hypot(*pull)
        along = sum(part * share for part, share in zip(pull, self.outward, strict=True))
        return max(-1.0, min(1.0, along / strength)) if strength else None


def find_accelerometer(sensors: Path = SENSORS) -> Accelerometer | None:
    """The accelerometer beside the screen, or the only kind there is; None where there is none."""
    try:
        folders = sorted(path.parent for path in sensors.glob("*/in_accel_z_raw"))
    except OSError:
        return None
    folders.sort(key=lambda folder: not _BESIDE_THE_SCREEN & {_word(folder / "label"), _word(folder / "location")})
    return next((found for found in map(_accelerometer, folders) if found.lean() is not None), None)


def _accelerometer(folder: Path) -> Accelerometer:
    """A sensor may be built in askew: then its matrix says how, one row for each axis of the tablet."""
    for name in ("in_accel_mount_matrix", "in_mount_matrix"):
        rows = [[_number(cell) for cell in row.split(",")] for row in _word(folder / name).split(";")]
        if len(rows) == len(_AXES) and all(len(row) == len(_AXES) for row in rows) and any(rows[2]):
            x, y, z = rows[2]
            return Accelerometer(folder, (x, y, z))
    return Accelerometer(folder)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""

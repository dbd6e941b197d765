"""Files of the kiosk's own that are damaged beyond use are moved aside, never in the way of a start."""

from pathlib import Path

MOST = 3
"""Damaged files kept of each name, for whoever looks into it."""


def move_aside(path: Path) -> bool:
    """Renames it to ``NAME.damaged-1`` and so on; the last one gives way where all are taken. Whether that went well.

    Only for what the kiosk wrote itself and can do without: the staff's own files stay where they are.
    """
    places = [path.with_name(f"{path.name}.damaged-{number}") for number in range(1, MOST + 1)]
    try:
        free = next((place for place in places if not place.exists()), places[-1])
        if free.is_file():
            free.unlink()
        path.rename(free)
    except OSError:
        return False
    return True

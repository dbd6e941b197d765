"""Where articles go that are taken out of a library: a folder of their own, which the kiosk passes over."""

from pathlib import Path

from kiosk.desk.files.disk import is_there
from kiosk.desk.files.trouble import unwritten

FOLDER = ".kiosk-trash"


def put_away(library: Path, path: Path) -> Path:
    """Move a file out of the library. Returns where it is now; nothing is ever deleted. Raises DeskError."""
    folder = library / FOLDER / path.parent.name
    count, target = 1, folder / path.name
    try:
        for each in (folder.parent, folder):  # but not the library: it may have been on a stick that is gone
            each.mkdir(exist_ok=True)
        while is_there(target):
            count += 1
            target = folder / f"{path.stem}-{count}{path.suffix}"
        return path.rename(target)
    except OSError as error:
        raise unwritten(path, error, "moved") from error

"""Small files of the tablet's own, written whole or not at all."""

from pathlib import Path

from kiosk.pack import whole_file

_PRIVATE = 0o600


def write_whole(path: Path, content: bytes) -> None:
    """Puts the content in a file's place, once it is on the disk; makes the folder. Errors: OSError.

    No other user may read a new one: a copy of the settings holds the hash of the staff's PIN.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    whole_file.clear(path.parent)
    whole_file.write_whole(path, content, new_mode=_PRIVATE)

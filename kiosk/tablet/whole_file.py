"""Small files of the tablet's own, written whole or not at all."""

from pathlib import Path

from kiosk.pack import whole_file


def write_whole(path: Path, content: bytes) -> None:
    """Puts the content in a file's place, once it is on the disk; makes the folder. Errors: OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole_file.clear(path.parent)
    whole_file.write_whole(path, content)

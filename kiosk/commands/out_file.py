"""Where a command writes what it was asked for."""

from pathlib import Path

from kiosk.pack.whole_file import write_whole


def write_out(out: Path, data: bytes) -> None:
    """Puts data in a file's place, whole or not at all; a pipe or a device takes it as it comes. Errors: OSError."""
    try:
        if out.exists() and not out.is_file() and not out.is_dir():
            out.write_bytes(data)
        else:
            write_whole(out, data)
    except OSError as error:  # it may name a part that nobody asked for
        raise OSError(error.errno, error.strerror or str(error), str(out)) from error

"""The mark of the program that checks: another program may find something else in the same text."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import markdown
import PIL
import yaml

import kiosk
from kiosk.authoring.recheck.record import mark_of

_LIBRARIES = (markdown.__version__, yaml.__version__, PIL.__version__)
_PARTS = ("article", "authoring", "pack")


def program_mark(program: Path = Path(kiosk.__file__).parent) -> str:
    """Of the kiosk's and the libraries' versions, and of when the files were changed that take part in a check."""
    files = [file for part in _PARTS for file in sorted(_files(program / part))]
    return mark_of("\n".join((kiosk.__version__, sys.version, *_LIBRARIES, *files)).encode())


def _files(folder: Path) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".py", ".toml", ".txt")):
                facts = Path(place, name).stat()
                yield f"{place}/{name} {facts.st_size} {facts.st_mtime_ns}"

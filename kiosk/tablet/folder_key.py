"""A key that changes when anything in a folder does."""

import hashlib
import os
from pathlib import Path
from typing import NoReturn


def folder_key(folder: Path) -> str:
    """A hash of the names and bytes of all files in a folder, hidden ones left out. Raises OSError."""
    digest = hashlib.sha256()
    for path in _files(folder):
        content = path.read_bytes()
        name = os.fsencode(path.relative_to(folder).as_posix())
        digest.update(b"%d %d " % (len(name), len(content)) + name)
        digest.update(content)
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    found: list[Path] = []
    known: set[str] = set()
    for where, folders, names in os.walk(folder, onerror=_refuse, followlinks=True):
        known.add(os.path.realpath(where))  # a link may lead back up
        folders[:] = [name for name in folders if _shown(name) and os.path.realpath(Path(where, name)) not in known]
        found += (Path(where, name) for name in names if _shown(name))
    return sorted(path for path in found if path.is_file())


def _shown(name: str) -> bool:
    return not name.startswith(".")


def _refuse(error: OSError) -> NoReturn:
    raise error

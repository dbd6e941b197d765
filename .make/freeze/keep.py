"""What stays of all that PyInstaller collects: what the spec names, and the libraries that those need."""

import posixpath
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""PyInstaller's own: path in the program, path here, kind."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Names of what is wanted: Python modules of Qt, folders of QML, plugins by kind; and modules to do without."""

    bindings: set[str]
    qml: set[str]
    plugins: dict[str, set[str]]
    without: set[str]


def keep(binaries: Iterable[Entry], datas: Iterable[Entry], kept: Kept) -> tuple[list[Entry], list[Entry]]:
    """The binaries and the data files that stay."""
    wanted = [entry for entry in [*binaries, *datas] if _is_wanted(entry[0], kept)]
    links = [entry for entry in wanted if entry[2] == "SYMLINK"]
    libraries = {_called(entry): entry for entry in wanted if _is_library(entry)}
    others = [entry for entry in wanted if entry not in links and not _is_library(entry)]
    roots = [entry for entry in others if entry[2] != "DATA"]
    needed = _closure(roots, libraries)
    stay = {entry[0] for entry in roots + needed}
    links = [entry for entry in links if _target(entry) in stay]
    return roots + needed + links, [entry for entry in others if entry[2] == "DATA"]


def _target(link: Entry) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def _is_wanted(name: str, kept: Kept) -> bool:
    parts = PurePosixPath(Path(name).as_posix()).parts
    match parts:
        case ("PySide6", file) if file.startswith("Qt") and "." in file and not file.endswith(".dll"):
            return file.partition(".")[0] in kept.bindings
        case ("PySide6", "Qt", "qml", *folders, _) | ("PySide6", "qml", *folders, _):
            return "/".join(folders) in kept.qml and not name.endswith((".qmltypes", ".qml"))
        case ("PySide6", "Qt", "plugins", kind, file) | ("PySide6", "plugins", kind, file):
            return file.partition(".")[0].removeprefix("lib") in kept.plugins.get(kind, set())
        case ("PySide6", *_, "translations", _):
            return False
        case (*_, file):
            return file.partition(".")[0] not in kept.without and ".dist-info/" not in name
    return True


def _is_library(entry: Entry) -> bool:
    """Whether a file is there for others to load, not for its own sake, as Python's is for the starter."""
    name, _, kind = entry
    path = PurePosixPath(Path(name).as_posix())
    python = path.name.startswith(("libpython", "python3", "Python"))
    beside = path.parent == PurePosixPath() or path.suffix == ".dll"  # Windows has them beside what loads them
    return kind == "BINARY" and not python and not _is_plugin(path) and (path.parent.name == "lib" or beside)


def _is_plugin(path: PurePosixPath) -> bool:
    """Whether Qt loads a file by its name. On Windows nothing in the name tells it from a library."""
    return "plugins" in path.parts or "qml" in path.parts


def _called(entry: Entry) -> str:
    return _plain(PurePosixPath(Path(entry[0]).as_posix()).name)


def _plain(library: str) -> str:
    """The name by which others ask for a library; on Windows they do so in any case."""
    return library.lower() if sys.platform == "win32" else library


def _needs(file: str) -> set[str]:
    """The libraries that a file itself asks for; PyInstaller's own answer names theirs too, wanted or not."""
    if sys.platform != "linux":
        return {_plain(library) for library, _ in get_imports(file)}
    done = subprocess.run(["readelf", "--dynamic", "--wide", file], capture_output=True, text=True, check=False)
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout))


def _closure(roots: Iterable[Entry], libraries: dict[str, Entry]) -> list[Entry]:
    found: dict[str, Entry] = {}
    waiting = list(roots)
    while waiting:
        asking = waiting.pop()
        for library in _needs(asking[1]):
            entry = libraries.get(library)
            if entry and library not in found and not _is_left_to_system(asking, entry):
                found[library] = entry
                waiting.append(entry)
    return list(found.values())


def _is_left_to_system(asking: Entry, library: Entry) -> bool:
    """Whether Qt is to find a library on the tablet, as it does from source: there its maker mends it."""
    return sys.platform == "linux" and asking[0].startswith(("PySide6/", "shiboken6/")) and "/" not in library[0]

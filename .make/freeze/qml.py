"""The QML files with their compiled twins, so that starting writes no cache; and the modules of Qt they use."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6

_QT = Path(PySide6.__file__).parent
_WINDOWS = sys.platform == "win32"
_COMPILER = _QT / "qmlcachegen.exe" if _WINDOWS else _QT / "Qt" / "libexec" / "qmlcachegen"
_MODULES = _QT / "qml" if _WINDOWS else _QT / "Qt" / "qml"


def compile_qml(root: Path, work: Path) -> Iterator[tuple[Path, str]]:
    """Copies every QML module and compiles its files; gives each folder with its path among the modules."""
    source = root / "kiosk" / "screen" / "qml"
    target = work / "qml"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    for path in sorted(target.rglob("*.qml")):
        subprocess.run([_COMPILER, "--only-bytecode", "-o", path.with_suffix(".qmlc"), path], check=True)
        path.with_suffix(".qmlc.aotstats").unlink(missing_ok=True)
    for folder in sorted({path.parent for path in target.rglob("qmldir")}):
        yield folder, folder.relative_to(target).as_posix()


def used_modules(root: Path) -> set[str]:
    """The folders of those modules of Qt that the QML files import, directly or through one another."""
    files = (root / "kiosk" / "screen").rglob("*.qml")
    waiting = {module for file in files for module in _imports(file) if module.startswith("Qt")}
    found: set[str] = set()
    while waiting:
        module = waiting.pop().replace(".", "/")
        if module not in found and (_MODULES / module / "qmldir").exists():
            found.add(module)
            waiting.update(_imports(_MODULES / module / "qmldir"))
    return found


def _imports(file: Path) -> list[str]:
    return re.findall(r"(?m)^(?:import|depends) ([\w.]+)", file.read_text(encoding="utf-8"))

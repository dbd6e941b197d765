"""The QML files with their compiled twins, so that starting writes no cache."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def compile_qml(root: Path, work: Path) -> Iterator[tuple[Path, str]]:
    """Copies every QML module and compiles its files; gives each folder with its path among the modules."""
    source = root / "kiosk" / "screen" / "qml"
    target = work / "qml"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    for path in sorted(target.rglob("*.qml")):
        subprocess.run([*_COMPILER, "--only-bytecode", "-o", path.with_suffix(".qmlc"), path], check=True)
    for folder in sorted({path.parent for path in target.rglob("qmldir")}):
        yield folder, folder.relative_to(target).as_posix()


_COMPILER = [Path(sys.executable).parent / "pyside6-qmlcachegen"]

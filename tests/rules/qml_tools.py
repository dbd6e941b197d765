"""Qt's own QML tools, set up so that they know the types that Python gives to QML."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

_QT = Path(PySide6.__file__).parent / "Qt"
_BIN = Path(sys.executable).parent
_FOREIGN = [str(_QT / "metatypes" / f"qt6{part}_metatypes.json") for part in ("core", "gui", "qml", "quick")]


def _run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([_BIN / tool, *arguments], capture_output=True, text=True, check=False)


def describe_types(sources: Sequence[Path], module: str, out: Path) -> Path:
    """Writes the QML module that the Python files make up below ``out``; gives the folder to import from.

    A type is known only after the one it inherits: its file must come later.
    """
    folder = out.joinpath("imports", *module.split("."))
    folder.mkdir(parents=True)
    dumped = _run("pyside6-metaobjectdump", *sources, "-o", out / "types.json")
    assert dumped.returncode == 0, dumped.stderr
    wanted = ["--import-name", module, "--major-version", "1", "--generate-qmltypes", folder / "python.qmltypes"]
    foreign = ["--foreign-types", ",".join(_FOREIGN), "-o", out / "unused.cpp"]
    registered = _run("pyside6-qmltyperegistrar", out / "types.json", *wanted, *foreign)
    assert registered.returncode == 0, registered.stderr
    told = f"module {module}\ndepends QtQuick\ntypeinfo python.qmltypes\n"
    (folder / "qmldir").write_text(told, encoding="utf-8")
    return out / "imports"


def lint(files: Sequence[Path], import_paths: Sequence[Path]) -> str:
    """What qmllint finds in these files; nothing when they are clean."""
    folders = [argument for path in import_paths for argument in ("-I", path)]
    # Relative file names make qmllint complain of singletons that are declared.
    done = _run("pyside6-qmllint", "-W", "0", *folders, *(path.resolve() for path in files))
    return "" if done.returncode == 0 else done.stdout + done.stderr


def unformatted(files: Sequence[Path], settings: Path, out: Path) -> list[Path]:
    """Those files that qmlformat would write otherwise. It has no check of its own, so copies are formatted."""
    copies = {path: out / f"{number}.qml" for number, path in enumerate(files)}
    for path, copy in copies.items():
        copy.write_bytes(path.read_bytes())
    (out / "files").write_text("\n".join(str(copy) for copy in copies.values()), encoding="utf-8")
    done = _run("pyside6-qmlformat", "--inplace", "--settings", settings, "--files", out / "files")
    assert done.returncode == 0, done.stderr
    return [path for path, copy in copies.items() if path.read_bytes() != copy.read_bytes()]

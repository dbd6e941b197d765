"""The files of the project, as the rules look at them."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
QML = KIOSK / "screen" / "qml"
_WRITTEN = ("kiosk", "content", "assets", "tests", ".make", ".ci")


def name(path: Path) -> str:
    """The path as the rules and their messages write it."""
    return path.relative_to(ROOT).as_posix()


def python_files(*folders: str) -> list[Path]:
    """Every Python file below these folders of the project."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def qml_files() -> list[Path]:
    """Every QML file of the project."""
    return sorted(KIOSK.rglob("*.qml"))


def qml_root(path: Path) -> Path:
    """The folder that the modules of a QML file are found in."""
    return next(folder for folder in path.parents if folder.name == "qml")


def text_files() -> list[Path]:
    """Every text file of the project that people wrote."""
    endings = {"", ".py", ".qml", ".md", ".toml", ".yaml", ".yml", ".ini", ".sh", ".spec", ".lock"}
    files = [
        *(path for path in ROOT.iterdir() if path.name != ".git"),
        *(path for folder in _WRITTEN for path in (ROOT / folder).rglob("*")),
    ]
    return sorted(path for path in files if path.is_file() and path.suffix in endings)


@cache
def syntax(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything a Python file imports, at the top or inside a function."""
    for node in ast.walk(syntax(path)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)
            case ast.ImportFrom():
                yield node.lineno, "."


def qml_code(path: Path) -> str:
    """A QML file without its comments, line by line as it was."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", lambda comment: "\n" * comment[0].count("\n"), text, flags=re.DOTALL)
    return re.sub(r"(?m)(?<!:)//.*$", "", text)

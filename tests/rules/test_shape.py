"""The shape of the code: small files, short functions, plain names, a word on what each thing is."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.rules.tree import imports, name, python_files, qml_files, syntax

PYTHON_LINES = 250
QML_LINES = 150
FUNCTION_LINES = 40
# Longer files, each with the reason why it is not two.
LONGER: dict[str, str] = {
    "kiosk/screen/qml/Kiosk/Pages/MyListPage.qml": "where the list, its code and its buttons stand is one decision",
    "kiosk/screen/qml/Kiosk/Ui/Bar.qml": "the buttons of the bar stand in one order, whichever of them have their turn",
    "kiosk/screen/visit_model.py": "one QML type holds all that a visitor can do from anywhere, a line or two each",
}
VAGUE = ("manager", "helper", "util", "common", "misc")
DYNAMIC = {"getattr", "setattr", "hasattr", "delattr", "eval", "exec", "globals", "__import__"}
SLOPPY = {f"pytest.{word}" for word in ("skip", "xfail", "importorskip", "mark.skip", "mark.skipif", "mark.xfail")}
SLOPPY |= {"time.sleep", "asyncio.sleep", "unittest.skip"}


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(syntax(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def dotted_names(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of everything that is looked up by a dotted name, or imported."""
    yield from imports(path)
    yield from ((node.lineno, ast.unparse(node)) for node in ast.walk(syntax(path)) if isinstance(node, ast.Attribute))


def test_files_are_small_or_listed_with_a_reason() -> None:
    limits = dict.fromkeys(python_files("kiosk", "tests"), PYTHON_LINES) | dict.fromkeys(qml_files(), QML_LINES)
    long = {name(path): line_count(path) for path, limit in limits.items() if line_count(path) > limit}

    assert long.keys() == LONGER.keys(), long
    assert all(LONGER.values())


def test_functions_are_short() -> None:
    long = [
        f"{name(path)}:{node.lineno} {node.name} has {length} lines"
        for path in python_files("kiosk", "tests")
        for node in functions(path)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    ]

    assert not long


def test_no_name_is_vague() -> None:
    files = python_files("kiosk", "tests") + qml_files()

    assert not [name(path) for path in files if any(word in path.stem.lower() for word in VAGUE)]


def test_every_module_and_class_says_what_it_is() -> None:
    silent = [
        f"{name(path)}:{node.lineno if isinstance(node, ast.ClassDef) else 1}"
        for path in python_files("kiosk")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Module | ast.ClassDef) and node.body and not ast.get_docstring(node)
    ]

    assert not silent


def test_attributes_are_named_not_looked_up() -> None:
    dynamic = [
        f"{name(path)}:{node.lineno} {node.id}"
        for path in python_files("kiosk")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Name) and node.id in DYNAMIC
    ]

    assert not dynamic


def test_nothing_global_is_reassigned() -> None:
    nodes = ((path, node) for path in python_files("kiosk") for node in ast.walk(syntax(path)))

    assert not [f"{name(path)}:{node.lineno}" for path, node in nodes if isinstance(node, ast.Global)]


def test_no_test_is_skipped_and_nothing_sleeps() -> None:
    sloppy = [
        f"{name(path)}:{line} {word}"
        for path in python_files("kiosk", "tests")
        for line, word in dotted_names(path)
        if word in SLOPPY
    ]

    assert not sloppy

"""What QML reads must keep the properties that Qt knows it by."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.rules.tree import name, python_files, syntax


def test_a_method_of_what_qml_reads_is_a_slot_where_a_signal_is_connected_to_it() -> None:
    """To a method that is no slot the bindings give an object a table of properties of its own, and free it with it.

    Qt knows tables by their addresses: the next one at the same address is taken for the first, and its properties
    are undefined.
    """
    found = [place for path in python_files("kiosk/screen", "kiosk/desk") for place in wrong(path)]

    assert found == []


def wrong(path: Path) -> Iterator[str]:
    for made in ast.walk(syntax(path)):
        if isinstance(made, ast.ClassDef) and "QmlElement" in decorators(made):
            methods = {part.name: part for part in made.body if isinstance(part, ast.FunctionDef)}
            for called in connected(made) & set(methods):
                if "Slot" not in decorators(methods[called]):
                    yield f"{name(path)}: {made.name}.{called} needs @Slot"


def connected(made: ast.ClassDef) -> set[str]:
    """Names of its own that a class connects signals to."""
    calls = [node for node in ast.walk(made) if isinstance(node, ast.Call)]
    joined = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "connect"]
    return {word.attr for call in joined for word in call.args if isinstance(word, ast.Attribute)}


def decorators(made: ast.ClassDef | ast.FunctionDef) -> set[str]:
    bare = [mark.func if isinstance(mark, ast.Call) else mark for mark in made.decorator_list]
    return {mark.id for mark in bare if isinstance(mark, ast.Name)}

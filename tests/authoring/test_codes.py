"""The table of codes and the code that reports them agree."""

import ast
import re
from pathlib import Path

from kiosk import authoring
from kiosk.authoring.codes import CODES

CODE = re.compile(r"[A-Z]+\d\d")


def reported() -> set[str]:
    files = [path for path in Path(authoring.__path__[0]).rglob("*.py") if path.name != "codes.py"]
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    values = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {value for value in values if CODE.fullmatch(value)}


def test_every_code_that_can_be_reported_is_in_the_table() -> None:
    assert reported() - CODES.keys() == set()


def test_every_code_of_the_table_can_be_reported() -> None:
    assert CODES.keys() - reported() == set()


def test_each_code_is_explained_in_one_sentence() -> None:
    assert all(CODE.fullmatch(code) and re.fullmatch(r"[A-Zl][^\n]{10,90}\.", line) for code, line in CODES.items())

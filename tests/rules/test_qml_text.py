"""What QML must and must not say, beyond what Qt's own tools check."""

import re
from pathlib import Path

import pytest

from tests.rules.tree import name, qml_code, qml_files, qml_root

NOT_IN_QML = {
    "a property without a type": r"\bproperty\s+var\b",
    "a mouse area, which a resting finger blocks": r"\bMouseArea\b",
    "controls of an unnamed style": r"import\s+QtQuick\.Controls(?!\.Basic)",
    "an effect that the software renderer drops": r"\blayer\.effect\b|\bShaderEffect|\bParticle|\bMultiEffect\b",
    "a parent's parent": r"\bparent\.parent\b",
    "text that may load what it names": r"\b(?:Rich|Markdown|Auto)Text\b",
    "a debugging line": r"\bconsole\.\w+\(",
    "a text that cannot be translated": r'\b(?:text|title|Accessible\.\w+):\s*"[^"]*[A-Za-z]{2}',
}
# Places that may break a rule, each with its reason.
EXCEPT = {
    (
        "text that may load what it names",
        "Blocks/TouchProse.qml",
    ): "its markup is our own, around words that were escaped",
}
# The staff's tools speak English only; the words of the tablet are translated.
STAFF_ONLY = "kiosk/desk/"
COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:rgba|hsla|hsva|color)\(|[cC]olor:\s*"(?!transparent)[a-z]')
NESTS = re.compile(r"(?<!\w)Component\s*\{|\bdelegate:|\b(?:sourceComponent|contentComponent):\s*\w+\s*\{")


def places(pattern: str | re.Pattern[str], files: list[Path]) -> list[str]:
    """Where the pattern stands in the code of these files."""
    return [
        f"{name(path)}:{number} {line.strip()}"
        for path in files
        for number, line in enumerate(qml_code(path).splitlines(), 1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize("what", NOT_IN_QML)
def test_qml_has_no(what: str) -> None:
    files = [path for path in qml_files() if (what, f"{path.parent.name}/{path.name}") not in EXCEPT]
    if what == "a text that cannot be translated":
        files = [path for path in files if not name(path).startswith(STAFF_ONLY)]

    assert not places(NOT_IN_QML[what], files)


def test_colours_come_from_the_theme() -> None:
    assert not places(COLOUR, [path for path in qml_files() if path.parent.name != "Theme"])


def test_a_nested_component_is_bound() -> None:
    unbound = [
        name(path)
        for path in qml_files()
        if NESTS.search(code := qml_code(path)) and "pragma ComponentBehavior: Bound" not in code
    ]

    assert not unbound


def test_every_text_says_how_it_is_read() -> None:
    """Left alone, Qt guesses the format, and what looks like markup may load pictures."""
    guessed = [
        name(path)
        for path in qml_files()
        if len(re.findall(r"(?<![\w.])(?:\w+\.)?(?:Text|Label)\s*\{", code := qml_code(path)))
        > len(re.findall(r"\btextFormat:", code))
    ]

    assert not guessed


def test_every_folder_of_qml_is_a_module_that_names_its_files() -> None:
    for folder in sorted({path.parent for path in qml_files()}):
        lines = (folder / "qmldir").read_text(encoding="utf-8").splitlines()

        assert lines[0] == f"module {'.'.join(folder.relative_to(qml_root(folder)).parts)}"
        assert {line.split()[-1] for line in lines if line.endswith(".qml")} == {
            path.name for path in folder.glob("*.qml")
        }

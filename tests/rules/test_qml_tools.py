"""QML judged by Qt's tools: it is formatted, and every name in it exists, those of Python types too."""

from pathlib import Path

import pytest

from tests.rules import qml_tools
from tests.rules.tree import KIOSK, QML, ROOT, name, qml_files

VISIT = """
from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Sample.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Visit(QObject):
    @Property(str, constant=True)
    def openTitle(self) -> str:
        return ""

    @Slot(str)
    def open(self, slug: str) -> None: ...
"""
PAGE = """
import QtQuick
import Sample.Backend

Item {
    id: root

    required property Visit visit
    readonly property string heading: root.visit.openTitle

    Component.onCompleted: root.visit.open("first")
}
"""


def test_every_name_in_qml_exists(tmp_path: Path) -> None:
    sources = {part: sorted((KIOSK / part).rglob("*.py")) for part in ("screen", "desk")}
    elements = {
        part: [path for path in paths if "@QmlElement" in path.read_text(encoding="utf-8")]
        for part, paths in sources.items()
    }
    backend = qml_tools.describe_types(elements["screen"], "Kiosk.Backend", tmp_path / "kiosk")
    desk = qml_tools.describe_types(elements["desk"], "Desk.Backend", tmp_path / "desk")

    assert qml_tools.lint(qml_files(), [backend, desk, QML, KIOSK / "desk" / "window" / "qml"]) == ""


def test_qml_is_formatted(tmp_path: Path) -> None:
    badly = qml_tools.unformatted(qml_files(), ROOT / ".qmlformat.ini", tmp_path)

    assert not [name(path) for path in badly]


def test_badly_formatted_qml_is_found(tmp_path: Path) -> None:
    (tmp_path / "Good.qml").write_text("import QtQuick\n\nItem {\n    id: root\n}\n", encoding="utf-8")
    (tmp_path / "Bad.qml").write_text("import QtQuick\nItem { id:root }\n", encoding="utf-8")
    (tmp_path / "out").mkdir()
    files = [tmp_path / "Good.qml", tmp_path / "Bad.qml"]

    assert qml_tools.unformatted(files, ROOT / ".qmlformat.ini", tmp_path / "out") == files[1:]


@pytest.mark.parametrize(
    ("right", "wrong"), [("", ""), ("openTitle", "openTitel"), ("visit.open(", "visit.opne("), ("Visit ", "Vist ")]
)
def test_a_misspelt_name_of_a_python_type_is_found(tmp_path: Path, right: str, wrong: str) -> None:
    (tmp_path / "visit.py").write_text(VISIT, encoding="utf-8")
    page = tmp_path / "Page.qml"
    page.write_text(PAGE.replace(right, wrong), encoding="utf-8")
    backend = qml_tools.describe_types([tmp_path / "visit.py"], "Sample.Backend", tmp_path)

    assert bool(qml_tools.lint([page], [backend])) == (right != wrong)

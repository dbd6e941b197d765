"""What assistive technology is told of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.screen.reading_order import controls
from tests.screen.places import PLACES, place

WORKED = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Switch,
    QAccessible.Role.Link,
}


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below a node that can be seen."""
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from tree(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def nodes(tablet) -> list[QAccessibleInterface]:
    return list(tree(QAccessible.queryAccessibleInterface(tablet.window)))


@pytest.mark.parametrize("where", PLACES)
def test_every_control_stands_in_the_tree_with_role_and_name(wiped, where: str):
    place(wiped, PLACES[where])
    reached = {item.objectName(): item for item in controls(wiped.window.contentItem())}

    told = {node.object().objectName(): node for node in nodes(wiped) if node.object() is not None}

    assert set(reached) - set(told) == set()
    assert {of: told[of].role() for of in reached if told[of].role() not in WORKED} == {}
    assert [of for of in reached if not name(told[of]).strip()] == []
    assert [of for of in reached if not told[of].state().focusable] == []


@pytest.mark.parametrize("where", PLACES)
def test_every_page_and_sheet_has_a_heading(wiped, where: str):
    place(wiped, PLACES[where])

    headings = [node for node in nodes(wiped) if node.role() == QAccessible.Role.Heading]

    levels = [node.text(QAccessible.Text.Description) for node in headings]
    assert levels
    assert set(levels) <= {"Level 1", "Level 2", "Level 3", "Level 4"}
    assert "Level 1" in levels
    assert all(name(node).strip() for node in headings)


@pytest.mark.parametrize(
    "where", ["library", "article", "section", "ask", "answer", "my list", "show to staff", "check"]
)
def test_no_words_are_kept_from_the_tree(wiped, where: str):
    """A control's own words stand in its name or description, a figure's in its alternative."""
    place(wiped, PLACES[where])
    told = " ".join(f"{name(node)} {node.text(QAccessible.Text.Description)}" for node in nodes(wiped))
    shown = [str(item.property("plain") or item.property("text")) for item in wiped.items() if is_text(item)]

    assert [words for words in shown if words not in told] == []


def is_text(item) -> bool:
    """Whether it is a text with words of its own: a figure is told as a whole, and a number on a mark is none."""
    above = item
    while above is not None:
        told = QAccessible.queryAccessibleInterface(above)
        if told is not None and told.role() == QAccessible.Role.Graphic:
            return False
        above = above.parentItem()
    return item.inherits("QQuickText") and str(item.property("text")).strip("0123456789") != ""


def test_a_choice_tells_whether_it_is_chosen(wiped):
    place(wiped, PLACES["text sheet"])

    chosen = {
        node.object().objectName(): bool(node.state().checked)
        for node in nodes(wiped)
        if node.role() == QAccessible.Role.RadioButton and node.object().objectName().startswith("text-size")
    }

    assert chosen == {"text-size-100": True, "text-size-125": False, "text-size-150": False, "text-size-200": False}


def test_the_bar_tells_where_one_is(wiped):
    place(wiped, PLACES["search"])

    here = [node.object().objectName() for node in nodes(wiped) if node.state().selected]

    assert here == ["bar-search"]


def test_a_change_of_page_or_sheet_is_announced_by_its_heading(tablet, qtbot, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))

    tablet.tap("begin")
    qtbot.waitUntil(lambda: told[-1:] == ["What would you like to know?"])
    tablet.tap("article-ketamine-dose")
    qtbot.waitUntil(lambda: told[-1:] == ["How the right ketamine dose is chosen"])
    tablet.tap("bar-help")
    qtbot.waitUntil(lambda: told[-1:] == ["Tell the staff here now"])
    tablet.tap("sheet-close")
    qtbot.waitUntil(lambda: told[-1:] == ["How the right ketamine dose is chosen"])
    tablet.tap("bar-hide")
    qtbot.waitUntil(lambda: told[-1:] == ["The screen is hidden. Touch to come back."])

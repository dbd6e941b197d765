"""What is said of a control to somebody who cannot see it: its name, what it is, and how it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.screen.reading_order import is_control
from kiosk.screen.told import name


def item_words(item: QQuickItem) -> str:
    """What is said of a control or a text; nothing where there is nothing to say."""
    return control_words(item) if is_control(item) else name(item).strip()


def control_words(item: QQuickItem) -> str:
    """Name, role, state and what it is for, each a short sentence of its own; empty for what says nothing."""
    read = QAccessible.queryAccessibleInterface(item)
    name = read.text(QAccessible.Text.Name).strip() if read else ""
    if not read or not name:
        return ""
    return " ".join(_ended(part) for part in (name, _role(read), *_states(read)) if part)


def _ended(part: str) -> str:
    return part if part.endswith((".", "!", "?", "؟", "…")) else f"{part}."


def _role(read: QAccessibleInterface) -> str:
    match read.role():
        case QAccessible.Role.Button:
            return QCoreApplication.translate("Explore", "Button")
        case QAccessible.Role.RadioButton:
            return QCoreApplication.translate("Explore", "Choice")
        case QAccessible.Role.CheckBox | QAccessible.Role.Switch:
            return QCoreApplication.translate("Explore", "Switch")
        case QAccessible.Role.Link:
            return QCoreApplication.translate("Explore", "Word with a meaning")
        case QAccessible.Role.Heading:
            return QCoreApplication.translate("Explore", "Heading")
        case _:
            return ""


def _states(read: QAccessibleInterface) -> Iterator[str]:
    state = read.state()
    if state.disabled:
        yield QCoreApplication.translate("Explore", "Not available now")
    if state.checkable:
        yield _switched(read)
    if state.selected:
        yield QCoreApplication.translate("Explore", "You are here")
    yield read.text(QAccessible.Text.Description).strip()


def _switched(read: QAccessibleInterface) -> str:
    on = bool(read.state().checked)
    if read.role() == QAccessible.Role.RadioButton:
        chosen = QCoreApplication.translate("Explore", "Chosen")
        return chosen if on else QCoreApplication.translate("Explore", "Not chosen")
    return QCoreApplication.translate("Explore", "On") if on else QCoreApplication.translate("Explore", "Off")

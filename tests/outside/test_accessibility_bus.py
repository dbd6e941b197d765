"""A screen reader finds and works the kiosk from outside, over the bus that Linux has for it."""

import pytest

from tests.outside.accessibility_bus import AccessibilityBus, Node

pytestmark = pytest.mark.outside

BUTTON = "push button"
SECONDS = 20


def find(qtbot, bus: AccessibilityBus, role: str, name: str) -> Node:
    """What shows with this role and a name that begins so."""
    found: list[Node] = []

    def shows() -> bool:
        found[:] = [node for node in bus.nodes() if node.showing and node.role == role and node.name.startswith(name)]
        return bool(found)

    qtbot.waitUntil(shows, timeout=SECONDS * 1000)
    return found[0]


def test_the_main_job_is_done_over_the_bus(qtbot, bus: AccessibilityBus) -> None:
    bus.press(find(qtbot, bus, BUTTON, "Touch to begin"))
    bus.press(find(qtbot, bus, BUTTON, "How the right ketamine dose is chosen"))
    bus.press(find(qtbot, bus, BUTTON, "The usual dose"))
    assert find(qtbot, bus, "heading", "The usual dose")
    bus.press(find(qtbot, bus, BUTTON, "Ask"))
    bus.press(find(qtbot, bus, BUTTON, "What dose will I start on?"))
    assert find(qtbot, bus, "heading", "What dose will I start on?")
    bus.press(find(qtbot, bus, BUTTON, "Not yet: ask my care team"))
    bus.press(find(qtbot, bus, BUTTON, "Help now"))
    assert find(qtbot, bus, "heading", "Tell the staff here now")

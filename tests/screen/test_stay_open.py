"""A kiosk is left by its staff only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.app import Start, show
from kiosk.tablet.settings import Settings


@pytest.fixture
def full(tablet, qtbot):
    """The kiosk as it stands in a waiting room."""
    show(tablet.kiosk, Start(pack=lambda: None, settings=Settings(), licences=tuple))
    qtbot.waitUntil(lambda: tablet.window.cursor().shape() == Qt.CursorShape.BlankCursor)
    return tablet


def test_the_window_is_frameless_and_fills_the_screen(full):
    assert full.window.visibility() == QWindow.Visibility.FullScreen
    assert full.window.flags() & Qt.WindowType.FramelessWindowHint


def test_no_cursor_is_shown(full):
    assert full.window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_closing_is_ignored(full):
    full.window.close()

    assert full.window.isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_shortcuts_that_close_programs_are_ignored(full, key, held):
    QTest.keyClick(full.window, key, held)

    assert full.window.isVisible()
    assert full.visit.screen == "attract"


def test_the_key_for_back_leaves_nothing_but_a_page(full):
    QTest.keyClick(full.window, Qt.Key.Key_Escape)
    QTest.keyClick(full.window, Qt.Key.Key_Escape)

    assert full.window.isVisible()
    assert full.visit.screen == "library"

"""Choosing another language, as a visitor does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.conftest import Tablet

ARTICLE = "ketamine-dose"
EVERY = ("en", "es", "ar")


def choose(tablet: Tablet, language: str) -> None:
    """Through the bar and the sheet, by touch."""
    tablet.tap("bar-language")
    tablet.tap(f"language-{language}")


def leftwards() -> bool:
    """Whether the screen runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

"""Whom to call, below a list that leaves the screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.tablet.settings import Settings


def in_crisis(settings: Settings) -> str:
    """The clinic's crisis line as a sentence, in the language that Qt speaks."""
    if settings.crisis_line_takes_texts:
        words = QCoreApplication.translate("MyList", "In crisis? Call or text {line}.")
    else:
        words = QCoreApplication.translate("MyList", "In crisis? Call {line}.")
    return words.format(line=settings.crisis_line)

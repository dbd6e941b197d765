"""What the guards of the lock-down are called on the screen, and what it says while one of them is off."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.screen.languages import words_of
from kiosk.tablet.guards.finding import Finding, Guard

_NOT_READY = str(QT_TRANSLATE_NOOP("NotReady", "This tablet is not ready. Please ask the staff."))


def not_ready(code: str) -> str:
    """The sentence for patients in a language, whichever the screen is in."""
    words = words_of(code)
    return (words.translate("NotReady", _NOT_READY) if words else "") or _NOT_READY


def title(guard: Guard) -> str:
    """A guard by its name, in the language of the screen."""
    translate = QCoreApplication.translate
    match guard:
        case Guard.FULL_SCREEN:
            return translate("Guards", "Full screen")
        case Guard.SHELL:
            return translate("Guards", "Kiosk shell")
        case Guard.OTHER_WINDOWS:
            return translate("Guards", "Other windows")
        case Guard.KEYS:
            return translate("Guards", "Keys and gestures")
        case Guard.POWER:
            return translate("Guards", "Power saving")
        case Guard.NETWORK:
            return translate("Guards", "Network")
        case Guard.SANDBOX:
            return translate("Guards", "Sandbox")
        case Guard.CLOCK:
            return translate("Guards", "Clock")
        case Guard.DISK:
            return translate("Guards", "Disk")
        case Guard.SETTINGS_FILE:
            return translate("Guards", "Settings file")


def titles(findings: Iterable[Finding]) -> str:
    """The names of the guards of some findings, in a row."""
    return " · ".join(title(one.guard) for one in findings)

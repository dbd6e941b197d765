"""The languages of the screen: their words, what they call themselves, and which way they are written."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTranslator

WORDS = Path(__file__).parent / "words"

SOURCE = "en"
"""The language that the program's own words are written in."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the screen, by its own name."""

    code: str
    name: str
    right_to_left: bool


def words_of(code: str) -> QTranslator | None:
    """The screen's words in a language; none where they have not been compiled or nobody translated them."""
    translator = QTranslator()
    return translator if translator.load(str(WORDS / f"{code}.qm")) else None


def has_words(code: str) -> bool:
    """Whether the screen can be shown in a language."""
    return code == SOURCE or (WORDS / f"{code}.qm").exists()


def known(code: str, words: QTranslator | None) -> Language:
    """What a language says of itself; ``words`` need not be installed."""
    if words is None or code == SOURCE:
        return Language(code, "English" if code == SOURCE else code, right_to_left=False)
    name = words.translate("Language", "English", "the name of this language in this language itself")
    direction = words.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", "LTR, or RTL if written from right to left")
    return Language(code, name or code, right_to_left=direction == "RTL")

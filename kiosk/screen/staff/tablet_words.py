"""What the tablet says of itself, in the language of the screen."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.article.direction import directed_text
from kiosk.tablet.sentence import Field, Sentence, filled

CONTEXT = "Tablet"
"""Under which translators find its sentences."""

_ISOLATE, _RELEASE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def in_words(sentence: Sentence, language: str) -> str:
    """The sentence in the words that Qt has been given, which are of a language; English where it has none."""
    said = _filled(sentence, language)
    return directed_text(said) if _is_right_to_left() else said


def _filled(sentence: Sentence, language: str) -> str:
    words = QCoreApplication.translate(CONTEXT, sentence.words)
    return filled(words, {name: _held(held, language) for name, held in sentence.fields.items()})


def _held(held: Field, language: str) -> str:
    """Numbers, paths and commands run from left to right, whatever stands around them."""
    match held:
        case Sentence():
            return _filled(held, language)
        case tuple():
            return QLocale(language).createSeparatedList([_held(one, language) for one in held])
        case _:
            return f"{_ISOLATE}{held}{_RELEASE}" if _is_right_to_left() else str(held)


def _is_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

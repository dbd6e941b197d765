"""What the tablet says of itself, in the language of the screen."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.article.direction import directed_text
from kiosk.tablet.sentence import Field, Sentence, filled

CONTEXT = "Tablet"
"""Under which translators find its sentences."""

_JOINER = "\N{WORD JOINER}"
_TORN = re.compile(r"(?<!\S)[/-]|(?<=[a-z])-(?=[a-z])")
_ISOLATE, _RELEASE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def in_words(sentence: Sentence, language: str) -> str:
    """The sentence in the words that Qt has been given, which are of a language; English where it has none."""
    said = _filled(sentence, language)
    return directed_text(said) if _is_right_to_left() else said


def _filled(sentence: Sentence, language: str) -> str:
    words = QCoreApplication.translate(CONTEXT, sentence.words)
    return filled(words, {name: _held(held, language) for name, held in sentence.fields.items()})


def _held(held: Field, language: str) -> str:
    """Numbers, paths and commands run from left to right, whatever stands around them.

    No line ends after a slash or hyphen that begins a word, nor after a hyphen within one, which would seem ours.
    """
    match held:
        case Sentence():
            return _filled(held, language)
        case tuple():
            return QLocale(language).createSeparatedList([_held(one, language) for one in held])
        case _:
            tied = _TORN.sub(rf"\g<0>{_JOINER}", str(held))
            return f"{_ISOLATE}{tied}{_RELEASE}" if _is_right_to_left() else tied


def _is_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

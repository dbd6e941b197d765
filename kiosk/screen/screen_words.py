"""The words of the screen in the language of the visit."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.screen.languages import words_of


class ScreenWords:
    """Gives Qt the words of one language at a time; with them comes the direction in which Qt lays out the screen."""

    def __init__(self) -> None:
        self._language = ""
        self._words: QTranslator | None = None
        self._renew: Callable[[], None] = lambda: None

    def renewed_by(self, renew: Callable[[], None]) -> None:
        """Names what says everything again that is on the screen."""
        self._renew = renew

    def speak(self, language: str) -> None:
        """The screen's words are those of this language, or the program's own where nobody translated them."""
        if language == self._language:
            return
        self.fall_silent()
        self._language, self._words = language, words_of(language)
        if self._words is not None:
            QCoreApplication.installTranslator(self._words)
        self._renew()

    def fall_silent(self) -> None:
        """The program's own words, and the direction of those."""
        if self._words is not None:
            QCoreApplication.removeTranslator(self._words)
        self._language, self._words = "", None

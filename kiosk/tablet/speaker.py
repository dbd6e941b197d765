"""The process that speaks: Qt's engine, told line by line what to say, and telling line by line how far it is."""

import json
import sys
from threading import Thread

from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.tablet.voices import Offer, choose


class Speaker(QObject):
    """Carries out orders, each a JSON object on a line of its own, until there are no more."""

    ordered = Signal(str)
    finished = Signal()

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._voices: dict[str, QVoice] = {}
        self._speech = QTextToSpeech(engine)
        works = self._speech.state() == QTextToSpeech.State.Ready
        languages = {locale.name().partition("_")[0] for locale in self._speech.availableLocales()} if works else set()
        _tell({"languages": sorted(languages)})
        self._speech.stateChanged.connect(self._change)
        self.ordered.connect(self._obey)

    def listen(self) -> None:
        """Reads orders; runs in a thread, since Qt cannot wait for a pipe everywhere."""
        for line in sys.stdin:
            self.ordered.emit(line)
        self.finished.emit()

    @Slot(str)
    def _obey(self, line: str) -> None:
        match json.loads(line):
            case {"say": str(text), "language": str(language), "rate": float(rate), "volume": float(volume)}:
                voice = self._voice(language)
                if voice is not None:
                    self._speech.setVoice(voice)
                self._speech.setRate(rate)
                self._speech.setVolume(volume)
                self._speech.say(text)
            case _:
                self._speech.stop()

    def _voice(self, language: str) -> QVoice | None:
        """The voice for a language, looked for once. An engine tells of voices only for the locale that is set."""
        if language not in self._voices:
            offers: dict[Offer, QVoice] = {}
            for locale in self._speech.availableLocales():
                if locale.name().partition("_")[0] == language.replace("_", "-").partition("-")[0].lower():
                    self._speech.setLocale(locale)
                    offers |= {_offer(voice): voice for voice in self._speech.availableVoices()}
            offer = choose(offers, language)
            if offer is None:
                return None
            self._voices[language] = offers[offer]
        return self._voices[language]

    @Slot(QTextToSpeech.State)
    def _change(self, state: QTextToSpeech.State) -> None:
        match state:
            case QTextToSpeech.State.Speaking:
                _tell("began")
            case QTextToSpeech.State.Ready:
                _tell("silent")
            case QTextToSpeech.State.Error:
                _tell("broke")


def speak(engine: str) -> int:
    """Speaks with one of Qt's engines until nobody gives orders any more. Returns the exit status."""
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    app = QCoreApplication(sys.argv[:1])
    speaker = Speaker(engine)
    speaker.finished.connect(app.quit)
    Thread(target=speaker.listen, daemon=True).start()
    return app.exec()


def _tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _offer(voice: QVoice) -> Offer:
    language, _, place = voice.locale().name(QLocale.TagSeparator.Dash).partition("-")
    return Offer(voice.name(), language.lower(), place.rpartition("-")[2].upper())

"""The tablet's voice: says one sentence at a time with whatever engine there is, and is never stuck when that is.

    voice = Voice(settings.speech_engine)     nothing is started yet
    voice.wake()                              starts the engine beforehand; say() does it too
    voice.speaks("es")                        whether there is a voice; True while no engine has come up yet
    token = voice.say("Hola.", "es", rate=0.0, volume=0.6)
    voice.forget()                            the visit is over: what was missing in it is looked for anew

``ended(token)`` follows when the sentence is over, once, unless another say() or a stop() came before. ``lost`` follows
instead where it cannot be said: the engine broke, or was mute twice running, and the next say() tries a new one; or no
engine comes up or none has a voice for the language, and then speaks() is False for the rest of the visit.
"""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.speech.spoken import spoken
from kiosk.tablet.engine import Engine
from kiosk.tablet.utterance import USUAL, Patience, Utterance

ENGINES: Mapping[str, tuple[str, ...]] = {"win32": ("winrt", "sapi"), "darwin": ("darwin",)}
"""Engines to try, by platform; anywhere else speechd."""

MISSES = 2
"""After so many silent sentences running an engine counts as lost."""


class Voice(QObject):
    """Says sentences. ``engine`` names one of Qt's engines; empty means the platform's."""

    ended = Signal(int)
    lost = Signal()

    def __init__(
        self,
        engine: str = "",
        patience: Patience = USUAL,
        make: Callable[[str, QObject], Engine] = Engine,
    ) -> None:
        super().__init__()
        self._names = (engine,) if engine else ENGINES.get(sys.platform, ("speechd",))
        self._patience = patience
        self._make = make
        self._untried: list[str] = []
        self._engine: Engine | None = None
        self._is_up = False
        self._retired: list[Engine] = []
        self._token = 0
        self._wanted: Utterance | None = None
        self._current: Utterance | None = None
        self._begun = False
        self._sounding = False
        self._misses = 0
        self._lacks_all = self._lacks_language = False
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._run_out)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language; while no engine is up, there may be."""
        if self._engine is None or not self._is_up:
            return not self._lacks_all
        speaks = self._engine.speaks(language)
        self._lacks_language |= not speaks
        return speaks

    def wake(self) -> None:
        """Starts an engine where none is, without saying anything."""
        if self._engine is None:
            self._untried = list(self._names)
            self._start()

    def say(self, words: str, language: str, *, rate: float = 0.0, volume: float = 1.0) -> int:
        """Says shown words, numbers and units in words, instead of what it was saying. Returns a number from 1."""
        self._token += 1
        self._wanted = Utterance(self._token, spoken(words, language) or words, language, rate, volume)
        self._current = None
        self.wake()
        if self._is_up:
            self._turn_to_wanted()
        else:
            self._watch.start(self._patience.up)
        return self._token

    def stop(self) -> None:
        """Falls silent at once."""
        self._wanted = self._current = None
        self._hush()

    def forget(self) -> None:
        """The visit is over: falls silent, and what was missing may be there for the next."""
        self.stop()
        if self._lacks_language:
            self._retire()
        self._lacks_all = self._lacks_language = False

    def close(self) -> None:
        """Ends the engine; the voice is not used again."""
        self.stop()
        self._watch.stop()
        self._retire()
        for engine in self._retired:
            engine.end()

    def _start(self) -> None:
        self._engine = self._make(self._untried.pop(0), self)
        self._engine.up.connect(self._come_up)
        self._engine.began.connect(self._begin)
        self._engine.fell_silent.connect(self._fall_silent)
        self._engine.broke.connect(self._break)

    @Slot(bool)
    def _come_up(self, works: bool) -> None:  # noqa: FBT001 -- a signal's argument
        if self.sender() is not self._engine:
            return
        self._is_up, self._lacks_all = works, False
        if works and self._wanted:
            self._speak()
        elif not works and self._untried:
            self._retire()
            self._start()
        elif not works:
            self._lacks_all = True
            self._lose()

    def _turn_to_wanted(self) -> None:
        if self._sounding:
            self._hush()  # what it says of its old sentence must not be taken for the end of the new one
        else:
            self._speak()

    def _hush(self) -> None:
        self._watch.stop()
        if self._sounding and self._engine is not None:
            self._engine.stop()
            self._watch.start(self._patience.hush)

    def _speak(self) -> None:
        sentence, self._wanted = self._wanted, None
        if sentence is None or self._engine is None:
            return
        if not self.speaks(sentence.language):
            self._watch.stop()
            self.lost.emit()
            return
        self._current = sentence
        self._begun, self._sounding = False, True
        self._watch.start(self._patience.begin)
        self._engine.say(sentence)

    @Slot()
    def _begin(self) -> None:
        if self.sender() is self._engine and self._current is not None and not self._begun:
            self._begun = True
            self._watch.start(self._patience.for_saying(self._current.text, self._current.rate))

    @Slot()
    def _fall_silent(self) -> None:
        if self.sender() is not self._engine or (self._current is not None and not self._begun):
            return
        self._misses = 0
        self._watch.stop()
        self._sounding = False
        self._end()

    def _end(self) -> None:
        sentence, self._current = self._current, None
        if sentence is not None:
            self.ended.emit(sentence.token)
        elif self._wanted is not None:
            self._speak()

    @Slot()
    def _break(self) -> None:
        if self.sender() is not self._engine:
            return
        if self._is_up:
            self._lose()
        else:
            self._come_up(works=False)

    def _run_out(self) -> None:
        """Nothing was heard of the engine for as long as it may take."""
        if self._engine is None or not self._is_up:
            self._wanted = None
            self.lost.emit()  # it is still asked to come up: a second one would hang the same way
            return
        if self._current is None:
            self._sounding = False
            self._end()
            return
        self._misses += 1
        if self._misses >= MISSES:
            self._lose()
            return
        self._engine.stop()
        self._end()

    def _lose(self) -> None:
        self._wanted = self._current = None
        self._retire()
        self.lost.emit()

    def _retire(self) -> None:
        self._watch.stop()
        self._sounding = self._is_up = False
        self._misses = 0
        if self._engine is not None:
            self._engine.retire()
            self._retired.append(self._engine)
            self._engine = None
        for engine in [engine for engine in self._retired if engine.gone()]:
            self._retired.remove(engine)
            engine.deleteLater()

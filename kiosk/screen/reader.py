"""Reading aloud, as QML sees it and the visitor steers it."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.screen.languages import known, words_of
from kiosk.screen.mouth import Mouth
from kiosk.screen.presence import Presence
from kiosk.screen.spoken_mark import SpokenMark
from kiosk.screen.store import VisitStore
from kiosk.screen.voice import Voice
from kiosk.visit.visit import Visit
from kiosk.visit.where import Attract

if TYPE_CHECKING:
    from kiosk.screen.script import Script, Sentence

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class _State(Enum):
    """Whether it reads, waits in the middle, or has nothing to read."""

    SILENT = auto()
    READING = auto()
    HELD = auto()


@QmlElement
@QmlUncreatable("The visit holds it")
class Reader(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Reads ``subject`` aloud by sentences, once asked to. ``find_voice`` is called when somebody first listens."""

    changed = Signal()

    def __init__(self, store: VisitStore, presence: Presence, find_voice: Callable[[], Voice]) -> None:
        super().__init__(store)
        self._store = store
        self._presence = presence
        self.voice_box = Mouth(find_voice, self)
        self._mark = SpokenMark(self)
        self._subject: QQuickItem | None = None
        self._begin_anew()
        self._seen = self._sight
        self._warned = False
        self.voice_box.ended.connect(self._end)
        self.voice_box.lost.connect(self._lose)
        self.voice_box.steered.connect(self._read_again)
        store.leaving.connect(self.stop)
        store.changed.connect(self._follow)
        presence.changed.connect(self._warn)
        presence.wait_for(lambda: self._state is _State.READING and self.voice_box.speaking)

    def _begin_anew(self) -> None:
        self._state = _State.SILENT
        self._script: Script | None = None
        self._open = self._lost = False
        self.voice_box.forget()

    @Property(SpokenMark, constant=True, final=True)
    def mark(self) -> SpokenMark:
        return self._mark

    @Property(Mouth, constant=True, final=True)
    def mouth(self) -> Mouth:
        """How fast and how loud."""
        return self.voice_box

    @Property(bool, notify=changed, final=True)
    def open(self) -> bool:
        """Whether the strip shows by which reading is steered."""
        return self._open

    @Property(bool, notify=changed, final=True)
    def playing(self) -> bool:
        return self._state is _State.READING

    @Property(bool, notify=changed, final=True)
    def paused(self) -> bool:
        return self._state is _State.HELD

    @Property(bool, notify=changed, final=True)
    def canSpeak(self) -> bool:
        """Whether there is a voice for the visitor's language; while nobody has asked for one, there may be."""
        return self.voice_box.speaks(self._language)

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        """The visitor's language, by its own name."""
        return known(self._language, words_of(self._language)).name

    @Property(bool, notify=changed, final=True)
    def lost(self) -> bool:
        """Whether the voice broke off and has not come back."""
        return self._lost

    @Property(QQuickItem, notify=changed, final=True)
    def subject(self) -> QQuickItem | None:
        """What is read when somebody asks: the page, or what lies over it."""
        return self._subject

    @subject.setter  # type: ignore[no-redef]
    def subject(self, subject: QQuickItem | None) -> None:
        self._subject = subject

    @Slot()
    def listen(self) -> None:
        """The strip comes and what shows is read, or both end."""
        if self._open:
            self.close()
        else:
            self._open = True
            self.changed.emit()  # the strip takes room: what is read is looked up on the page that is left beside it
            self.play()

    @Slot()
    def close(self) -> None:
        """Ends the reading, and the strip goes."""
        self._open = False
        self.stop()

    @Slot()
    def play(self) -> None:
        """Reads from the start, or on from where it paused."""
        if self._script is None and self._subject is not None and not self._nobody:
            from kiosk.screen.script import Script  # noqa: PLC0415 - most visitors read with their own eyes

            self._script = Script(self._subject, self._language)
        self._read(self._script.current or self._script.forth() if self._script else None)

    @Slot()
    def pause(self) -> None:
        """Holds at the sentence that is read."""
        if self._state is _State.READING:
            self._state = _State.HELD
        self.voice_box.hush()
        self.changed.emit()

    @Slot()
    def interrupt(self) -> None:
        """The visitor does something else: silence at once, and nothing is marked while they do."""
        if self.voice_box.speaking:
            self.pause()
        self._mark.lie_on(None)

    @Slot()
    def stop(self) -> None:
        """Ends the reading."""
        self._state, self._script, self._lost = _State.SILENT, None, False
        self._mark.lie_on(None)
        self.voice_box.hush()
        self.changed.emit()

    @Slot()
    def repeat(self) -> None:
        """Says the last sentence again."""
        if self._script and self._script.current:
            self._read(self._script.current)
        else:
            self._utter(*self.voice_box.last)

    @Slot()
    def next(self) -> None:
        """Goes on to the next sentence."""
        self._read(self._script.forth()) if self._script else self.play()

    @Slot()
    def previous(self) -> None:
        """Goes back to the sentence before."""
        self._read(self._script.back()) if self._script else self.play()

    @Slot(str)
    def say(self, words: str) -> None:
        """Says something once, such as the name of a control; reading waits meanwhile."""
        self.pause()
        self._utter(words, self._language)

    def _read(self, sentence: "Sentence | None") -> None:
        """Reads a sentence; after the last one the reading is over."""
        if sentence is None:
            self.stop()
            return
        self._state = _State.READING
        self._mark.lie_on(sentence.place())
        self._utter(sentence.words, sentence.language or self._language)

    def _utter(self, words: str, language: str) -> None:
        if self._nobody or not words.strip():
            return
        self._lost = False
        spoken = language if self.voice_box.speaks(language) else self._language
        if not self.voice_box.say(words, spoken):
            self._state, self._script = _State.SILENT, None
            self._mark.lie_on(None)
        self.changed.emit()

    @Slot()
    def _end(self) -> None:
        if self._state is _State.READING:
            self._presence.noteSign()
            self.next()

    @Slot()
    def _read_again(self) -> None:
        if self._state is _State.READING:
            self.repeat()

    @Slot()
    def _lose(self) -> None:
        self._lost = True
        self._state = _State.HELD if self._state is _State.READING else self._state
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        if self._sight != self._seen:
            self._seen = self._sight
            self.stop()
        if self._nobody:
            self._begin_anew()
            self.changed.emit()

    @Slot()
    def _warn(self) -> None:
        """The warning is heard by whoever has been listening."""
        before, self._warned = self._warned, bool(self._presence.warned)
        if self._warned and not before and (self._open or self._store.visit.exploring):
            asked = QCoreApplication.translate("StillThere", "Are you still there?")
            more = "Then the tablet forgets what you did here, to keep it private. Touch anywhere to stay."
            self.say(asked + " " + QCoreApplication.translate("StillThere", more))

    @property
    def _sight(self) -> tuple[Visit, bool]:
        """What is on the screen; whether a section has been read to its end changes nothing of it."""
        return replace(self._store.visit, read=frozenset()), self._store.trouble

    @property
    def _language(self) -> str:
        return self._store.visit.language

    @property
    def _nobody(self) -> bool:
        return isinstance(self._store.visit.where, Attract)

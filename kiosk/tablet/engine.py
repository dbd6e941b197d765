"""A speech engine in a process of its own: whatever it does, it can neither hold up the screen nor take it down.

Both happen. speechd takes 3 to 6 s to come up (espeak-ng tells of 1,530 voices) and waits for ever for a server that
hangs; and libspeechd 0.11 ends the program it is in when its server dies during a call.
"""

import json
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.tablet.utterance import Utterance

FAREWELL_MS = 500
"""What an engine has to fall silent and end by itself."""


class Engine(QObject):
    """An engine by Qt's name. ``up`` says whether it came up; then ``began`` and ``fell_silent`` tell what it does."""

    up = Signal(bool)
    began = Signal()
    fell_silent = Signal()
    broke = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._languages: frozenset[str] = frozenset()
        self._retired = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(self._end)
        self._process.finished.connect(self._end)
        self._process.start(sys.executable, [*_arguments(), name])

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for a language."""
        return language.replace("_", "-").partition("-")[0].lower() in self._languages

    def say(self, utterance: Utterance) -> None:
        """Says something; it must be silent before."""
        self._tell(
            {
                "say": utterance.text,
                "language": utterance.language,
                "rate": utterance.rate,
                "volume": utterance.volume,
            }
        )

    def stop(self) -> None:
        """Tells it to fall silent; it says so itself when it has."""
        self._tell({"stop": True})

    def retire(self) -> None:
        """Takes leave of it without waiting."""
        self._retired = True
        self.stop()
        self._process.closeWriteChannel()
        QTimer.singleShot(FAREWELL_MS, self._process.kill)

    def end(self) -> None:
        """Waits for the end of a retired one, for the moment it may take."""
        if not self.gone() and not self._process.waitForFinished(FAREWELL_MS):
            self._process.kill()
            self._process.waitForFinished(FAREWELL_MS)

    def gone(self) -> bool:
        """Whether its process has ended."""
        return self._process.state() == QProcess.ProcessState.NotRunning

    def _tell(self, order: Mapping[str, object]) -> None:
        if not self.gone():
            self._process.write(json.dumps(order).encode() + b"\n")

    @Slot()
    def _read(self) -> None:
        while self._process.canReadLine():
            match _told(bytes(self._process.readLine().data())):
                case {"languages": list(languages)}:
                    self._languages = frozenset(languages)
                    self.up.emit(bool(languages))
                case "began":
                    self.began.emit()
                case "silent":
                    self.fell_silent.emit()
                case "broke":
                    self.broke.emit()

    @Slot()
    def _end(self) -> None:
        if not self._retired:
            self.broke.emit()


def _told(line: bytes) -> object:
    """What the process tells; None for what a library in it prints of its own accord."""
    try:
        return json.loads(line)
    except ValueError:
        return None


def _arguments() -> list[str]:
    """The command of the kiosk that speaks; frozen, the program takes it by itself."""
    return ["speak"] if vars(sys).get("frozen") else ["-m", "kiosk", "speak"]

"""The window's end of the process that compiles and checks."""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

import kiosk
from kiosk.desk.live.errand import Answer, Errand, read_answer

_ROOT = Path(kiosk.__file__).parents[1]
_ENDED_MS = 2000


class Runner(QObject):
    """Sends one errand at a time. Of several of a sort that wait, only the newest is run.

    A process that ends unexpectedly is started anew with the next errand; what it was asked is answered by nobody.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Errand] = {}
        self._out: Errand | None = None
        self._number = 0
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(_ROOT))
        environment.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)

    def ask(self, errand: Errand) -> int:
        """Has something done after what is being done. Returns the number that the errand got."""
        self._number += 1
        self._waiting.pop(errand.do, None)
        self._waiting[errand.do] = replace(errand, number=self._number)
        self._next()
        return self._number

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        return self._out is not None or bool(self._waiting)

    def forget(self) -> None:
        """Another article or folder is open: of what waits, only what somebody asked for in words is run."""
        self._waiting = {do: errand for do, errand in self._waiting.items() if errand.words}

    def close(self) -> None:
        """Ends the process."""
        self._waiting.clear()
        self._process.finished.disconnect(self._ended)
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(_ENDED_MS):
            self._process.kill()
            self._process.waitForFinished(_ENDED_MS)

    def _next(self) -> None:
        if self._out is not None or not self._waiting:
            return
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start(sys.executable, ["-m", "kiosk.desk.live.serve"])
        self._out = self._waiting.pop(next(iter(self._waiting)))
        self._process.write(self._out.line())

    @Slot()
    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            errand, self._out = self._out, None
            if errand is not None:
                answer: Answer = read_answer(line, errand)
                self.answered.emit(answer)
            self._next()

    @Slot()
    def _ended(self) -> None:
        self._out = None
        self._next()

"""The clinic's printer, by way of the system's own ``lp``: CUPS on Linux and macOS.

Not Qt's print support: it links QtWidgets, which the tablet does without, and it spools through a file of its own in
the temporary folder, so that the visitor's questions would be on the disk. ``lp`` reads them from a pipe.
"""

import re
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

PATIENCE_MS = 20_000
"""For the system to take the pages; after it the printer counts as one that does not answer."""
CANCEL_SECONDS = 300
"""CUPS drops pages that a printer has not managed by then, so that no list comes out in somebody else's visit."""

_STOPPED = re.compile(r"^printer \S+ (?:disabled|now disabled)", re.MULTILINE)
_ALERTS = re.compile(
    r"^\s*Alerts:.*(?:media-(?:empty|needed|jam)|door-open|cover-open|toner-empty|marker-supply-empty|offline|paused)",
    re.MULTILINE,
)

SENT, HELP, SILENT = "sent", "help", "silent"
"""How it went: the system took the pages; the printer needs paper or a hand; there is no answer."""


def needs_help(state: str) -> bool:
    """Whether what ``lpstat -l -p`` says means that nothing would come out now."""
    return bool(_STOPPED.search(state) or _ALERTS.search(state))


def _environment() -> QProcessEnvironment:
    """That of the system, in which lpstat speaks words that are understood here.

    A frozen program has its own libraries looked up first; the system's programs must find those of the system.
    """
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("LC_ALL", "C")
    if vars(sys).get("frozen"):
        environment.remove("LD_LIBRARY_PATH")
        if environment.contains("LD_LIBRARY_PATH_ORIG"):
            environment.insert("LD_LIBRARY_PATH", environment.value("LD_LIBRARY_PATH_ORIG"))
    return environment


class Printer(QObject):
    """A printer by the system's name for it. ``told`` says how it went, once for each order; nothing waits for it."""

    told = Signal(str)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._pages = b""
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def send(self, pages: bytes) -> None:
        """Asks how the printer is, and if it is well hands it a PDF. An order that is not through yet is dropped."""
        self.stop()
        self._pages = pages
        self._patience.start()
        self._run("lpstat", ["-l", "-p", self._name], self._asked)

    def stop(self) -> None:
        """Forgets an order that the system has not taken yet."""
        self._pages = b""
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.finished.connect(process.deleteLater)
            process.kill()
            if process.state() == QProcess.ProcessState.NotRunning:
                process.deleteLater()

    def end(self) -> None:
        """The program ends: so does what it started."""
        process = self._process
        self.stop()
        if process is not None:
            process.waitForFinished(500)

    def _run(self, program: str, words: list[str], then: object) -> QProcess:
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.finished.connect(then)
        process.errorOccurred.connect(self._failed)
        process.start(program, words)
        return process

    @Slot(int, QProcess.ExitStatus)
    def _asked(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        said = process.readAllStandardOutput().toStdString() if process is not None else ""
        if process is not None:
            process.deleteLater()
        if code or status != QProcess.ExitStatus.NormalExit:
            self._tell(SILENT)
        elif needs_help(said):
            self._tell(HELP)
        else:
            kind = ["-t", "kiosk", "-o", "sides=two-sided-long-edge", "-o", f"job-cancel-after={CANCEL_SECONDS}"]
            printing = self._run("lp", ["-d", self._name, *kind, "-"], self._taken)
            printing.write(self._pages)
            printing.closeWriteChannel()
            self._pages = b""

    @Slot(int, QProcess.ExitStatus)
    def _taken(self, code: int, status: QProcess.ExitStatus) -> None:
        well = code == 0 and status == QProcess.ExitStatus.NormalExit
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._tell(SENT if well else SILENT)

    @Slot()
    def _failed(self) -> None:
        """The program is not there; one that ends badly says so when it finishes."""
        if self._process is not None and self._process.error() == QProcess.ProcessError.FailedToStart:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        self.stop()
        self.told.emit(SILENT)

    def _tell(self, outcome: str) -> None:
        self._patience.stop()
        self._pages = b""
        self.told.emit(outcome)

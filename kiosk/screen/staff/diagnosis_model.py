"""The diagnosis that staff photograph for IT, or take along on a stick."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.code_model import CodeModel
from kiosk.tablet.diagnosis.report import Report, codes_of
from kiosk.tablet.diagnosis.stick import sticks, write_to
from kiosk.tablet.qr_code import code_of

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The panel holds it")
class DiagnosisModel(CodeModel):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """One code at a time, made when it is shown. ``find_sticks`` tells the folders of sticks that are in, and
    ``opens_sticks`` whether one that is put in will be among them.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject, opens_sticks: Callable[[], bool], find_sticks: Callable[[], Sequence[Path]] = sticks
    ) -> None:
        super().__init__(parent)
        self._opens_sticks = opens_sticks
        self._find_sticks = find_sticks
        self._report: Report | None = None
        self._texts: tuple[str, ...] = ()
        self._sticks: Sequence[Path] = ()
        self._outcome = ""

    def show(self, report: Report) -> None:
        """Shows the first code of a report."""
        self._report, self._texts = report, codes_of(report)
        self._sticks, self._outcome = self._find_sticks(), ""
        self._show_code(0)
        self.changed.emit()

    @Property(bool, notify=changed, final=True)
    def hasStick(self) -> bool:
        return bool(self._sticks)

    @Property(bool, notify=changed, final=True)
    def opensSticks(self) -> bool:
        """Whether a stick that is put in can be written to."""
        return self._opens_sticks()

    @Property(str, notify=changed, final=True)
    def outcome(self) -> str:
        """Of writing to the stick: empty, written or failed."""
        return self._outcome

    @Slot()
    def turn(self) -> None:
        """Shows the next code, after the last one the first."""
        if self._texts:
            self._show_code((self._number + 1) % len(self._texts))

    @Slot()
    def write(self) -> None:
        """Writes the report to the first stick, if it is still in."""
        if self._report is None:
            return
        self._outcome = "failed"
        with suppress(OSError):
            for stick in self._find_sticks()[:1]:
                write_to(stick, self._report)
                self._outcome = "written"
        self.changed.emit()

    def _show_code(self, number: int) -> None:
        self.turn_to(number, len(self._texts), code_of(self._texts[number]))

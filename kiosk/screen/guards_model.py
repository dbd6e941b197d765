"""What the screen shows of the lock-down."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.tablet.guards.finding import Finding
    from kiosk.tablet.guards.report import Report  # read after the first picture

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")
class GuardsModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Whether a guard is off, and whether that keeps the kiosk from going public.

    Where the guards are required, it does not before they have been asked either; then nothing is said yet.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self, parent: QObject, codes: Sequence[str], *, required: bool) -> None:
        super().__init__(parent)
        self._codes = codes
        self._required = required
        self._report: Report | None = None

    @Property(bool, notify=changed, final=True)
    def off(self) -> bool:
        """Whether any guard is off: the staff's badge shows."""
        return bool(self._report and self._report.off)

    @Property(bool, notify=changed, final=True)
    def closed(self) -> bool:
        """Whether nothing of the library is shown for now."""
        return self._required and (self._report is None or bool(self._report.off))

    @Property("QStringList", notify=changed, final=True)  # type: ignore[arg-type]  # Qt's own name for a list of texts
    def sentences(self) -> list[str]:
        """What patients are told meanwhile, in each language offered."""
        from kiosk.screen.guard_words import not_ready  # noqa: PLC0415 -- not before the first picture

        return [not_ready(code) for code in self._codes] if self._report and self._report.off else []

    @Property(str, notify=changed, final=True)
    def titles(self) -> str:
        """The guards that are off, for staff."""
        from kiosk.screen.guard_words import titles  # noqa: PLC0415 -- not before the first picture

        return titles(self._report.off) if self._report else ""

    @property
    def report(self) -> "Report | None":
        """The last report; None before the first."""
        return self._report

    @Slot()
    def askAgain(self) -> None:
        """Somebody wants to know now."""
        self.wanted.emit()

    def findings(self) -> "Sequence[Finding]":
        """What the guards say now, or nothing where nobody asks them."""
        self.askAgain()
        return self._report.findings if self._report else ()

    def tell(self, report: "Report | None", *, required: bool | None = None) -> None:
        """The guards have been asked, or with None not yet. ``required`` may change what the settings say."""
        self._report = report
        if required is not None:
            self._required = required
        self.changed.emit()

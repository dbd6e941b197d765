"""Keeps what the staff choose, over the settings of IT, and gives it back to them."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.tablet.folders import staff_file
from kiosk.tablet.staff_choices import NONE, Choices, ChoicesDamaged, read_choices, write_choices
from kiosk.tablet.toml_text import Value

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The panel holds it")
class ChoiceKeeper(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The file of the choices in the state folder, and how the last attempt to change it went."""

    changed = Signal()

    def __init__(self, state: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = staff_file(state)
        self._outcome = ""
        self._choices = self._read()

    @Property(str, notify=changed, final=True)
    def outcome(self) -> str:
        """``kept``, ``given-back``, ``unwritable``, or empty where nothing was tried."""
        return self._outcome

    @Property("QStringList", notify=changed, final=True)  # type: ignore[arg-type]  # Qt's own name for a list of texts
    def chosen(self) -> list[str]:
        """The settings that count as chosen here from the next start."""
        return [*self._choices.values]

    @property
    def values(self) -> Mapping[str, Value]:
        """What is chosen, by the settings."""
        return self._choices.values

    def keep(self, name: str, value: Value) -> None:
        """Keeps one choice; all others stay."""
        self._write({**self.values, name: value}, "kept")

    @Slot()
    def giveBack(self) -> None:
        """From the next start all is as IT set it."""
        self._write({}, "given-back")

    def forget(self) -> None:
        """Another page is open."""
        self._outcome = ""
        self.changed.emit()

    def _write(self, values: Mapping[str, Value], outcome: str) -> None:
        try:
            write_choices(self._file, values)
            self._outcome = outcome
        except OSError:
            self._outcome = "unwritable"
        self._choices = self._read()
        self.changed.emit()

    def _read(self) -> Choices:
        try:
            return read_choices(self._file)
        except ChoicesDamaged:
            return NONE  # the next start moves it out of the way

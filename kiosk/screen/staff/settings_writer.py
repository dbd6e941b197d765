"""Writes a setting that the staff chose, or says what IT should write where the kiosk may not."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.tablet.settings_file import FileUnfit, open_file, write_file
from kiosk.tablet.toml_text import Value, in_toml

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The panel holds it")
class SettingsWriter(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The file of the settings, and how the last attempt to write it went."""

    changed = Signal()

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._outcome = ""
        self._lines = ""

    @Property(str, notify=changed, final=True)
    def outcome(self) -> str:
        """``written``, ``unwritable``, or empty where nothing was tried."""
        return self._outcome

    @Property(str, notify=changed, final=True)
    def lines(self) -> str:
        """What stands in the file now, or should."""
        return self._lines

    @Property(str, constant=True, final=True)
    def file(self) -> str:
        return str(self._file)

    def write(self, values: Mapping[str, Value]) -> None:
        """Writes these settings, whole or not at all; all others stay."""
        self._lines = "\n".join(f"{name} = {in_toml(value)}" for name, value in values.items())
        try:
            before = open_file(self._file)
            write_file(before, before.with_values(values))
            self._outcome = "written"
        except FileUnfit:
            self._outcome = "unwritable"
        self.changed.emit()

    def forget(self) -> None:
        """Another page is open."""
        self._outcome = self._lines = ""
        self.changed.emit()

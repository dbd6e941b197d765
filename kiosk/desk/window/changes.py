"""What changed since another library, as the desk's panel sees it."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.recheck.typed import NOTHING
from kiosk.desk.live.errand import Answer, Errand
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.rows import ChangeRow
from kiosk.desk.window.runner import Runner
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class Changes(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Compares the folder as it is saved with ``other``, a folder or a pack. ``wanted`` leads to a file and a line."""

    changed = Signal()
    wanted = Signal(str, int)

    def __init__(self, runner: Runner, opened: Opened, other: str, parent: QObject) -> None:
        super().__init__(parent)
        self.compared = other
        self._runner = runner
        self._opened = opened
        self._asked = 0
        self._open = False
        self._summary = self._why = ""
        self._found: list[ChangeRow] = []
        self._rows = Rows(ChangeRow, self)
        runner.answered.connect(self.take)

    @Slot()
    def sit(self) -> None:
        """Another folder is open."""
        self._open, self._asked = False, 0
        self._say()

    @Property(bool, notify=changed, final=True)
    def open(self) -> bool:
        """Whether the panel is shown."""
        return self._open

    @Property(str, notify=changed, final=True)
    def other(self) -> str:
        return self.compared

    @Property(str, notify=changed, final=True)
    def summary(self) -> str:
        return self._summary

    @Property(str, notify=changed, final=True)
    def why(self) -> str:
        return self._why

    @Property(Rows, constant=True, final=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(bool)
    def show(self, open: bool) -> None:  # noqa: A002 -- as QML calls it
        """Opens the panel, or closes it."""
        self._open = open
        self._say()

    @Slot(str)
    def compare(self, other: str) -> None:
        """Compares with a folder or a pack; what is typed is saved first."""
        other, sitting, paper = other.strip(), self._opened.sitting, self._opened.paper
        if sitting is None or paper is None or not other:
            return
        paper.save()
        self.compared = other
        words = (str(Path(other).expanduser().absolute()),)
        self._asked = self._runner.ask(Errand("changes", sitting.folder, NOTHING, Path(), words=words))
        self._say("The libraries are compared …")

    @Slot(int)
    def go(self, row: int) -> None:
        """Leads to the article of a change."""
        if 0 <= row < len(self._found) and self._found[row].file:
            self.wanted.emit(self._found[row].file, self._found[row].line)

    @Slot(object)
    def take(self, answer: Answer) -> None:
        """The other process has answered somebody."""
        if answer.errand.number == self._asked:
            self._asked = 0
            rows = [ChangeRow(**told) for told in answer.told.get("rows", ())]
            self._say(answer.told.get("summary", ""), answer.said, rows)

    def close(self) -> None:
        """Ends."""
        self._runner.answered.disconnect(self.take)

    def _say(self, summary: str = "", why: str = "", rows: list[ChangeRow] | None = None) -> None:
        self._summary, self._why, self._found = summary, why, rows or []
        self._rows.show(self._found)
        self.changed.emit()

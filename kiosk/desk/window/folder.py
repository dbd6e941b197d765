"""The folder that is open at the desk, and its articles, as the window sees them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.files.journal import Journal
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.notices import CLOSE, Notice, Notices
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.recovery import Recovery
from kiosk.desk.window.rows import ChoiceRow, TreeRow, tree_rows
from kiosk.desk.window.sitting import Sitting
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class Folder(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """``last`` is offered where none is open; ``why`` says why one could not be opened. ``sat`` comes with another."""

    changed = Signal()
    sat = Signal()

    def __init__(self, opened: Opened, journal: Journal, notices: Notices, last: str, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._journal = journal
        self._notices = notices
        self._last = last
        self._why = ""
        self._tree = Rows(TreeRow, self)

    @property
    def path(self) -> str:
        """The folder that is open, whole."""
        return str(self._opened.sitting.folder) if self._opened.sitting else ""

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        return Path(self.path).name or self.path

    @Property(str, constant=True, final=True)
    def last(self) -> str:
        return self._last

    @Property(str, notify=changed, final=True)
    def why(self) -> str:
        return self._why

    @Property(bool, notify=changed, final=True)
    def readOnly(self) -> bool:
        return self._opened.read_only

    @Property(Rows, constant=True, final=True)
    def tree(self) -> Rows:
        return self._tree

    @Slot(str)
    def open(self, path: str) -> None:
        """Opens a library; says why where that cannot be done."""
        if self._opened.paper is None:
            return
        folder = Path(self.pathOf(QUrl(path)) if path.startswith("file:") else path).expanduser()
        before, name = self._opened.sitting, self._opened.name
        try:
            sitting = Sitting(folder.absolute(), self._opened.paper, self._notices, self)
        except DeskError as error:
            self._why = str(error)
            self.changed.emit()
            return
        if before is not None:
            before.close()
        if sitting.seat.writable:
            self._notices.drop("read-only")
        else:
            again = (ChoiceRow("again", "Try again"),)
            self._notices.say(Notice("read-only", sitting.seat.sentence, again, lambda _: self.open(str(folder))))
        self._why, self._opened.sitting = "", sitting
        self.sat.emit()
        self.changed.emit()
        sitting.begin()
        if before is not None and before.folder == sitting.folder and sitting.tree.find(name):
            sitting.open(name)
        Recovery(sitting, self._journal, self._notices).begin()
        self._tell(sitting.tree.remarks)
        self.reread()

    def _tell(self, remarks: Sequence[str]) -> None:
        """Says which files are not listed, unless something more urgent is said."""
        if remarks and self._notices.shown is None:
            more = f" “Check all articles” names {len(remarks) - 1} more." if len(remarks) > 1 else ""
            self._notices.say(Notice("remark", f"{remarks[0]}{more}", (CLOSE,)))

    @Slot(QUrl, result=str)
    def pathOf(self, folder: QUrl) -> str:
        """A folder that was chosen, as people write it."""
        return folder.toLocalFile()

    @Slot()
    def reread(self) -> None:
        """The files in it are others."""
        self.draw()
        if self._opened.live is not None:
            self._opened.live.reread()

    @Slot()
    def draw(self) -> None:
        """Lists the articles, the open one marked, each with the number of its problems."""
        if self._opened.sitting is not None:
            troubles = Counter(problem.path for problem in self._opened.problems)
            self._tree.show(list(tree_rows(self._opened.sitting.tree, self._opened.name, troubles)))

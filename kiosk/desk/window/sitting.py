"""A library that is open at the desk: its articles, who may write, which is open, and what others do to the files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.desk.files.draft import Draft, open_draft
from kiosk.desk.files.lock import Seat, take_seat
from kiosk.desk.files.tree import Listed, Tree, changes, look
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.notices import CLOSE, Notice, Notices
from kiosk.desk.window.paper import Paper
from kiosk.screen.following.following import Following

EVERY_MS = 500
"""Between two looks at what others do to the files: seldom enough for a window that is open all day."""


class Sitting(QObject):
    """Made for one folder. Errors: DeskError where it cannot be read.

    ``opened`` comes with another article, ``listed`` with another tree.
    """

    opened = Signal()
    listed = Signal()

    def __init__(self, folder: Path, paper: Paper, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self.folder = folder
        self.tree: Tree = look(folder)
        self.seat: Seat = take_seat(folder)
        self.current: Listed | None = None
        self._paper = paper
        self._notices = notices
        self._following = Following((folder,), self, EVERY_MS)
        self._following.saved.connect(self.look_again)
        paper.writable = self.seat.writable
        if self.seat.sentence:
            notices.say(Notice("read-only", self.seat.sentence))

    def begin(self) -> None:
        """Opens the first article."""
        if self.tree.articles:
            self.open(self.tree.articles[0].name)

    def open(self, name: str) -> bool:
        """Opens an article; the one before is saved first. Returns whether it did."""
        found = self.tree.find(name)
        if found is None or (self.current is not None and not self.leave()):
            return False
        try:
            draft = open_draft(found.path)
        except DeskError as error:
            self._notices.trouble(str(error))
            return False
        self.current = found
        self._notices.drop("trouble")
        if draft.remark:
            self._notices.say(Notice("remark", draft.remark, (CLOSE,)))
        self.show(draft)
        return True

    def show(self, draft: Draft, text: str | None = None) -> None:
        """Puts the open article's file into the editor, or other words that were kept of it."""
        self._paper.load(draft, text)
        self.opened.emit()

    def leave(self) -> bool:
        """Before another article, or the end: saves. Returns False where somebody must first say whose words stay."""
        self._paper.close()
        shown = self._notices.shown
        return shown is None or shown.kind != "clash"

    def forget(self) -> None:
        """The open article's file has another name now; what is typed is in it."""
        self.current = None
        self._paper.draft = None

    def close(self) -> None:
        """Gets up from the folder."""
        self._paper.close()
        self._following.stop()
        self.seat.leave()

    @Slot()
    def look_again(self) -> None:
        """Looks what others, or this desk, have made of the folder."""
        try:
            before, self.tree = self.tree, look(self.folder, self.tree)
        except DeskError as error:
            self._paper.keep()
            self._notices.trouble(f"{error} What you type is kept on this computer until it is back.")
            return
        self._paper.look()
        done = changes(before, self.tree)
        if done.added or done.gone or done.written:
            if self.current is not None:
                self.current = self.tree.find(self.current.name) or self.current
            self.listed.emit()

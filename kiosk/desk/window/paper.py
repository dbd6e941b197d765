"""The article that is open: its text in the editor, its file, and the words that are not saved yet."""

from itertools import takewhile
from operator import eq

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from kiosk.desk.files.draft import ChangedElsewhere, Draft, OnDisk, on_disk, overwrite, save, save_as_copy
from kiosk.desk.files.insert.edit import in_editor
from kiosk.desk.files.journal import EVERY_MS, Journal
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.directions import direct_lines
from kiosk.desk.window.highlighter import Highlighter

SAVE_MS = 3000
"""Without a key for so long, the file is saved."""


class Paper(QObject):
    """What is typed reaches the journal within a second, and the file after a pause.

    ``edited`` comes with each change, ``kept`` when the state of the file changes; ``troubled`` says in a sentence what
    the disk does not take, ``settled`` that it has taken it since, and ``clashed`` carries a ChangedElsewhere.
    """

    edited = Signal()
    kept = Signal()
    troubled = Signal(str)
    settled = Signal(str)
    clashed = Signal(object)

    def __init__(self, document: QTextDocument, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.draft: Draft | None = None
        self.changed = False
        self.writable = True
        self._journal = journal
        self._loading = False
        self._held = False
        self._said = ""
        self._keep = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._keep.timeout.connect(self.keep)
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save.timeout.connect(self.save)
        document.contentsChange.connect(self._typed)
        self._highlighter = Highlighter(document)

    @property
    def text(self) -> str:
        """The words in the editor; unlike toPlainText(), with every space as it was typed."""
        return self.document.toRawText().replace("\u2029", "\n")

    def load(self, draft: Draft, text: str | None = None) -> None:
        """Opens a file, or a file with other words that were kept of it."""
        self._loading = True
        self.draft = draft
        self.document.setPlainText(draft.text)
        direct_lines(self.document)
        self._loading, self._held = False, False
        self.changed = False
        if text is not None and text != draft.text:
            self.replace(text)
        self.edited.emit()
        self.kept.emit()

    def replace(self, text: str) -> None:
        """Makes the text another one as one step that can be undone; only the letters that differ are touched."""
        before = self.text
        start = _alike(before, text)
        same = _alike(before[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document)
        cursor.setPosition(in_editor(before, start))
        cursor.setPosition(in_editor(before, len(before) - same), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - same])

    @Slot()
    def keep(self) -> None:
        """Has the journal keep what is not saved."""
        if self.draft is None or not self.changed or not self.writable:
            return
        try:
            self._journal.keep(self.draft, self.text)
        except DeskError as error:
            self._tell(str(error))

    @Slot()
    def save(self) -> bool:
        """Saves, unless somebody else changed the file. Returns whether the file has the words of the editor."""
        if self.draft is None or not self.changed or not self.writable or self._held:
            return not self.changed
        try:
            self._become(save(self.draft, self.text))
        except ChangedElsewhere as clash:
            self._hold(clash)
        except DeskError as error:
            self.keep()
            self._tell(str(error))
        return not self.changed

    def save_over(self) -> None:
        """Saves, whatever somebody else made of the file."""
        if self.draft is not None and self.writable:
            try:
                self._become(overwrite(self.draft, self.text))
            except DeskError as error:
                self._fail(error)

    def save_copy(self, theirs: Draft) -> None:
        """Saves what was typed as a file of its own, and goes on from what somebody else wrote."""
        if self.draft is not None and self.writable:
            try:
                save_as_copy(self.draft, self.text)
            except DeskError as error:
                self._fail(error)
            else:
                self.taken(theirs)

    def _fail(self, error: DeskError) -> None:
        """The next save asks again whose words stay."""
        self._held = False
        self.keep()
        self._tell(str(error))

    def _tell(self, words: str) -> None:
        self._said = words
        self.troubled.emit(words)

    def look(self) -> None:
        """Looks whether somebody else has changed the file; where nothing was typed, shows what it says now."""
        if self.draft is None or self._held or on_disk(self.draft) is OnDisk.SAME:
            return
        match on_disk(self.draft):
            case OnDisk.CHANGED | OnDisk.GONE:
                self.changed = True  # save() then tells who has changed what, and writes nothing
                self.save()
            case _:
                self._tell(f"The folder of “{self.draft.path.name}” is not there. Your words are kept here.")

    def close(self) -> bool:
        """Saves what can be saved, and keeps the rest. Returns whether all is in the file."""
        done = self.save()
        if not done:
            self.keep()
        self._keep.stop()
        self._save.stop()
        return done

    def taken(self, theirs: Draft, text: str | None = None) -> None:
        """Goes on from what somebody else wrote; ``text`` is what both wrote together."""
        self.draft, self._held = theirs, False
        self.replace(theirs.text if text is None else text)
        self.changed = text is not None
        self._journal.forget(theirs.path)
        self.kept.emit()
        if text is not None:
            self.save()

    def _hold(self, clash: ChangedElsewhere) -> None:
        self._held = True
        self.keep()
        self.clashed.emit(clash)

    def _become(self, draft: Draft) -> None:
        self.draft, self.changed, self._held = draft, False, False
        self._journal.forget(draft.path)
        self._keep.stop()
        self._save.stop()
        self.settled.emit(self._said)
        self.kept.emit()

    @Slot(int, int, int)
    def _typed(self, _at: int, removed: int, added: int) -> None:
        if self._loading or removed == added == 0:
            return
        if not self.changed:
            self.changed = True
            self.kept.emit()
        if not self._keep.isActive():
            self._keep.start()
        self._save.start()
        self.edited.emit()


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))

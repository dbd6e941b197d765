"""The article that is open at the desk, as the editor sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.window.opened import Opened

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class OpenArticle(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Its file, and the cursor in it. ``caretWanted`` asks the editor to select from one position to another.

    ``left`` comes before another one is opened.
    """

    changed = Signal()
    left = Signal()
    kept = Signal()
    caretWanted = Signal(int, int)

    def __init__(self, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        return self._opened.name

    @Property(str, notify=changed, final=True)
    def stem(self) -> str:
        """Its own name, the same in every language."""
        return self._opened.current.id if self._opened.current else ""

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        """Its language; that of a new one, too."""
        return self._opened.current.language if self._opened.current else "en"

    @Property(str, notify=kept, final=True)
    def saved(self) -> str:
        """Whether the file has what the editor shows, in words."""
        paper = self._opened.paper
        if paper is None or paper.draft is None:
            return ""
        if self._opened.read_only:
            return "Only to read"
        return "Not saved yet" if paper.changed else "Saved"

    @Slot(str)
    def open(self, name: str) -> None:
        if self._opened.sitting is not None and name != self._opened.name:
            self.left.emit()
            self._opened.sitting.open(name)

    @Slot(str, int)
    def goTo(self, file: str, line: int) -> None:
        """Puts the cursor on a line of an article, and opens that if need be."""
        self.open(file)
        if self._opened.paper is not None and self._opened.name == file:
            block = self._opened.paper.document.findBlockByNumber(line - 1)
            position = block.position() if block.isValid() else 0
            self.caretWanted.emit(position, position)

    @Slot(int)
    def caretAt(self, position: int) -> None:
        """The cursor is somewhere else."""
        if self._opened.paper is not None and self._opened.live is not None:
            self._opened.live.at_line(self._opened.paper.document.findBlock(position).blockNumber() + 1)

    @Slot()
    def save(self) -> None:
        if self._opened.paper is not None:
            self._opened.paper.save()

    @Slot()
    def show(self) -> None:
        """Another one is open."""
        sitting, current, live = self._opened.sitting, self._opened.current, self._opened.live
        if sitting is not None and current is not None and live is not None:
            live.line = 1
            live.show(sitting.folder, current)
        self.changed.emit()
        self.kept.emit()
        self.caretWanted.emit(0, 0)

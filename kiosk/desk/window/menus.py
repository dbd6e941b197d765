"""What the bar and its menus can be asked to do to the text and the folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.deeds import INSERTS, Deeds
from kiosk.desk.window.leaflets import is_leaflet
from kiosk.desk.window.notices import Notices
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.rows import ChoiceRow
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class Menus(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Has each deed done where there is something to write in. ``caretWanted`` comes with words to be written over."""

    caretWanted = Signal(int, int)

    def __init__(self, opened: Opened, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._notices = notices
        self._refused = ""
        self._inserts = Rows(ChoiceRow, self, INSERTS)

    @Property(Rows, constant=True, final=True)
    def inserts(self) -> Rows:
        return self._inserts

    @Slot(int)
    def insert(self, row: int) -> None:
        """Puts an example of the menu in at the cursor, its first words selected."""
        self._do(lambda deeds: deeds.insert(row, self._opened.line))

    @Slot(list)
    def addPictures(self, urls: list[QUrl]) -> None:
        """Adds those of some files that are no leaflets."""
        paths = [path for url in urls if url.isLocalFile() and not is_leaflet(path := Path(url.toLocalFile()))]
        self._do(lambda deeds: deeds.add_pictures(paths, self._opened.line))

    @Slot(str, str)
    def newArticle(self, language: str, name: str) -> None:
        self._do(lambda deeds: deeds.create(language, name))

    @Slot(str)
    def newTranslation(self, name: str) -> None:
        """Begins what a row of the tree says is not translated yet: ``es/first-visit.md``."""
        self._do(lambda deeds: deeds.translate(name))

    @Slot(str)
    def rename(self, name: str) -> None:
        self._do(lambda deeds: deeds.rename(name))

    def _do(self, deed: Callable[[Deeds], QTextCursor | None]) -> None:
        """Does something to the text or the folder; a disk that does not take it is said in the strip."""
        opened = self._opened
        if opened.paper is None or opened.sitting is None or opened.read_only:
            return
        try:
            selected = deed(Deeds(opened.paper, opened.sitting))
        except DeskError as error:
            self._refused = str(error)
            self._notices.trouble(self._refused)
            return
        self._notices.settle(self._refused)
        if selected is not None:
            self.caretWanted.emit(selected.selectionStart(), selected.selectionEnd())

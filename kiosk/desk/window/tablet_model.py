"""The tablet at the desk, as its pane sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.window.opened import Opened
from kiosk.desk.window.rows import ChoiceRow
from kiosk.desk.window.tablet import SIZES
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class TabletModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Which tablet it is, by its name and in pixels. ``note`` says why it lags behind the text."""

    changed = Signal()
    noted = Signal()

    def __init__(self, opened: Opened, size: str, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self.size = next((one for one in SIZES if one.name == size), SIZES[0])
        self._sizes = Rows(ChoiceRow, self, [ChoiceRow(one.name, one.name) for one in SIZES])

    @Property(Rows, constant=True, final=True)
    def sizes(self) -> Rows:
        return self._sizes

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        return self.size.name

    @Property(int, notify=changed, final=True)
    def width(self) -> int:
        return self.size.width

    @Property(int, notify=changed, final=True)
    def height(self) -> int:
        return self.size.height

    @Property(str, notify=noted, final=True)
    def note(self) -> str:
        return self._opened.live.note if self._opened.live else ""

    @Slot(str)
    def choose(self, name: str) -> None:
        """Another tablet."""
        self.size = next((size for size in SIZES if size.name == name), self.size)
        self.fit()
        self.changed.emit()

    def fit(self) -> None:
        """Makes the tablet's screen as large as was chosen."""
        if self._opened.tablet is not None:
            self._opened.tablet.resize(self.size)

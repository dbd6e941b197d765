"""What is wrong in the articles, as the list below the text sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.window.opened import Opened
from kiosk.desk.window.rows import ProblemRow, counted, line_starts, problem_rows
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class Problems(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Those of the open article come first. ``wanted`` leads to a file and a line, ``caretWanted`` to a position."""

    changed = Signal()
    wanted = Signal(str, int)
    caretWanted = Signal(int, int)

    def __init__(self, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._rows = Rows(ProblemRow, self)

    @Property(Rows, constant=True, final=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(str, notify=changed, final=True)
    def count(self) -> str:
        """How many there are, in words."""
        live = self._opened.live
        if live is not None and live.checking_all:
            return "Checking the whole library …"
        if live is not None and live.listed is not None and not live.checked:
            return "Checking …"
        if live is not None and live.unchecked:
            return f"Not checked: {live.unchecked}"
        return counted(live.problems) if live else ""

    @Slot(int)
    def go(self, row: int) -> None:
        """Puts the cursor where a problem is, in another article if need be."""
        found = self._found()
        if 0 <= row < len(found):
            self.wanted.emit(found[row].file, found[row].line)

    @Slot(int, result=str)
    def explain(self, row: int) -> str:
        """Why a problem matters, where its rule comes from, and how to mend it."""
        from kiosk.authoring.gate.explain import explain  # noqa: PLC0415 -- all rules are loaded only when asked for

        found = self._found()
        return (explain(found[row].code) or "") if 0 <= row < len(found) else ""

    @Slot(int, int)
    def next(self, position: int, way: int) -> None:
        """From a position in the text to the next problem of the open article, or the one before; round the end."""
        own = sorted({row.position for row in self._found() if row.position >= 0})
        if own:
            ahead = [place for place in own if (place > position if way > 0 else place < position)]
            place = (ahead or own)[0 if way > 0 else -1]
            self.caretWanted.emit(place, place)

    @Slot()
    def checkAll(self) -> None:
        if self._opened.live is not None:
            self._opened.live.check_all()

    @Slot()
    def show(self) -> None:
        """There are others now."""
        self._rows.show(self._found())
        self.changed.emit()

    def _found(self) -> list[ProblemRow]:
        """The rows, placed in the text as it stands now."""
        starts = line_starts(self._opened.text) if self._opened.paper else []
        return list(problem_rows(self._opened.problems, self._opened.name, starts))

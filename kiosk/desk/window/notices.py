"""What the desk says in a strip above the text, one thing at a time, with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.desk.window.rows import ChoiceRow
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and the buttons beside it. ``answers`` does what a button's key stands for."""

    kind: str
    words: str
    choices: tuple[ChoiceRow, ...] = ()
    answer: Callable[[str], object] = lambda _key: None


CLOSE = ChoiceRow("close", "OK")
_ORDER = ("clash", "recovered", "trouble", "remark", "read-only")


@QmlElement
@QmlUncreatable("The desk makes it")
class Notices(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """One of a kind; the most urgent kind is shown."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._choices = Rows(ChoiceRow, self)

    @property
    def shown(self) -> Notice | None:
        """The most urgent one."""
        return next((self._notices[kind] for kind in _ORDER if kind in self._notices), None)

    @Property(str, notify=changed, final=True)
    def words(self) -> str:
        return self.shown.words if self.shown else ""

    @Property(Rows, constant=True, final=True)
    def choices(self) -> Rows:
        return self._choices

    def say(self, notice: Notice) -> None:
        """Says something, in the place of what was said of that kind."""
        if self._notices.get(notice.kind) != notice:
            self._notices[notice.kind] = notice
            self._tell()

    @Slot(str)
    def trouble(self, words: str) -> None:
        """Says what could not be done."""
        self.say(Notice("trouble", words, (CLOSE,)))

    def drop(self, kind: str) -> None:
        """Says something no longer."""
        if self._notices.pop(kind, None) is not None:
            self._tell()

    @Slot(str)
    def settle(self, words: str) -> None:
        """What could not be done has been done since, or something else in its place."""
        trouble = self._notices.get("trouble")
        if trouble is not None and trouble.words == words:
            self.drop("trouble")

    @Slot()
    def leave(self) -> None:
        """Another article is asked for: a remark was about the one before."""
        self.drop("remark")

    def clear(self) -> None:
        """Says nothing any more."""
        self._notices.clear()
        self._tell()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Somebody has pressed a button of the strip."""
        shown = self.shown
        if shown is not None:
            self.drop(shown.kind)
            shown.answer(key)

    def _tell(self) -> None:
        self._choices.show(self.shown.choices if self.shown else ())
        self.changed.emit()

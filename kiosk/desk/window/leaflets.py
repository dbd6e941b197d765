"""Old leaflets that somebody drops on the desk, or picks."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.names import is_leaflet as is_leaflet_name
from kiosk.authoring.recheck.typed import NOTHING
from kiosk.desk.live.errand import Answer, Errand
from kiosk.desk.window.notices import CLOSE, Notice, Notices
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.runner import Runner

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_OTHERS = (".doc", ".rtf")
"""Of these the import says what to do."""


def is_leaflet(path: Path) -> bool:
    """Whether it is no picture but a text, or a folder of them."""
    return is_leaflet_name(path.name) or path.suffix.lower() in _OTHERS or path.is_dir()


@QmlElement
@QmlUncreatable("The desk makes it")
class Leaflets(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Has drafts made of leaflets in the open library, and opens the first."""

    def __init__(self, runner: Runner, opened: Opened, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opened = opened
        self._notices = notices
        self._asked = 0
        runner.answered.connect(self.take)

    @Slot(list)
    def bring(self, urls: list[QUrl]) -> None:
        """Has drafts made of those of some files that are leaflets."""
        files = [path for url in urls if url.isLocalFile() and is_leaflet(path := Path(url.toLocalFile()))]
        sitting = self._opened.sitting
        if not files or sitting is None or self._opened.read_only:
            return
        words = tuple(map(str, files))
        self._asked = self._runner.ask(Errand("import", sitting.folder, NOTHING, Path(), words=words))
        self._notices.say(Notice("remark", "The leaflet is read …"))

    @Slot(object)
    def take(self, answer: Answer) -> None:
        """The other process has answered somebody."""
        if answer.errand.number != self._asked:
            return
        self._asked = 0
        self._notices.drop("remark")
        troubles = answer.told.get("troubles", ()) or ((answer.said,) if answer.said else ())
        names = answer.told.get("names", ())
        sitting = self._opened.sitting
        if names and sitting is not None and sitting.folder == answer.errand.folder:
            sitting.look_again()
            sitting.open(names[0])
            self._notices.say(Notice("remark", "\n".join(answer.told["remarks"]), (CLOSE,)))
        if troubles:
            self._notices.trouble("\n".join(troubles))

    def close(self) -> None:
        """Ends."""
        self._runner.answered.disconnect(self.take)

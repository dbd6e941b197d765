"""The desk's window: built, remembered, and taken down."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.desk.files.journal import Journal
from kiosk.desk.window.desk_model import DeskModel
from kiosk.desk.window.remembered import Remembered, recall, remember
from kiosk.desk.window.runner import Runner
from kiosk.screen.icons import Icons
from kiosk.screen.voice import Silence, Voice
from kiosk.screen.window import QML as KIOSK_QML
from kiosk.screen.window import WindowBroken

QML = Path(__file__).parent / "qml"


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk's window. ``close`` saves, remembers the window, and takes it down in the order that Qt needs."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    model: DeskModel
    memory: Path

    def show(self) -> None:
        """Shows it as large as it was."""
        if recall(self.memory).maximized:
            self.window.showMaximized()
        else:
            self.window.show()

    def remember(self) -> None:
        """Keeps the size of the window and its panes, and the folder."""
        remember(self.memory, self._sizes())

    def close(self) -> None:
        self.remember()
        self.model.close()
        shiboken6.delete(self.engine)
        shiboken6.delete(self.model)

    def _sizes(self) -> Remembered:
        before = recall(self.memory)
        whole = self.window.visibility() == QQuickWindow.Visibility.Maximized
        width, height = (before.width, before.height) if whole else (self.window.width(), self.window.height())
        tree, tablet, problems = (self._pane(name) for name in ("article-pane", "tablet-pane", "problem-pane"))
        drawn = tree.isVisible() and tree.width() > 0
        return replace(
            self.model.remembered(before),
            width=width,
            height=height,
            maximized=whole,
            tree=int(tree.width()) if drawn else before.tree,
            tablet=int(tablet.width()) if drawn else before.tablet,
            problems=int(problems.height()) if drawn else before.problems,
        )

    def _pane(self, name: str) -> QQuickItem:
        found = self.window.findChild(QQuickItem, name)
        return found or self.window.contentItem()


def open_desk(
    runner: Runner, journal: Journal, memory: Path, folder: Path | None = None, voice: Callable[[], Voice] = Silence
) -> Desk:
    """Builds the window, not yet shown, on a folder or on the question which one. Errors: WindowBroken."""
    known = recall(memory)
    model = DeskModel(runner, journal, known, voice)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(KIOSK_QML))
    engine.addImportPath(str(QML))
    engine.addImageProvider("icons", Icons())
    engine.setInitialProperties({"desk": model, "width": known.width, "height": known.height})
    engine.loadFromModule("Desk", "DeskWindow")
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        message = "The window of the desk cannot be drawn. Set the program up again."
        raise WindowBroken(message)
    if editor := window.findChild(QQuickItem, "editor"):
        editor.setFlag(QQuickItem.Flag.ItemObservesViewport)  # LongText.qml says what it draws
    model.started.emit(known.tree, known.tablet, known.problems)
    if folder is not None:
        model.open(folder)
    return Desk(engine, window, model, memory)

"""The preview's window: the tablet's own screen, and a strip below it for what is wrong in the files."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.article.problem import Severity
from kiosk.authoring.recheck.typed import NOTHING
from kiosk.desk.live.errand import Answer, Errand
from kiosk.desk.live.live_pack import LivePack
from kiosk.desk.preview.compiled import Compiler
from kiosk.desk.preview.told import told
from kiosk.desk.window.desk import QML
from kiosk.desk.window.runner import Runner
from kiosk.pack.read import Pack
from kiosk.screen.following.following import Following
from kiosk.screen.following.place import Place
from kiosk.screen.voice import Silence, Voice
from kiosk.screen.window import QML as KIOSK_QML
from kiosk.screen.window import KioskWindow, WindowBroken, open_window
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings
from kiosk.visit.display import Display
from kiosk.visit.visit import Visit

_SECOND_TAP_MM = 10.0
_A_WEEK = 7 * 24 * 3600.0
"""Nobody walks away from this screen: its time never runs out."""
_GONE = "The folder has gone. Put the stick back in, or bring the folder back; the screen stays as it last was."


@dataclass(frozen=True, slots=True)
class Glass:
    """What the preview shows the library on: a screen in pixels and inches, a language, and how it is set."""

    width: int = 1280
    height: int = 800
    inches: float = 13.3
    language: str = "en"
    display: Display = Display()  # noqa: RUF009 -- it cannot be changed


class Preview(QObject):
    """Shows the library in ``folder`` and follows it; with a runner it is checked too. Errors: WindowBroken."""

    def __init__(
        self,
        folder: Path,
        glass: Glass,
        clock: Callable[[], float],
        voice: Callable[[], Voice] = Silence,
        runner: Runner | None = None,
    ) -> None:
        super().__init__()
        self.pack = LivePack()
        self.kiosk: KioskWindow | None = None
        self._folder, self._glass, self._clock, self._voice = folder, glass, clock, voice
        self._compiler = Compiler(folder)
        self._runner = runner
        self._asked = 0
        self._unreadable = self._found = ""  # what is wrong in how it is written, and all that the last check found
        if runner is not None:
            runner.answered.connect(self._checked)
        self._engine, self.window = _host(folder, glass)
        self._place = Place()
        self._offered: tuple[str, ...] = ()
        self._following = Following((folder,), self)
        self._following.saved.connect(self.follow)
        self.follow()

    @property
    def glass(self) -> QQuickItem:
        """What the tablet's screen lies in."""
        glass = self.window.findChild(QQuickItem, "tablet")
        return glass or self.window.contentItem()

    @property
    def problem(self) -> str:
        """What the strip says is wrong; empty where nothing is."""
        return str(self.window.property("problem"))

    @Slot(QColor)
    def colour(self, colour: QColor) -> None:
        """The ground of the tablet's screen, which its window draws, and not its items."""
        self.window.setProperty("glassColour", colour)

    @Slot()
    def follow(self) -> None:
        """Shows the folder as it is now, at the place where the visit is."""
        if not self._following.there:
            self._asked = 0
            self._tell(_GONE, grave=True)
            return
        visit = self.kiosk.store.visit if self.kiosk else None
        compiled = self._compiler.compile({visit.article} if visit else ())
        if compiled.pack is not None:
            self._lay(compiled.pack)
        self._unreadable, before = compiled.problem, self._unreadable
        self._found = "" if before or compiled.problem else self._found
        self._tell(compiled.problem or self._found, grave=bool(compiled.problem) or self._grave)
        if self._runner is not None:
            self._asked = self._runner.ask(Errand("library", self._folder, NOTHING, Path()))

    @Slot(object)
    def _checked(self, answer: Answer) -> None:
        """The check of the folder as it was last seen has come back."""
        if answer.errand.number == self._asked and not answer.said:
            self._found = told(answer.problems)
            grave = any(one.severity is Severity.ERROR for one in answer.problems)
            self._tell(self._found or self._unreadable, grave=grave or not self._found)

    def _tell(self, sentence: str, *, grave: bool) -> None:
        self.window.setProperty("grave", bool(sentence) and grave)
        self.window.setProperty("problem", sentence)

    @property
    def _grave(self) -> bool:
        return bool(self.window.property("grave"))

    def close(self) -> None:
        """Takes it down."""
        self._following.stop()
        if self._runner is not None:
            self._runner.answered.disconnect(self._checked)
        if self.kiosk is not None:
            self._take_down(self.kiosk)
            self.kiosk = None
        shiboken6.delete(self._engine)
        self.pack.close()
        self._compiler.close()

    def _lay(self, pack: Pack) -> None:
        """Another pack lies under the screen; in a window of its own making where there are other languages."""
        before = self.kiosk.store.visit if self.kiosk else None
        self.pack.surround(pack)
        if self.kiosk is None or self._offered != self.pack.languages:
            if self.kiosk is not None:
                self._take_down(self.kiosk)
            self.kiosk = self._open()
            self.colour(self.kiosk.window.color())
        if before is not None and before.language in self.pack.languages:
            self.kiosk.renew(self._place.on(self.pack, before, self.kiosk.pages.home(before.language)))
        elif self.kiosk.store.visit == self.kiosk.store.first:
            self.kiosk.visit.begin()

    def _take_down(self, kiosk: KioskWindow) -> None:
        for child in self.glass.childItems():
            child.setParentItem(kiosk.window.contentItem())
        kiosk.close()

    def _open(self) -> KioskWindow:
        glass = self._glass
        self._offered = self.pack.languages
        ppi = pixels_per_inch(glass.width, glass.height, glass.inches)
        settings = Settings(
            language=glass.language, reduced_motion=True, idle_seconds=_A_WEEK, diagonal_inches=glass.inches
        )
        kiosk = open_window(self.pack, settings, tuple, pixels_per_inch=ppi, clock=self._clock, voice=self._voice)
        kiosk.store.begin_with(Visit(kiosk.store.first.language, display=glass.display))
        kiosk.resize(QSize(glass.width, glass.height), ppi, _SECOND_TAP_MM)
        content = next(item for item in kiosk.window.contentItem().childItems() if item.childItems())
        content.setParentItem(self.glass)
        kiosk.window.colorChanged.connect(self.colour)
        return kiosk


def _host(folder: Path, glass: Glass) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(KIOSK_QML))
    engine.addImportPath(str(QML))
    name = folder.resolve().name
    note = f"This is {name} as it is saved. Save in your editor, and the screen follows."
    words = {"folder": name, "note": note, "problem": "", "grave": False}
    engine.setInitialProperties(
        {**words, "glassColour": QColor(), "glassWidth": glass.width, "glassHeight": glass.height}
    )
    engine.loadFromModule("Desk", "PreviewWindow")
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        message = "The window of the preview cannot be drawn. Set the program up again."
        raise WindowBroken(message)
    return engine, window

"""The desk as QML sees it: its parts, and how they hear of each other."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickTextDocument

from kiosk.desk.files.journal import Journal
from kiosk.desk.window.changes import Changes
from kiosk.desk.window.clash import Clash
from kiosk.desk.window.folder import Folder
from kiosk.desk.window.leaflets import Leaflets
from kiosk.desk.window.live import Live
from kiosk.desk.window.menus import Menus
from kiosk.desk.window.notices import Notices
from kiosk.desk.window.open_article import OpenArticle
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.problems import Problems
from kiosk.desk.window.remembered import Remembered
from kiosk.desk.window.runner import Runner
from kiosk.desk.window.signature import Signature
from kiosk.desk.window.tablet import Tablet
from kiosk.desk.window.tablet_model import TabletModel
from kiosk.desk.window.theirs import Theirs
from kiosk.screen.voice import Silence, Voice

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it and hands it to DeskWindow.qml")
class DeskModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """One window. ``started`` tells it how wide its panes were: the articles, the tablet, and the problems' height."""

    started = Signal(int, int, int)

    def __init__(
        self, runner: Runner, journal: Journal, known: Remembered, voice: Callable[[], Voice] = Silence
    ) -> None:
        super().__init__()
        self.opened = Opened()
        self._runner = runner
        self._journal = journal
        self._voice = voice
        self._notices = Notices(self)
        self._folder = Folder(self.opened, journal, self._notices, known.folder, self)
        self._article = OpenArticle(self.opened, self)
        self._problems = Problems(self.opened, self)
        self._tablet = TabletModel(self.opened, known.size, self)
        self._menus = Menus(self.opened, self._notices, self)
        self._theirs = Theirs(self)
        self._signature = Signature(runner, self.opened, self._notices, self)
        self._leaflets = Leaflets(runner, self.opened, self._notices, self)
        self._changes = Changes(runner, self.opened, known.compared, self)
        for hear in (self.sit, self._signature.sit, self._changes.sit):
            self._folder.sat.connect(hear)
        self._article.changed.connect(self._folder.draw)
        self._article.left.connect(self._notices.leave)
        self._problems.wanted.connect(self._article.goTo)
        self._changes.wanted.connect(self._article.goTo)
        self._problems.caretWanted.connect(self._article.caretWanted)
        self._menus.caretWanted.connect(self._article.caretWanted)

    @Property(Folder, constant=True, final=True)
    def folder(self) -> Folder:
        return self._folder

    @Property(OpenArticle, constant=True, final=True)
    def article(self) -> OpenArticle:
        return self._article

    @Property(Problems, constant=True, final=True)
    def problems(self) -> Problems:
        return self._problems

    @Property(Notices, constant=True, final=True)
    def notices(self) -> Notices:
        return self._notices

    @Property(TabletModel, constant=True, final=True)
    def tablet(self) -> TabletModel:
        return self._tablet

    @Property(Menus, constant=True, final=True)
    def menus(self) -> Menus:
        return self._menus

    @Property(Theirs, constant=True, final=True)
    def theirs(self) -> Theirs:
        return self._theirs

    @Property(Signature, constant=True, final=True)
    def signature(self) -> Signature:
        return self._signature

    @Property(Leaflets, constant=True, final=True)
    def leaflets(self) -> Leaflets:
        return self._leaflets

    @Property(Changes, constant=True, final=True)
    def changes(self) -> Changes:
        return self._changes

    @Slot(QQuickTextDocument, QQuickItem)
    def attach(self, document: QQuickTextDocument, glass: QQuickItem) -> None:
        """The editor and the pane of the tablet are there."""
        self._held = document  # or else its text would go with Python's twin of it
        self.begin(document.textDocument(), glass)

    def begin(self, document: QTextDocument, glass: QQuickItem) -> None:
        """Takes the editor's text and the tablet's pane."""
        paper, tablet = Paper(document, self._journal, self), Tablet(glass, time.monotonic, self._voice)
        live = Live(self._runner, paper, tablet, self)
        self.opened.paper, self.opened.tablet, self.opened.live = paper, tablet, live
        self._tablet.fit()
        for hear in (self._problems.show, self._tablet.noted, self._folder.draw):
            live.changed.connect(hear)
        Clash(paper, self._notices, self).compared.connect(self._theirs.show)
        paper.kept.connect(self._article.kept)
        paper.troubled.connect(self._notices.trouble)
        paper.settled.connect(self._notices.settle)

    @Slot()
    def sit(self) -> None:
        """Another folder is open."""
        if (sitting := self.opened.sitting) is not None:
            sitting.opened.connect(self._article.show)
            sitting.listed.connect(self._folder.reread)

    def open(self, folder: Path) -> None:
        """Opens a library."""
        self._folder.open(str(folder))

    def remembered(self, before: Remembered) -> Remembered:
        """What the window is to know when it is opened again."""
        folder, compared = self._folder.path or before.folder, self._changes.compared
        return replace(before, folder=folder, size=self._tablet.size.name, compared=compared)

    def close(self) -> None:
        """Saves, and takes everything down."""
        if self.opened.sitting is not None:
            self.opened.sitting.close()
        if self.opened.live is not None:
            self.opened.live.close()
        self._signature.close()
        self._leaflets.close()
        self._changes.close()

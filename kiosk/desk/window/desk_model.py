"""The desk as QML sees it: every key and click goes in here."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickTextDocument

from kiosk.desk.files.journal import Journal
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.changes import Changes
from kiosk.desk.window.deeds import INSERTS, Deeds
from kiosk.desk.window.live import Live
from kiosk.desk.window.notices import Notices
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.rows import ChoiceRow, ProblemRow, TreeRow, counted, line_starts, problem_rows, tree_rows
from kiosk.desk.window.runner import Runner
from kiosk.desk.window.signature import Signature
from kiosk.desk.window.sitting import Sitting
from kiosk.desk.window.tablet import SIZES, Tablet
from kiosk.screen.rows import Rows
from kiosk.screen.voice import Silence, Voice

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it and hands it to DeskWindow.qml")
class DeskModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """One window: a folder, the article that is open, the tablet, and what is wrong.

    ``caretWanted`` asks the editor to select from one position to another.
    """

    folderChanged = Signal()
    articleChanged = Signal()
    savedChanged = Signal()
    problemsChanged = Signal()
    tabletChanged = Signal()
    noticeChanged = Signal()
    compareChanged = Signal()
    caretWanted = Signal(int, int)
    started = Signal(int, int, int)

    def __init__(
        self,
        runner: Runner,
        journal: Journal,
        *,
        last: str = "",
        size: str = "",
        compared: str = "",
        voice: Callable[[], Voice] = Silence,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._journal = journal
        self._voice = voice
        self._last = last
        self._size = next((one for one in SIZES if one.name == size), SIZES[0])
        self._paper: Paper | None = None
        self._live: Live | None = None
        self._tablet: Tablet | None = None
        self._sitting: Sitting | None = None
        self._why = ""
        self._compare = ""
        self._tree = Rows(TreeRow, self)
        self._problems = Rows(ProblemRow, self)
        self._sizes = Rows(ChoiceRow, self, [ChoiceRow(size.name, size.name) for size in SIZES])
        self._inserts = Rows(ChoiceRow, self, INSERTS)
        self._choices = Rows(ChoiceRow, self)
        self._notices = Notices(self)
        self._notices.changed.connect(self.show_notice)
        self._signature = Signature(runner, self._notices, self)
        self.changes_since = Changes(runner, compared, self)
        self.changes_since.wanted.connect(self.goTo)

    # What is open.

    @property
    def name(self) -> str:
        """The name of the open article, such as ``en/first-visit.md``."""
        return self._sitting.current.name if self._sitting and self._sitting.current else ""

    @property
    def text(self) -> str:
        """What stands in the editor."""
        return self._paper.text if self._paper else ""

    @property
    def path(self) -> str:
        """The folder that is open, whole."""
        return str(self._sitting.folder) if self._sitting else ""

    @Property(str, notify=folderChanged, final=True)
    def folder(self) -> str:
        return self._sitting.folder.name or str(self._sitting.folder) if self._sitting else ""

    @Property(str, constant=True, final=True)
    def lastFolder(self) -> str:
        return self._last

    @Property(str, notify=folderChanged, final=True)
    def why(self) -> str:
        """Why a folder could not be opened."""
        return self._why

    @Property(bool, notify=folderChanged, final=True)
    def readOnly(self) -> bool:
        return self._sitting is not None and not self._sitting.seat.writable

    @Property(str, notify=articleChanged, final=True)
    def article(self) -> str:
        return self.name

    @Property(str, notify=articleChanged, final=True)
    def stem(self) -> str:
        """The open article's own name, the same in every language."""
        return self._sitting.current.id if self._sitting and self._sitting.current else ""

    @Property(str, notify=articleChanged, final=True)
    def language(self) -> str:
        """The language of the open article; that of a new one, too."""
        return self._sitting.current.language if self._sitting and self._sitting.current else "en"

    @Property(str, notify=savedChanged, final=True)
    def saved(self) -> str:
        """Whether the file has what the editor shows, in words."""
        if self._paper is None or self._paper.draft is None:
            return ""
        if self.readOnly:
            return "Only to read"
        return "Not saved yet" if self._paper.changed else "Saved"

    @Property(Rows, constant=True, final=True)
    def tree(self) -> Rows:
        return self._tree

    @Property(Rows, constant=True, final=True)
    def inserts(self) -> Rows:
        return self._inserts

    # What is wrong, and what there is to say.

    @Property(Rows, constant=True, final=True)
    def problems(self) -> Rows:
        return self._problems

    @Property(str, notify=problemsChanged, final=True)
    def problemCount(self) -> str:
        if self._live is not None and self._live.checking_all:
            return "Checking the whole library …"
        return counted(self._live.problems) if self._live else ""

    @Property(str, notify=noticeChanged, final=True)
    def notice(self) -> str:
        return self._notices.shown.words if self._notices.shown else ""

    @Property(Rows, constant=True, final=True)
    def choices(self) -> Rows:
        return self._choices

    @Property(Changes, constant=True, final=True)
    def changes(self) -> Changes:
        return self.changes_since

    @Property(Signature, constant=True, final=True)
    def signature(self) -> Signature:
        return self._signature

    @Property(str, notify=compareChanged, final=True)
    def compared(self) -> str:
        """What somebody else wrote, or what has changed, while it is looked at; empty where nothing is."""
        return self._compare

    # The tablet.

    @Property(Rows, constant=True, final=True)
    def sizes(self) -> Rows:
        return self._sizes

    @Property(str, notify=tabletChanged, final=True)
    def sizeName(self) -> str:
        return self._size.name

    @Property(int, notify=tabletChanged, final=True)
    def tabletWidth(self) -> int:
        return self._size.width

    @Property(int, notify=tabletChanged, final=True)
    def tabletHeight(self) -> int:
        return self._size.height

    @Property(str, notify=problemsChanged, final=True)
    def tabletNote(self) -> str:
        return self._live.note if self._live else ""

    # What the person at the desk does.

    @Slot(QQuickTextDocument, QQuickItem)
    def attach(self, document: QQuickTextDocument, glass: QQuickItem) -> None:
        """The editor and the pane of the tablet are there."""
        self._held = document  # or else its text would go with Python's twin of it
        self.begin(document.textDocument(), glass)

    def begin(self, document: QTextDocument, glass: QQuickItem) -> None:
        """Takes the editor's text and the tablet's pane."""
        self._paper = Paper(document, self._journal, self)
        self._tablet = Tablet(glass, time.monotonic, self._voice)
        self._tablet.resize(self._size)
        self._live = Live(self._runner, self._paper, self._tablet, self)
        self._live.changed.connect(self.show_problems)
        self._paper.kept.connect(self.savedChanged)
        self._paper.troubled.connect(self.say_trouble)

    @Slot(str)
    def openFolder(self, path: str) -> None:
        """Opens a library; says why where that cannot be done."""
        if self._paper is None:
            return
        folder = Path(QUrl(path).toLocalFile() if path.startswith("file:") else path).expanduser()
        before = self._sitting
        try:
            sitting = Sitting(folder.absolute(), self._paper, self._journal, self._notices, self)
        except DeskError as error:
            self._why = str(error)
            self.folderChanged.emit()
            return
        if before is not None:
            before.close()
        self._why, self._sitting = "", sitting
        self._signature.sit(sitting, self._paper)
        self.changes_since.sit(sitting, self._paper)
        sitting.opened.connect(self.show_article)
        sitting.listed.connect(self.show_tree)
        sitting.compared.connect(self.show_compared)
        self.folderChanged.emit()
        sitting.begin()
        self.show_tree()

    @Slot(QUrl, result=str)
    def pathOf(self, folder: QUrl) -> str:
        """A folder that was chosen, as people write it."""
        return folder.toLocalFile()

    @Slot(str)
    def openArticle(self, name: str) -> None:
        if self._sitting is not None and name != self.name:
            self._sitting.open(name)

    @Slot(int)
    def caretAt(self, position: int) -> None:
        if self._paper is not None and self._live is not None:
            self._live.at_line(self._paper.document.findBlock(position).blockNumber() + 1)

    @Slot()
    def save(self) -> None:
        if self._paper is not None:
            self._paper.save()

    @Slot(int)
    def goToProblem(self, row: int) -> None:
        """Puts the cursor where a problem is, in another article if need be."""
        rows = self._shown_problems()
        if 0 <= row < len(rows):
            self.goTo(rows[row].file, rows[row].line)

    @Slot(str, int)
    def goTo(self, file: str, line: int) -> None:
        """Puts the cursor on a line of an article, and opens that if need be."""
        self.openArticle(file)
        if self._paper is not None and self.name == file:
            block = self._paper.document.findBlockByNumber(line - 1)
            position = block.position() if block.isValid() else 0
            self.caretWanted.emit(position, position)

    @Slot(int, int)
    def nextProblem(self, position: int, way: int) -> None:
        """From a position in the text to the next problem of the open article, or the one before; round the end."""
        own = sorted({row.position for row in self._shown_problems() if row.position >= 0})
        if own:
            ahead = [place for place in own if (place > position if way > 0 else place < position)]
            place = (ahead or own)[0 if way > 0 else -1]
            self.caretWanted.emit(place, place)

    @Slot()
    def checkAll(self) -> None:
        if self._live is not None:
            self._live.check_all()

    @Slot(int)
    def insert(self, row: int) -> None:
        """Puts an example of the menu in at the cursor, its first words selected."""
        self._do(lambda deeds: deeds.insert(row, self._live.line if self._live else 1))

    @Slot(list)
    def addPictures(self, urls: list[QUrl]) -> None:
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        self._do(lambda deeds: deeds.add_pictures(paths, self._live.line if self._live else 1))

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

    @Slot(str)
    def chooseSize(self, name: str) -> None:
        self._size = next((size for size in SIZES if size.name == name), self._size)
        if self._tablet is not None:
            self._tablet.resize(self._size)
        self.tabletChanged.emit()

    @Slot(str)
    def answer(self, key: str) -> None:
        self._notices.choose(key)

    @Slot()
    def endCompare(self) -> None:
        self.show_compared("")

    def close(self) -> None:
        """Saves, and takes everything down."""
        if self._sitting is not None:
            self._sitting.close()
        if self._live is not None:
            self._live.close()
        self._signature.close()
        self.changes_since.close()

    # What has happened.

    @Slot()
    def show_article(self) -> None:
        sitting, live = self._sitting, self._live
        if sitting is not None and sitting.current is not None and live is not None:
            live.line = 1
            live.show(sitting.folder, sitting.current)
        self.articleChanged.emit()
        self.savedChanged.emit()
        self.caretWanted.emit(0, 0)
        self._draw_tree()

    @Slot()
    def show_tree(self) -> None:
        self._draw_tree()
        if self._live is not None:
            self._live.reread()

    @Slot()
    def show_problems(self) -> None:
        starts = line_starts(self._paper.text) if self._paper else []
        rows = problem_rows(self._live.problems if self._live else (), self.name, starts)
        self._problems.show(list(rows))
        self.problemsChanged.emit()
        self._draw_tree()

    @Slot()
    def show_notice(self) -> None:
        shown = self._notices.shown
        self._choices.show(shown.choices if shown else ())
        self.noticeChanged.emit()

    @Slot(str)
    def show_compared(self, text: str) -> None:
        self._compare = text
        self.compareChanged.emit()

    @Slot(str)
    def say_trouble(self, words: str) -> None:
        self._notices.trouble(words)

    def _draw_tree(self) -> None:
        if self._sitting is not None:
            troubles: dict[str, int] = {}
            for problem in self._live.problems if self._live else ():
                troubles[problem.path] = troubles.get(problem.path, 0) + 1
            self._tree.show(list(tree_rows(self._sitting.tree, self.name, troubles)))

    def _shown_problems(self) -> list[ProblemRow]:
        starts = line_starts(self._paper.text) if self._paper else []
        return list(problem_rows(self._live.problems if self._live else (), self.name, starts))

    def _do(self, deed: Callable[[Deeds], QTextCursor | None]) -> None:
        """Does something to the text or the folder; a disk that does not take it is said in the strip."""
        if self._paper is None or self._sitting is None or self.readOnly:
            return
        try:
            selected = deed(Deeds(self._paper, self._sitting))
        except DeskError as error:
            self._notices.trouble(str(error))
            return
        if selected is not None:
            self.caretWanted.emit(selected.selectionStart(), selected.selectionEnd())

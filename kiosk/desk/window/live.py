"""Follows what is typed: has it compiled and checked, shows it on the tablet at the place of the cursor."""

from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.article.problem import Problem
from kiosk.authoring.recheck.typed import NOTHING, Typed
from kiosk.desk.files.outline import outline
from kiosk.desk.files.place import places_at
from kiosk.desk.files.tree import Listed
from kiosk.desk.live.errand import Answer, Errand
from kiosk.desk.live.row_lines import RowLines, row_at
from kiosk.desk.live.scores import Scores
from kiosk.desk.live.shown import in_the_way
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.runner import Runner
from kiosk.desk.window.tablet import Tablet
from kiosk.pack.errors import PackUnusable
from kiosk.pack.read import FindScore, Pack

COMPILE_MS = 300
"""Without a key for so long, what was typed is compiled."""
FOLLOW_MS = 100


class Live(QObject):
    """Belongs to the window. ``problems`` are those of the open article, once it is ``checked``.

    ``unchecked`` says why it cannot be, ``note`` why the tablet lags behind.
    """

    changed = Signal()

    def __init__(self, runner: Runner, paper: Paper, tablet: Tablet, parent: QObject) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()
        self.note = self.unchecked = ""
        self.line = 1
        self.listed: Listed | None = None
        self.checking_all = False
        self.checked = False
        self._runner = runner
        self._paper = paper
        self._tablet = tablet
        self._scratch = TemporaryDirectory(prefix="kiosk-desk-", ignore_cleanup_errors=True)
        self._numbers = count(1)
        self._wanted = 0
        self._typed = self._good = NOTHING
        self._packs: dict[str, Path] = {}
        self._rows: RowLines = {}
        self._folder = Path()
        self._scores = Scores(self._folder)
        self._compile = QTimer(self, singleShot=True, interval=COMPILE_MS)
        self._compile.timeout.connect(self.compile)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.follow)
        runner.answered.connect(self._answered)
        paper.edited.connect(self._edited)

    def show(self, folder: Path, listed: Listed) -> None:
        """Another article is open."""
        if folder != self._folder:
            self._folder, self._scores = folder, Scores(folder)
        self.listed = listed
        self.problems, self.note, self._rows = (), "", {}
        self.checked = False
        self._runner.forget()
        self._ask("around")
        self.compile()
        self.changed.emit()

    def at_line(self, line: int) -> None:
        """The cursor is on another line."""
        if line != self.line:
            self.line = line
            self._follow.start()

    def check_all(self) -> None:
        """Has the whole library checked; the list then shows every article's problems until something is typed."""
        self.checking_all = True
        self._ask("library")
        self.changed.emit()

    def reread(self) -> None:
        """Other files of the library have changed."""
        if self.listed is not None:
            self._ask("around")
            self.compile()

    def close(self) -> None:
        """Ends; the packs go too."""
        self._compile.stop()
        self._follow.stop()
        self._runner.answered.disconnect(self._answered)
        self._tablet.close()
        self._tablet.pack.close()
        self._scratch.cleanup()

    @Slot()
    def compile(self) -> None:
        """Has compiled what stands in the editor now."""
        self._compile.stop()
        if self.listed is not None:
            self._typed = Typed(self.listed.language, self.listed.id, self._paper.text)
            self._wanted = self._ask("compile")

    @Slot()
    def follow(self) -> None:
        """Has the tablet show the place of the cursor."""
        self._follow.stop()
        if self.listed is not None:
            spots = places_at(outline(self._paper.text), self.listed.id, self.line)
            self._tablet.follow(self.listed.language, spots, lambda where: row_at(self._rows, where, self.line))

    @Slot()
    def _edited(self) -> None:
        self._compile.start()
        self._follow.start()

    def _ask(self, do: str) -> int:
        out = Path(self._scratch.name, f"{next(self._numbers)}.pack")
        typed = self._typed
        if self.listed is not None and (typed.language, typed.id) != (self.listed.language, self.listed.id):
            typed = Typed(self.listed.language, self.listed.id, "")
        return self._runner.ask(Errand(do, self._folder, typed, out))

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        asked = answer.errand
        if asked.out.parent != Path(self._scratch.name) or self.listed is None:
            return
        if (asked.typed.language, asked.typed.id) != (self.listed.language, self.listed.id):
            return
        match asked.do:
            case "compile":
                self._compiled(answer)
            case "around":
                self._show("around", answer.pack, self._scores.saved)
            case "problems" if asked.typed == self._typed:
                self._checked(answer)
            case "library":
                self._checked(answer)
            case _:
                return
        self.changed.emit()

    def _compiled(self, answer: Answer) -> None:
        if answer.pack is not None:
            self.note, self._rows = "", answer.told["rows"]
            self._good = answer.errand.typed
            self._show("typed", answer.pack, self._scores.of_typed(answer.errand.typed))
        else:
            self.note = answer.said or _lagging(answer.problems, shown=self._good.name == answer.errand.typed.name)
            self._checked(answer)
        if answer.errand.number == self._wanted and answer.pack is not None:
            self._ask("problems")

    def _checked(self, answer: Answer) -> None:
        self.problems, self.unchecked = answer.problems, answer.said
        self.checking_all, self.checked = False, True

    def _show(self, layer: str, path: Path | None, find_score: FindScore) -> None:
        pack = None
        try:
            pack = Pack.open(path) if path else None
        except PackUnusable as error:
            self.note = str(error)
        if pack is not None:
            pack.find_score = find_score
        lay = self._tablet.lay if layer == "typed" else self._tablet.surround
        lay(pack)
        before = self._packs.pop(layer, None)
        if before is not None:
            before.unlink(missing_ok=True)
        if path is not None:
            self._packs[layer] = path
        self.follow()


def _lagging(problems: tuple[Problem, ...], *, shown: bool) -> str:
    """``shown`` says that the tablet has shown this very article before."""
    first = in_the_way(problems)
    where = f" Line {first.line}: {first.message}" if first else ""
    lag = "The tablet shows the text as it last was good." if shown else "The tablet cannot show this article yet."
    return f"{lag}{where}"

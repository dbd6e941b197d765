"""Signing the open article, as the desk's dialog sees it."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.recheck.typed import Typed
from kiosk.desk.live.errand import Answer, Errand
from kiosk.desk.window.notices import CLOSE, Notice, Notices
from kiosk.desk.window.opened import Opened
from kiosk.desk.window.rows import ChoiceRow, language_name
from kiosk.desk.window.runner import Runner
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY = """Nobody may sign yet. Write this at the end of the file library.yaml, with a line for each who may:
people:
  - "Name, title\""""
_STATES = {"draft": "It is a draft.", "in-review": "It is in review.", "approved": "It is approved."}


@QmlElement
@QmlUncreatable("The desk makes it")
class Signature(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """What somebody would sign; ``why`` says why they cannot. ``stood`` comes when it is known where the article
    stands, ``done`` when they have signed.
    """

    changed = Signal()
    stood = Signal()
    done = Signal()

    def __init__(self, runner: Runner, opened: Opened, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opened = opened
        self._notices = notices
        self._asked = 0
        self._why = self._state = self._need = self._due = self._title = self._figures = ""
        self._people = Rows(ChoiceRow, self)
        runner.answered.connect(self.take)

    @Slot()
    def sit(self) -> None:
        """Another folder is open."""
        self._asked = 0

    @Property(str, notify=changed, final=True)
    def what(self) -> str:
        """The title and the language of what would be signed."""
        current = self._opened.current
        return f"“{self._title or current.title}” in {language_name(current.language)}" if current else ""

    @Property(str, notify=changed, final=True)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed, final=True)
    def need(self) -> str:
        """Whether one signature is enough."""
        return self._need

    @Property(str, notify=changed, final=True)
    def figures(self) -> str:
        """What numbers would be signed, a line each."""
        return self._figures

    @Property(str, notify=changed, final=True)
    def why(self) -> str:
        return self._why

    @Property(str, notify=changed, final=True)
    def due(self) -> str:
        return self._due

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._asked > 0

    @Property(Rows, constant=True, final=True)
    def people(self) -> Rows:
        return self._people

    @Property(bool, notify=changed, final=True)
    def listed(self) -> bool:
        """Whether there is anybody to choose."""
        return self._people.rowCount() > 0

    @Slot()
    def begin(self) -> None:
        """The dialog is asked for: saves the article, and finds out where it stands."""
        self._why = self._need = self._due = self._title = self._figures = ""
        self._state = "The article is looked at …"
        self._people.show(())
        self._asked = 0  # of an errand that was forgotten, nobody hears again
        self._ask("standing")

    @Slot(str, str)
    def sign(self, by: str, due: str) -> None:
        """Signs; ``due`` is the day of the next review as it was typed."""
        try:
            day = date.fromisoformat(due.strip())
        except ValueError:
            day = date.min
        if day <= datetime.now().astimezone().date():
            self._refuse("Write the day of the next review like 2027-12-01; it must be still to come.")
        else:
            self._ask("sign", by, day.isoformat())

    @Slot(object)
    def take(self, answer: Answer) -> None:
        """The other process has answered somebody."""
        if answer.errand.number != self._asked:
            return
        self._asked = 0
        if answer.said:
            self._state = "" if answer.errand.do == "standing" else self._state
            self._refuse(answer.said)
        elif answer.errand.do == "standing":
            self._stands(answer)
        else:
            self._put(answer)
        self.changed.emit()

    def close(self) -> None:
        """Ends."""
        self._runner.answered.disconnect(self.take)

    def _ask(self, do: str, *words: str) -> None:
        sitting, paper, current = self._opened.sitting, self._opened.paper, self._opened.current
        if sitting is None or paper is None or current is None or self._asked:
            return
        if not paper.save():
            self._refuse("The article is not saved. Close this, and look what the strip above the text says.")
            return
        typed = Typed(current.language, current.id, paper.text)
        self._why = ""
        self._asked = self._runner.ask(Errand(do, sitting.folder, typed, Path(), words=words))
        self.changed.emit()

    def _put(self, answer: Answer) -> None:
        """It is signed. That is not undone by the way: from here on, a key takes back only what was typed since."""
        if self._opened.sitting is not None:
            self._opened.sitting.look_again()
        if self._opened.paper is not None:
            self._opened.paper.document.clearUndoRedoStacks()
        self._notices.say(Notice("remark", self._signed(answer), (CLOSE,)))
        self.done.emit()

    def _refuse(self, why: str) -> None:
        self._why = why
        self.changed.emit()

    def _stands(self, answer: Answer) -> None:
        told = answer.told
        self._title, self._due = told["title"], told["due"]
        signed = f" {'; '.join(told['by'])} signed it." if told["by"] else ""
        self._state = _STATES[told["status"]] + signed
        approved = told["status"] == "approved"
        self._need = _need(approved=approved, enough=told["enough"], figures=len(told["figures"]))
        self._figures = "" if approved else "\n".join(told["figures"])
        self._people.show([ChoiceRow(name, name) for name in told["people"]])
        if not told["people"]:
            self._why = _NOBODY
        self.stood.emit()

    def _signed(self, answer: Answer) -> str:
        told = answer.told
        approved = "It is approved." if told["approved"] else "It is approved when a second person has signed, too."
        return f"{told['by']} has signed {self.what}. {approved}"


def _need(*, approved: bool, enough: bool, figures: int) -> str:
    if approved:
        return "Nobody has to sign it again."
    if enough:
        return "With this signature it is approved."
    shown = "Its figure is" if figures == 1 else f"Its {figures} figures are"
    return f"{shown} new or changed: two people must sign, you and a second person."

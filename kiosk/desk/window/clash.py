"""Whose words stay where somebody else has changed the open file too."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.desk.files.draft import ChangedElsewhere
from kiosk.desk.window.notices import Notice, Notices
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.rows import ChoiceRow


class Clash(QObject):
    """Asks, and does what is answered. ``compared`` carries what they wrote when both texts are to be seen."""

    compared = Signal(str)

    def __init__(self, paper: Paper, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._notices = notices
        paper.clashed.connect(self.ask)

    @Slot(object)
    def ask(self, clash: ChangedElsewhere) -> None:
        """Asks, unless nothing was typed here: then nobody's words are lost by taking theirs."""
        draft = self._paper.draft
        if draft is not None and clash.ours == draft.text and clash.theirs is not None:
            self._paper.taken(clash.theirs)
            return
        self._notices.say(Notice("clash", str(clash), _choices(clash), partial(self._answered, clash)))

    def _answered(self, clash: ChangedElsewhere, key: str) -> None:
        match key:
            case "theirs" if clash.theirs is not None:
                self._paper.taken(clash.theirs)
            case "both" if clash.theirs is not None:
                self._paper.taken(clash.theirs, clash.merged)
            case "copy" if clash.theirs is not None:
                self._paper.save_copy(clash.theirs)
            case "compare":
                self.compared.emit(clash.theirs.text if clash.theirs else "")
                self.ask(clash)
            case _:
                self._paper.save_over()


def _choices(clash: ChangedElsewhere) -> tuple[ChoiceRow, ...]:
    if clash.theirs is None:
        return (ChoiceRow("mine", "Save as a new file"),)
    both = (ChoiceRow("both", "Put both together"),) if clash.merged is not None else ()
    theirs, mine = ChoiceRow("theirs", "Take theirs"), ChoiceRow("mine", "Keep mine")
    return (*both, theirs, mine, ChoiceRow("copy", "Save mine as a copy"), ChoiceRow("compare", "Compare"))

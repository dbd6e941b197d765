"""Words that were typed and not saved when a desk ended unexpectedly."""

from functools import partial

from kiosk.desk.files.journal import Journal, Unsaved
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.window.notices import Notice, Notices
from kiosk.desk.window.rows import ChoiceRow
from kiosk.desk.window.sitting import Sitting

_CHOICES = (ChoiceRow("take", "Show my words"), ChoiceRow("drop", "Throw them away"))


class Recovery:
    """Offers what the journal has of the library, one file after the other."""

    def __init__(self, sitting: Sitting, journal: Journal, notices: Notices) -> None:
        self._sitting = sitting
        self._journal = journal
        self._notices = notices

    def begin(self) -> None:
        """Offers what there is, to one who may write; says what could not be read."""
        left = self._journal.left_over(self._sitting.folder)
        for remark in left.remarks:
            self._notices.trouble(remark)
        if self._sitting.seat.writable:
            self._offer(left.unsaved)

    def _offer(self, left: tuple[Unsaved, ...]) -> None:
        if left:
            self._notices.say(Notice("recovered", left[0].sentence, _CHOICES, partial(self._answered, left)))

    def _answered(self, left: tuple[Unsaved, ...], key: str) -> None:
        unsaved, *others = left
        if key == "drop":
            self._journal.drop(unsaved)
        else:
            self._take(unsaved)
        self._offer(tuple(others))

    def _take(self, unsaved: Unsaved) -> None:
        path = unsaved.draft.path
        found = next((one for one in self._sitting.tree.articles if one.path == path), None)
        if found is None or not self._sitting.open(found.name):
            self._notices.trouble(f"“{path.name}” is no longer in this folder. Its words stay kept on this computer.")
            return
        try:
            self._journal.take_up(unsaved)
        except DeskError as error:
            self._notices.trouble(str(error))
        self._sitting.show(unsaved.draft, unsaved.text)

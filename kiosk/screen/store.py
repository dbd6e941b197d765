"""The visit as it is now, and the one way to change it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.pack.errors import NoLongerShown, NotInPack, PackUnusable
from kiosk.screen.names import page_key
from kiosk.visit.visit import Visit


class VisitStore(QObject):
    """Holds the visit. A change is first shown by the pages; one that the pack cannot show does not happen.

    ``withdrawn`` says of such a trouble that the article is no longer shown. ``leaving`` comes before a page's models
    are filled for the next page, ``changed`` after.
    """

    leaving = Signal()
    changed = Signal()

    def __init__(self, first: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = first
        self.visit = first
        self.trouble = False
        self.withdrawn = False
        self._show: Callable[[Visit], None] = lambda _visit: None
        self._forget: Callable[[], None] = lambda: None

    def shown_by(self, show: Callable[[Visit], None], forget: Callable[[], None]) -> None:
        """Names what fills the pages, which may raise PackUnusable or NotInPack, and what empties them."""
        self._show, self._forget = show, forget
        show(self.visit)

    def become(self, visit: Visit) -> None:
        """The visit becomes another one, unless its page cannot be read: then that is said instead."""
        if visit == self.visit and not self.trouble:
            return
        if (page_key(visit.where), visit.language) != (page_key(self.visit.where), self.visit.language):
            self.leaving.emit()
        try:
            self._show(visit)
        except (PackUnusable, NotInPack) as error:
            self._stumble(error)
        else:
            self.trouble = False
            self.visit = visit
            self.changed.emit()

    def become_what(self, follows: Callable[[], Visit]) -> None:
        """The visit becomes what follows from it. Where the pack must be read for that and cannot be, that is said."""
        try:
            visit = follows()
        except (PackUnusable, NotInPack) as error:
            self._stumble(error)
        else:
            self.become(visit)

    @Slot()
    def miss(self) -> None:
        """A part of what shows could not be read when it came into view."""
        self._stumble(None)

    def _stumble(self, error: Exception | None) -> None:
        self.trouble, self.withdrawn = True, isinstance(error, NoLongerShown)
        self._show_again()
        self.changed.emit()

    def renew(self, visit: Visit) -> None:
        """What the pages read has changed, as it does while an article is written: they are filled and made anew."""
        self.leaving.emit()
        self.visit = visit
        self._show(visit)
        self.changed.emit()

    def begin_with(self, first: Visit) -> None:
        """What a new visit is from now on. Where nobody is there, it is that at once."""
        nobody = self.visit == self.first
        self.first = first
        if nobody:
            self.become(first)

    def show_anew(self) -> None:
        """The same visit, where what the pages show has changed under it."""
        self._show_again()
        self.changed.emit()

    def _show_again(self) -> None:
        """The page that was there comes back; where even that cannot be read any more, the attract screen does."""
        try:
            self._show(self.visit)
        except (PackUnusable, NotInPack):
            self.trouble = False
            self.visit = self.first

    def reset(self) -> None:
        """Back to the first-boot state, all of it."""
        self.become(self.first)
        self._forget()

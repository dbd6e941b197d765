"""The visit as it is now, and the one way to change it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.pack.errors import NotInPack, PackUnusable
from kiosk.visit.visit import Visit


class VisitStore(QObject):
    """Holds the visit. A change is first shown by the pages; one that the pack cannot show does not happen."""

    changed = Signal()

    def __init__(self, first: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = first
        self.visit = first
        self.trouble = False
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
        try:
            self._show(visit)
        except (PackUnusable, NotInPack):
            self.trouble = True
        else:
            self.trouble = False
            self.visit = visit
        self.changed.emit()

    def reset(self) -> None:
        """Back to the first-boot state, all of it."""
        self.trouble = False
        self.become(self.first)
        self._forget()

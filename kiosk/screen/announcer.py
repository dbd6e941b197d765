"""Tells those who cannot see it that another page or sheet has come: by its heading."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.names import page_key
from kiosk.screen.store import VisitStore
from kiosk.visit.sheet import Sheet
from kiosk.visit.where import Attract


@dataclass(frozen=True, slots=True)
class _Shown:
    """What makes two views differ to somebody who only hears them."""

    page: str
    sheet: Sheet | None
    shaded: bool
    language: str
    exploring: bool


class Announcer(QObject):
    """Watches what the window shows. It belongs to the window; ``say`` speaks where the visitor explores."""

    def __init__(self, window: QQuickWindow, store: VisitStore, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._say = say
        self._shown = self._told = self._showing()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce)
        store.changed.connect(self._follow)

    def _follow(self) -> None:
        before, self._shown = self._shown, self._showing()
        if before != self._shown:
            self._soon.start()

    def _showing(self) -> _Shown:
        visit = self._store.visit
        return _Shown(page_key(visit.where), visit.sheet, visit.shaded, visit.language, visit.exploring)

    def _announce(self) -> None:
        from kiosk.screen.heading import announce, title  # noqa: PLC0415 -- not before the first picture

        before, self._told = self._told, self._shown
        heading = title(self._window)
        announce(self._window, heading)
        if self._shown.exploring:
            self._say(heading if before.exploring else f"{_welcome()} {heading}")
        elif before.exploring and not isinstance(self._store.visit.where, Attract):
            self._say(QCoreApplication.translate("Explore", "Exploring by touch is off."))


def _welcome() -> str:
    return QCoreApplication.translate(
        "Explore",
        "Exploring by touch is on. Slide a finger over the screen, and I say what is under it. "
        "Tap the same place twice to use it. With keys: down goes on, up goes back, OK uses it. "
        "Listen, in the row along the bottom, reads the whole page.",
    )

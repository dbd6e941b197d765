"""Keys: everything that can be touched can be reached and worked by them, too."""

from collections.abc import Callable, Mapping

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.key_walk import KeyWalk
from kiosk.screen.presence import Presence
from kiosk.screen.reader import Reader
from kiosk.screen.reading_order import controls_called
from kiosk.screen.visit_model import VisitModel
from kiosk.tablet.key_map import Deed
from kiosk.tablet.key_names import KEYS
from kiosk.visit.where import Attract

_ONWARD = {KEYS["Right"]: KEYS["Left"], KEYS["Left"]: KEYS["Right"]}
"""What an arrow means where reading goes from right to left."""


class KeyGuide(QObject):
    """Filters a window's keys: each does what the map says, whatever has the focus. It belongs to the window.

    ``reached`` names the control that the keys have come to, ``worked`` one that they have worked and are still on.
    """

    reached = Signal(object)
    worked = Signal(object)

    def __init__(
        self, window: QQuickWindow, visit: VisitModel, reader: Reader, presence: Presence, keys: Mapping[int, Deed]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._presence = presence
        self._keys = keys
        self.walk = KeyWalk(window)
        mouth = reader.voice_box
        self._deeds: dict[Deed, Callable[[], object]] = {
            Deed.NEXT: lambda: self._step(1),
            Deed.PREVIOUS: lambda: self._step(-1),
            Deed.OK: self._work,
            Deed.EXPLORE: lambda: visit.explore(not self._visit.store.visit.exploring),
            Deed.BACK: visit.goBack,
            Deed.HOME: visit.goHome,
            Deed.PAGE_DOWN: lambda: self._turn("-page-down"),
            Deed.PAGE_UP: lambda: self._turn("-page-up"),
            Deed.HIDE: visit.shade,
            Deed.HELP: visit.openHelp,
            Deed.LISTEN: reader.listen,
            Deed.REPEAT: reader.repeat,
            Deed.LOUDER: mouth.louder,
            Deed.QUIETER: mouth.quieter,
        }
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        deed = self._keys.get(self._meant(event.key()))
        if deed is None:
            return False
        if kind == QEvent.Type.KeyPress and not (event.isAutoRepeat() and deed is Deed.OK):
            self.do(deed)
        return True

    def do(self, deed: Deed) -> None:
        """Does what a key stands for. On the attract screen every key begins a visit and does nothing else."""
        now = self._visit.store.visit
        if isinstance(now.where, Attract):
            self._visit.begin()
            self._visit.explore(deed is Deed.EXPLORE and self._visit.store.visit != now)
        elif bool(self._presence.property("warned")) and deed not in (Deed.NEXT, Deed.PREVIOUS, Deed.OK):
            self._presence.stay()
        elif now.shaded:
            self._visit.unshade()
        else:
            self._deeds[deed]()

    def _step(self, way: int) -> None:
        self.reached.emit(self.walk.step(way))

    def _work(self) -> None:
        before = self._visit.store.visit
        here = self.walk.work()
        if here is not None and shiboken6.isValid(here) and here is self.walk.current:
            self.worked.emit(here)  # it may have another state now
        elif here is not None and self._visit.store.visit is before:
            self._step(1)  # another control has taken its place

    def _meant(self, key: int) -> int:
        return _ONWARD.get(key, key) if bool(self._window.property("mirrored")) else key

    def _turn(self, ending: str) -> None:
        button = next(controls_called(self._window.contentItem(), ending), None)
        if button is not None:
            QMetaObject.invokeMethod(button, "click")

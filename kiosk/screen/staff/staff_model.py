"""The staff panel as QML sees it: which page is open, and whether the PIN was given."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.read import Pack
from kiosk.screen.staff.backroom import Backroom
from kiosk.screen.store import VisitStore
from kiosk.tablet.settings import Settings
from kiosk.visit.panel import QUIET_SECONDS, Panel, may_open, way_back
from kiosk.visit.where import InPanel

if TYPE_CHECKING:
    from kiosk.screen.staff.rooms import Rooms
    from kiosk.tablet.pin_tries import PinTries

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")
class StaffModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The panel stands where a visit would: whatever ends a visit shuts it, and it is locked at once.

    What its pages show is made when it opens.
    """

    changed = Signal()

    def __init__(
        self,
        store: VisitStore,
        pack: Pack,
        settings: Settings,
        languages: Sequence[str],
        backroom: Backroom,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(store)
        self.store = store
        self.pack = pack
        self.settings = settings
        self.languages = languages
        self.backroom = backroom
        self.clock = clock
        self._unlocked = False
        self._rooms: Rooms | None = None
        self._tries: PinTries | None = None
        self.quiet = QTimer(self, singleShot=True, interval=int(QUIET_SECONDS * 1000))
        self.quiet.timeout.connect(self.shut)
        store.changed.connect(self._follow)

    @Property(bool, notify=changed, final=True)
    def unlocked(self) -> bool:
        """Whether the PIN was given."""
        return self._unlocked

    @Property(bool, constant=True, final=True)
    def hasPin(self) -> bool:
        return bool(self.settings.staff_pin)

    @Property(QObject, notify=changed, final=True)
    def pin(self) -> QObject | None:
        return self._rooms.pin if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def installed(self) -> QObject | None:
        return self._rooms.installed if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def notices(self) -> QObject | None:
        return self._rooms.notices if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def diagnosis(self) -> QObject | None:
        return self._rooms.diagnosis if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def wipe(self) -> QObject | None:
        return self._rooms.wipe if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def touchTest(self) -> QObject | None:
        return self._rooms.touch if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def keeper(self) -> QObject | None:
        return self._rooms.keeper if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def bar(self) -> QObject | None:
        return self._rooms.bar if self._rooms else None

    @Property(QObject, notify=changed, final=True)
    def choices(self) -> QObject | None:
        return self._rooms.choices if self._rooms else None

    @Property(bool, notify=changed, final=True)
    def canLeave(self) -> bool:
        """Whether there is a desktop to leave to."""
        return self.backroom.can_leave()

    @property
    def tries(self) -> "PinTries":
        """Wrong PINs so far, counted as long as the kiosk runs and longer."""
        if self._tries is None:
            from kiosk.tablet.pin_tries import PinTries  # noqa: PLC0415 -- most days nobody comes here

            self._tries = PinTries(self.backroom.state, self.settings.staff_pin, self.clock)
        return self._tries

    @property
    def page(self) -> Panel | None:
        """The page that is open; None where the panel is shut."""
        where = self.store.visit.where
        return where.page if isinstance(where, InPanel) else None

    @property
    def deaf(self) -> bool:
        """Whether touches mean nothing but that somebody touches: the glass is cleaned or tested."""
        return self.page in {Panel.WIPING, Panel.TOUCH}

    def enter(self) -> None:
        """The staff knock: what a visit had is wiped, and the panel asks for the PIN. In the panel it shuts it."""
        inside = self.page is not None
        self.store.reset()
        if not inside:
            self.store.become(replace(self.store.first, where=InPanel()))

    def unlock(self) -> None:
        """The PIN was right."""
        self._unlocked = True
        self.changed.emit()
        self.open(Panel.MENU)

    def stir(self) -> None:
        """Somebody is at the panel."""
        if self.quiet.isActive():
            self.quiet.start()

    def draw(self, finger: int, across: float, down: float) -> None:
        """A finger is on the glass, at a place in shares of the screen."""
        if self._rooms is not None and self.page is Panel.TOUCH:
            self._rooms.touch.draw(finger, across, down)

    def lift(self, finger: int) -> None:
        """A finger is off the glass."""
        if self._rooms is not None:
            self._rooms.touch.lift(finger)

    @Slot(str)
    def open(self, page: str) -> None:
        """Opens a page, if it may be opened now."""
        panel = Panel(page)
        if self.page is not None and may_open(panel, unlocked=self._unlocked):
            back = way_back(panel, unlocked=self._unlocked)
            trail = () if back is None else (InPanel(back),)
            self.store.become(replace(self.store.visit, where=InPanel(panel), trail=trail, sheet=None))

    @Slot()
    def back(self) -> None:
        """Leaves a page for the one before it, and the panel itself for the attract screen."""
        back = way_back(self.page, unlocked=self._unlocked) if self.page else None
        if back is None:
            self.shut()
        else:
            self.open(back)

    @Slot()
    def restart(self) -> None:
        """Ends the kiosk, for what watches over it to start it anew."""
        if self._unlocked:
            self.shut()
            self.backroom.restart()

    @Slot(int)
    def leave(self, minutes: int) -> None:
        """Shows the desktop for so long; the panel is shut when the kiosk comes back."""
        if self._unlocked and self.backroom.can_leave():
            self.shut()
            self.backroom.leave(minutes)

    @Slot()
    def shut(self) -> None:
        """Nobody is there any more."""
        self.store.reset()

    @Slot()
    def _follow(self) -> None:
        if self.page is None:
            self._lock()
            return
        if self._rooms is None:
            from kiosk.screen.staff.rooms import Rooms  # noqa: PLC0415 -- most days nobody comes here

            self._rooms = Rooms(self)
            self.changed.emit()
        self._rooms.arrive(self.page)
        if self.page is Panel.WIPING:
            self.quiet.stop()
        else:
            self.quiet.start()

    def _lock(self) -> None:
        self.quiet.stop()
        if self._rooms is not None:
            self._rooms.rest()
            self._rooms.deleteLater()
            self._rooms, self._unlocked = None, False
            self.changed.emit()

"""A window that stops can be put on and pictures taken of, without a finger and without waiting for a clock."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.read import Pack
from kiosk.screen.names import page_key
from kiosk.screen.reading_order import controls_called
from kiosk.screen.staff.backroom import Backroom
from kiosk.screen.voice import Mute
from kiosk.screen.window import KioskWindow, open_window
from kiosk.tablet.guards.finding import Guard, off
from kiosk.tablet.guards.report import Report
from kiosk.tablet.licences import Licence
from kiosk.tablet.sentence import Sentence
from kiosk.tablet.settings import Settings
from kiosk.tour.audit_states import Ring
from kiosk.tour.clip import SLACK
from kiosk.tour.difference import differing_mm2, part
from kiosk.tour.look import Ease, Look, Screen
from kiosk.tour.read_window import WindowReader
from kiosk.tour.seen import Seen
from kiosk.tour.stop import Over, Stop
from kiosk.tour.walk_staff import SHUT, choose_all, sample_backroom
from kiosk.visit.visit import Visit

NOTHING_SAID = Sentence("-")
ALL_OFF = Report(datetime.min.replace(tzinfo=UTC), tuple(off(guard, NOTHING_SAID, NOTHING_SAID) for guard in Guard))
"""Every guard is off, as the longest list of them."""

MOST_FRAMES = 50
MOST_PAGES = 60

Licences = Callable[[], Sequence[Licence]]


def no_licences() -> tuple[Licence, ...]:
    """For a tour that is not about the program's licences."""
    return ()


class NeverStill(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A screen that goes on moving although motion is reduced."""


@dataclass(slots=True)
class StoppedClock:
    """Seconds that pass only when the tour says so."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, slots=True)
class View:
    """One picture of a stop: which page of it, whether no page button leads on from it, and what is on it."""

    page: int
    last: bool
    picture: QImage
    seen: Seen
    ring: Ring | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """The kiosk's window for one screen and language."""

    kiosk: KioskWindow
    screen: Screen
    settings: Settings
    clock: StoppedClock

    def views(self, stop: Stop, look: Look) -> Iterator[View]:
        """The pictures of a stop, turned page by page until the end of what scrolls. Errors: NeverStill."""
        self._clear(stop, look)
        self._put(stop, look)
        for page in range(1, MOST_PAGES + 1):
            picture = settled(self.kiosk.window)
            seen = WindowReader(self.screen.mm).read(self.kiosk.window)
            last = not any(self._page_down())
            if Ease.FOCUSED in look.eased:
                yield self._keyed(View(page, last, picture, seen), sum(map(ord, stop.name)))
            else:
                yield View(page, last, picture, seen)
            if last:
                return
            for button in self._page_down():
                QMetaObject.invokeMethod(button, "click")

    def _keyed(self, view: View, turn: int) -> View:
        """The same with the keys on one of the controls, another one from stop to stop."""
        controls = [one for one in view.seen.controls if one.object_name and one.box.within(one.shown, SLACK)]
        window = self.kiosk.window
        for chosen in controls[turn % max(1, len(controls)) :]:
            for item in controls_called(window.contentItem(), chosen.object_name):
                item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)  # where it had the focus before
                picture = settled(window)
                seen = WindowReader(self.screen.mm).read(window)
                item.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)  # the ring goes, and nothing else
                plain = settled(window)
                on = next((one for one in seen.controls if one.object_name == item.objectName()), None)
                if on is None:
                    continue
                mm2 = differing_mm2(part(picture, on.box), part(plain, on.box), self.screen.mm)
                return replace(view, picture=picture, seen=seen, ring=Ring(on, mm2))
        return view

    def _clear(self, stop: Stop, look: Look) -> None:
        """Takes a warning, the reading aloud and a sheet away, and the page before if the stop is on the same one.

        That page or sheet may have been scrolled or touched.
        """
        self._turn(date.min)
        self.kiosk.presence.stay()
        self.kiosk.reader.close()
        self.kiosk.visit.guard_state.tell(None, required=False)
        if self.kiosk.store.visit.sheet is not None:
            self.kiosk.store.become(replace(self.kiosk.store.visit, sheet=None))
        if page_key(stop.visit.where) == page_key(self.kiosk.store.visit.where):
            self.kiosk.store.become(Visit(look.language, display=look.display))

    def _put(self, stop: Stop, look: Look) -> None:
        visit = replace(stop.visit, display=look.display)
        store = self.kiosk.store
        match stop.over:
            case Over.TROUBLE:
                store.become(replace(visit, sheet=None))
                store.become(visit)
            case Over.WARNING:
                store.become(visit)
                self.clock.now += self.settings.idle_seconds + 1
                self.kiosk.presence.look()
            case Over.BADGE | Over.NOT_READY:
                store.become(visit)
                self.kiosk.visit.guard_state.tell(ALL_OFF, required=stop.over is Over.NOT_READY)
            case Over.WITHDRAWN:
                store.become(visit)
                self._turn(date.max)
                self.kiosk.visit.openLink("article", "", self.kiosk.pages.pack.reviews(visit.language)[0].article)
                self._turn(date.min)
            case Over.NOTHING_LEFT:
                store.become(visit)
                self._turn(date.max)
            case Over.NOTHING:
                store.become(visit)
        if stop.touch:
            settled(self.kiosk.window)
            for control in controls_called(self.kiosk.window.contentItem(), stop.touch):
                QMetaObject.invokeMethod(control, "click")

    def _turn(self, day: date) -> None:
        """Another day, on which other articles are withdrawn: long before all reviews are due, none is."""
        if self.kiosk.pages.pack.today != day:
            self.kiosk.pages.turn(day)
            self.kiosk.store.show_anew()

    def _page_down(self) -> Iterator[QQuickItem]:
        return controls_called(self.kiosk.window.contentItem(), "-page-down")


@contextmanager
def staged(pack: Pack, screen: Screen, language: str, licences: Licences) -> Iterator[Stage]:
    """A window of a screen's size. Errors: PackUnusable, WindowBroken."""
    with TemporaryDirectory() as state:
        choose_all(Path(state), language)
        yield from _opened(pack, screen, language, licences, sample_backroom(Path(state)))


def _opened(pack: Pack, screen: Screen, language: str, licences: Licences, backroom: Backroom) -> Iterator[Stage]:
    settings = Settings(language=language, diagonal_inches=screen.inches, reduced_motion=True, staff_pin=SHUT)
    clock = StoppedClock()
    kiosk = open_window(
        pack, settings, licences, pixels_per_inch=screen.ppi, clock=clock, voice=Mute, backroom=backroom
    )
    try:
        kiosk.window.setFlag(Qt.WindowType.FramelessWindowHint)
        kiosk.window.resize(QSize(screen.width, screen.height))
        kiosk.window.show()
        yield Stage(kiosk, screen, settings, clock)
    finally:
        kiosk.close()


def settled(window: QQuickWindow) -> QImage:
    """A picture of the window once two in a row are the same. Errors: NeverStill."""
    before = QImage()
    for _ in range(MOST_FRAMES):
        QCoreApplication.processEvents()
        picture = window.grabWindow()
        if picture == before:
            return picture
        before = picture
    message = "A screen never comes to rest, even with reduced motion."
    raise NeverStill(message)

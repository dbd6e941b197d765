"""The kiosk's one window: everything a visitor sees, built from a pack and settings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.pack.read import Pack
from kiosk.screen.announcer import Announcer
from kiosk.screen.code_pictures import CodePictures
from kiosk.screen.day_turn import DayTurn
from kiosk.screen.explore import Explore
from kiosk.screen.hands import Hands
from kiosk.screen.icons import DashedEdges, Dots, Icons
from kiosk.screen.key_guide import KeyGuide
from kiosk.screen.language_model import LanguageModel
from kiosk.screen.languages import has_words, known, words_of
from kiosk.screen.pages import Pages
from kiosk.screen.pictures import Pictures
from kiosk.screen.presence import Presence
from kiosk.screen.print_model import Press
from kiosk.screen.reader import Reader
from kiosk.screen.screen_words import ScreenWords
from kiosk.screen.staff.backroom import Backroom
from kiosk.screen.staff.door import StaffDoor
from kiosk.screen.staff.staff_model import StaffModel
from kiosk.screen.store import VisitStore
from kiosk.screen.touch_guard import TouchGuard
from kiosk.screen.visit_model import VisitModel
from kiosk.screen.voice import Silence, Voice
from kiosk.tablet.key_chord import chord
from kiosk.tablet.licences import Licence
from kiosk.tablet.millimetres import MM_PER_INCH
from kiosk.tablet.settings import Settings
from kiosk.visit.corners import Corner, Knock
from kiosk.visit.display import Display
from kiosk.visit.glass import Glass
from kiosk.visit.idle import Patience
from kiosk.visit.visit import Visit

QML = Path(__file__).parent / "qml"


class WindowBroken(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The program's own screens cannot be drawn."""


@dataclass(frozen=True, slots=True)
class KioskWindow:
    """A window with the visit it shows. ``close`` takes it down in the order that Qt needs."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    visit: VisitModel
    store: VisitStore
    presence: Presence
    reader: Reader
    guard: TouchGuard
    words: ScreenWords
    pages: Pages

    def renew(self, visit: Visit) -> None:
        """Shows a visit on a pack that has other words than before. Errors: PackUnusable, NotInPack."""
        self.pages.reread()
        self.store.renew(visit)

    def resize(self, size: QSize, pixels_per_inch: float, second_tap_mm: float) -> None:
        """Another screen: its size in pixels and how many of them make an inch."""
        self.window.setProperty("pixelsPerInch", pixels_per_inch)
        millimetre = pixels_per_inch / MM_PER_INCH
        self.guard.glass.millimetre, self.guard.reach = millimetre, second_tap_mm * millimetre
        self.window.resize(size)

    def follow_days(self, today: Callable[[], date], turned: Callable[[], None] = lambda: None) -> None:
        """From now on reviews can be late. ``today`` tells the day; it is asked only while nobody is there."""

        def turn(day: date) -> None:
            self.pages.turn(day)
            turned()

        DayTurn(self.store, today, turn)

    def close(self) -> None:
        """Destroys the engine before what its bindings read."""
        shiboken6.delete(self.engine)
        self.words.renewed_by(lambda: None)
        self.words.fall_silent()
        shiboken6.delete(self.store)


def open_window(  # noqa: PLR0913 -- what a window needs from outside, most of it by name
    pack: Pack,
    settings: Settings,
    licences: Callable[[], Sequence[Licence]],
    *,
    pixels_per_inch: float,
    clock: Callable[[], float],
    voice: Callable[[], Voice] = Silence,
    press: Callable[[], Press] | None = None,
    backroom: Backroom | None = None,
) -> KioskWindow:
    """Builds the window, not yet shown. Errors: PackUnusable from the pack, WindowBroken.

    A library without the language of the settings starts in its own first one. ``voice`` is called when somebody first
    wants to hear something, ``press`` to print; ``backroom`` is what the staff panel is given from outside.
    """
    offered = languages_of(pack, settings)
    language = settings.language if settings.language in offered else offered[0]
    store = VisitStore(Visit(language, display=Display(still=settings.reduced_motion)))
    pages = Pages(pack, settings, licences, kiosk.__version__, store, press)
    words = ScreenWords()

    def show(visit: Visit) -> None:
        words.speak(visit.language)
        pages.show(visit)

    store.shown_by(show, pages.forget)
    presence = Presence(store, Patience(settings.idle_seconds, settings.warning_seconds), clock)
    languages = LanguageModel([known(code, words_of(code)) for code in offered], pages, store)
    reader = Reader(store, presence, voice)
    staff = StaffModel(store, pack, settings, offered, backroom or Backroom(), clock)
    visit = VisitModel(store, pages, presence, languages, reader, staff)
    engine = _engine(pack)
    words.renewed_by(engine.retranslate)
    window = _load(engine, visit, pixels_per_inch)
    knock = Knock([Corner(name) for name in settings.staff_corners])
    _help_the_blind(window, visit, reader, presence, settings, lambda: knock.holding or staff.deaf)  # before the guard
    guard = _guarded(window, store, settings, pixels_per_inch / MM_PER_INCH, clock, presence)
    StaffDoor(window, staff, knock, chord(settings.staff_keys), clock)  # after the guard: it sees every event first
    return KioskWindow(engine, window, visit, store, presence, reader, guard, words, pages)


def _guarded(
    window: QQuickWindow,
    store: VisitStore,
    settings: Settings,
    millimetre: float,
    clock: Callable[[], float],
    presence: Presence,
) -> TouchGuard:
    """Keeps from the window what is no touch, as steady hands wish it; ``millimetre`` is in pixels."""
    glass = Glass(settings.second_tap_seconds, settings.second_tap_mm * millimetre, millimetre)
    guard = TouchGuard(window, glass, clock=clock, sign=presence.note_touch)
    Hands(guard, store, settings.second_tap_seconds)
    return guard


def _help_the_blind(
    window: QQuickWindow,
    visit: VisitModel,
    reader: Reader,
    presence: Presence,
    settings: Settings,
    taken: Callable[[], bool],
) -> None:
    """Keys, exploring, and what is announced; all belong to the window. Where a corner is ``taken``, none explores."""
    Announcer(window, visit.store, reader.say)
    guide = KeyGuide(window, visit, reader, presence, settings.keys)
    explore = Explore(window, guide.walk, visit, reader, taken)
    guide.reached.connect(explore.hear)
    guide.worked.connect(explore.hear_again)


def languages_of(pack: Pack, settings: Settings) -> list[str]:
    """The languages offered: those of the settings, or of the library, that the screen has words for.

    A library without any of them is shown in its own first language.
    """
    wanted = settings.languages or pack.languages
    found = [code for code in wanted if pack.article_count(code) and (code == settings.language or has_words(code))]
    return found or [pack.languages[0]]


def _engine(pack: Pack) -> QQmlApplicationEngine:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("icons", Icons())
    engine.addImageProvider("edges", DashedEdges())
    engine.addImageProvider("codes", CodePictures())
    engine.addImageProvider("dots", Dots())
    engine.addImageProvider("library", Pictures(pack))
    return engine


def _load(engine: QQmlApplicationEngine, visit: QObject, pixels_per_inch: float) -> QQuickWindow:
    engine.setInitialProperties({"visit": visit, "pixelsPerInch": pixels_per_inch})
    engine.loadFromModule("Kiosk.Main", "Main")
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        message = "The screens of the kiosk cannot be drawn. Set the kiosk up again."
        raise WindowBroken(message)
    return window

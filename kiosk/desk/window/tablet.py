"""The tablet at the desk: the kiosk's own window on what is being typed, its content laid into a pane."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.desk.files.place import Spot
from kiosk.desk.live.live_pack import LivePack
from kiosk.desk.window.row_view import bring_into_view
from kiosk.pack.errors import NotInPack, PackUnusable
from kiosk.pack.read import Pack
from kiosk.screen.voice import Silence, Voice
from kiosk.screen.window import KioskWindow, open_window
from kiosk.screen.wording import has_place, has_sheet
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings
from kiosk.visit.visit import Visit
from kiosk.visit.where import Checking, InArticle, Where

_A_WEEK = 7 * 24 * 3600.0
"""Nobody walks away from this tablet: its time never runs out."""
_SECOND_TAP_MM = 10.0


@dataclass(frozen=True, slots=True)
class Size:
    """A tablet: pixels across and down, and inches from corner to corner."""

    name: str
    width: int
    height: int
    inches: float


SIZES = (
    Size("10-inch tablet, lying", 1280, 800, 10.1),
    Size("10-inch tablet, standing", 800, 1280, 10.1),
    Size("13-inch tablet, lying", 1280, 800, 13.3),
    Size("13-inch tablet, standing", 800, 1280, 13.3),
    Size("22-inch screen on a wall", 1920, 1080, 21.5),
)


class Tablet:
    """Shows the place of the cursor, its row in view; stays where somebody went by hand until the cursor goes on."""

    def __init__(self, glass: QQuickItem, clock: Callable[[], float], voice: Callable[[], Voice] = Silence) -> None:
        self.pack = LivePack()
        self.kiosk: KioskWindow | None = None
        self.size = SIZES[0]
        self._glass = glass
        self._clock = clock
        self._voice = voice
        self._offered: tuple[str, ...] = ()
        self._spot: Spot | None = None
        self._row: int | None = None
        self._language = "en"

    def lay(self, typed: Pack | None) -> None:
        """The typed article is now another one, or has other words."""
        self.pack.lay(typed)
        self._renew()

    def surround(self, around: Pack | None) -> None:
        """The articles around it are others."""
        self.pack.surround(around)
        self._renew()

    def follow(self, language: str, spots: Iterable[Spot], row_of: Callable[[Where], int | None]) -> None:
        """Goes to the first of some places that the pack has, and to its row, unless it was the last one gone to."""
        self._language = language
        spot = next((spot for spot in spots if self._has(spot)), None)
        if spot is None or self.kiosk is None:
            return
        if spot != self._spot or self.kiosk.store.visit.language != language:
            self._spot, self._row = spot, -1
            self.kiosk.store.become(self._visit(spot))
        row = row_of(spot.where)
        if row is not None and row != self._row and self.kiosk.store.visit.where == spot.where:
            self._row = row
            bring_into_view(self._glass, row)

    def resize(self, size: Size) -> None:
        """Another tablet."""
        self.size = size
        if self.kiosk is not None:
            self.kiosk.resize(QSize(size.width, size.height), self._ppi, _SECOND_TAP_MM)

    def close(self) -> None:
        """Takes it down."""
        if self.kiosk is not None:
            for child in self._glass.childItems():
                child.setParentItem(self.kiosk.window.contentItem())
            self.kiosk.close()
            self.kiosk = None

    @property
    def _ppi(self) -> float:
        return pixels_per_inch(self.size.width, self.size.height, self.size.inches)

    def _has(self, spot: Spot) -> bool:
        try:
            if isinstance(spot.where, Checking):
                items = self.pack.check(self._language, spot.where.article)
                return 0 <= spot.where.item < len(items)
            return has_place(self.pack, self._language, spot.where) and has_sheet(self.pack, self._language, spot.word)
        except (PackUnusable, NotInPack):
            return False

    def _visit(self, spot: Spot) -> Visit:
        now = self.kiosk.store.visit if self.kiosk else Visit(self._language)
        home = InArticle(spot.where.article) if not isinstance(spot.where, InArticle) else None  # type: ignore[union-attr]
        trail = (home,) if home else ()
        return Visit(self._language, where=spot.where, trail=trail, sheet=spot.word, display=now.display)

    def _renew(self) -> None:
        """The same place with the words of now; in a window of its own making where there are other languages."""
        if not self.pack.languages:
            return
        before = self.kiosk.store.visit if self.kiosk else None
        if self.kiosk is None or self._offered != self.pack.languages:
            self.close()
            self._open()
        if self.kiosk is None or before is None:
            return
        sheet = before.sheet if has_sheet(self.pack, before.language, before.sheet) else None
        if has_place(self.pack, before.language, before.where):
            self.kiosk.renew(replace(before, sheet=sheet))
        else:
            self._spot = None
            language = before.language if before.language in self._offered else self.kiosk.store.first.language
            home = self.kiosk.pages.home(language)
            self.kiosk.renew(replace(before, language=language, where=home, sheet=None))

    def _open(self) -> None:
        self._offered = self.pack.languages
        settings = Settings(language=self._language, reduced_motion=True, idle_seconds=_A_WEEK)
        clock, voice = self._clock, self._voice
        self.kiosk = open_window(self.pack, settings, lambda: (), pixels_per_inch=self._ppi, clock=clock, voice=voice)
        self._spot = None
        self.resize(self.size)
        content = next(item for item in self.kiosk.window.contentItem().childItems() if item.childItems())
        content.setParentItem(self._glass)
        self.kiosk.visit.begin()

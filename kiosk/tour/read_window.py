"""Reads off a window what is on it."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.box import Box
from kiosk.tour.clip import SLACK, Clip, place, scrolled, sight
from kiosk.tour.drawn_text import apart, capital_height, drawn_font, overflows, painted, words
from kiosk.tour.glyphs import missing
from kiosk.tour.outline import Outline
from kiosk.tour.seen import Seen, SeenControl, SeenScroller, SeenText

LEAST_OPACITY = 0.02


@dataclass(frozen=True, slots=True)
class _View:
    """Through what an item is looked at: clips from the inside out, opacity, and the controls it stands in."""

    clips: tuple[Clip, ...]
    opacity: float = 1.0
    off: bool = False
    inside: tuple[int, ...] = ()


@dataclass(slots=True)
class _Find:
    """A text or control, and the span of the items drawn with it."""

    seen: SeenText | SeenControl
    start: int
    end: int = 0


@dataclass(slots=True)
class WindowReader:
    """Walks the items of a window in the order in which they are drawn. Reads one picture; ``mm`` is that of a pixel.

    What lies in a part that is off as a whole, such as the page under a sheet, is left out.
    """

    mm: float
    count: int = 0
    finds: list[_Find] = field(default_factory=list)
    scrollers: list[SeenScroller] = field(default_factory=list)
    covers: list[tuple[int, Box]] = field(default_factory=list)
    outlines: list[tuple[int, Outline]] = field(default_factory=list)

    def read(self, window: QQuickWindow) -> Seen:
        """Everything on the window, without what is hidden under something else."""
        whole = Box(0, 0, window.width(), window.height())
        self._visit(_children(window.contentItem())[1], _View((Clip(whole, whole),)))
        texts = [
            self._crossed(find.start, text)
            for find in self.finds
            for text in self._bare(find)
            if isinstance(text, SeenText)
        ]
        controls = [find.seen for find in self.finds if isinstance(find.seen, SeenControl) if self._bare(find)]
        return Seen(tuple(texts), tuple(controls), tuple(self.scrollers))

    def _visit(self, children: Iterable[QQuickItem], view: _View) -> None:
        for child in children:
            opacity = view.opacity * child.opacity()
            if child.isVisible() and opacity > LEAST_OPACITY:
                self._look_at(child, view if opacity == view.opacity else replace(view, opacity=opacity))

    def _look_at(self, item: QQuickItem, view: _View) -> None:
        behind, on = _children(item)
        self._visit(behind, view)
        self.count += 1
        if item.inherits("QQuickText") or item.inherits("QQuickTextEdit"):
            self._note_text(item, view)
        elif item.inherits("QQuickAbstractButton"):
            self._visit_control(item, on, view)
            return
        elif not item.isEnabled() and not view.off:
            return
        elif item.inherits("QQuickRectangle"):
            self._note_cover(item, view)
            self._note_outline(item, view)
        self._visit(on, self._through(item, view))

    def _through(self, item: QQuickItem, view: _View) -> _View:
        if item.inherits("QQuickFlickable"):
            clip = scrolled(item)
            self._note_scroller(item, clip, view)
            return replace(view, clips=(clip, *view.clips))
        if item.clip():
            box = place(item)
            return replace(view, clips=(Clip(box, box), *view.clips))
        return view

    def _note_scroller(self, item: QQuickItem, clip: Clip, view: _View) -> None:
        scrolls = item.property("contentHeight") > item.height() + SLACK
        if scrolls and not view.off and not sight(clip.shown, view.clips).shown.empty:
            self.scrollers.append(SeenScroller(item.objectName(), clip.shown, bool(item.property("atYEnd"))))

    def _note_cover(self, item: QQuickItem, view: _View) -> None:
        colour = item.property("color")
        if isinstance(colour, QColor) and colour.alpha() == 255 and view.opacity > 0.99:
            shown = sight(place(item), view.clips).shown
            if min(shown.width, shown.height) > 4 * SLACK:
                self.covers.append((self.count, shown))

    def _note_outline(self, item: QQuickItem, view: _View) -> None:
        box = place(item)
        shown = sight(box, view.clips).shown
        outline = None if shown.empty else Outline.of(item, box, shown)
        if outline is not None:
            self.outlines.append((self.count, outline))

    def _note_text(self, item: QQuickItem, view: _View) -> None:
        text = words(item)
        font = drawn_font(item)
        box = place(item, painted(item, font))
        seen = sight(box, view.clips)
        if not text.strip() or box.empty or (seen.shown.empty and not seen.lost):
            return
        self.finds.append(
            _Find(
                SeenText(
                    text=text,
                    box=box,
                    shown=seen.shown,
                    pixel_size=font.pixelSize(),
                    bold=font.bold(),
                    capital_mm=capital_height(font) * self.mm,
                    clipped=seen.lost or overflows(item),
                    partly=seen.partly,
                    off=view.off,
                    apart=apart(item, text, font),
                    missing=missing(text, font),
                ),
                self.count,
            )
        )

    def _visit_control(self, item: QQuickItem, on: Iterable[QQuickItem], view: _View) -> None:
        if not item.isEnabled():
            self._visit(on, replace(view, off=True))
            return
        find = self._control(item, view)
        if find is None:
            self._visit(on, view)
            return
        self._visit(on, replace(view, inside=(*view.inside, find.start)))
        find.end = self.count

    def _control(self, item: QQuickItem, view: _View) -> _Find | None:
        box = place(item)
        seen = sight(box, view.clips)
        if _ignored(item) or (seen.shown.empty and not seen.lost):
            return None
        name, role, state = _said(item)
        control = SeenControl(name, role, item.objectName(), box, seen.shown, seen.lost, view.inside, self.count, state)
        self.finds.append(find := _Find(control, self.count))
        return find

    def _crossed(self, number: int, text: SeenText) -> SeenText:
        """Whether an outline runs through the words, with nothing opaque drawn over it before them."""
        through = (count for count, outline in self.outlines if outline.crosses(text.shown, text.box))
        bare = any(
            not any(count < over < number and text.shown.within(box, SLACK) for over, box in self.covers)
            for count in through
        )
        return replace(text, crossed=True) if bare else text

    def _bare(self, find: _Find) -> Iterable[SeenText | SeenControl]:
        """What was found, unless something drawn later covers it; covered in part, a text is clipped."""
        later = [box for count, box in self.covers if count > max(find.start, find.end)]
        if any(find.seen.shown.within(box, 0) for box in later):
            return ()
        if isinstance(find.seen, SeenText) and any(find.seen.shown.apart(box) < -SLACK for box in later):
            return (replace(find.seen, clipped=True),)
        return (find.seen,)


def _children(item: QQuickItem) -> tuple[list[QQuickItem], list[QQuickItem]]:
    """What stands behind an item, since a child whose z is below 0 is drawn before it, and what stands on it."""
    children = item.childItems()
    if not children:
        return [], []
    children.sort(key=QQuickItem.z)
    first = bisect_left(children, 0.0, key=QQuickItem.z)
    return children[:first], children[first:]


def _ignored(item: QQuickItem) -> bool:
    return bool(QQmlProperty(item, "Accessible.ignored", QQmlEngine.contextForObject(item)).read())


def _said(item: QQuickItem) -> tuple[str, str, str]:
    """The name, the role and the state of a control as a screen reader would get them."""
    spoken = QAccessible.queryAccessibleInterface(item)
    if spoken is None:
        return "", "", ""
    stands = spoken.state()
    parts = ("checked" if stands.checked else "", "selected" if stands.selected else "")
    state = " ".join((*parts, spoken.text(QAccessible.Text.Description))).strip()
    return spoken.text(QAccessible.Text.Name).strip(), spoken.role().name, state

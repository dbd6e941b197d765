"""Passages as lines that a column is filled with."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from kiosk.handout.canvas import Ancestor, Canvas, Element
from kiosk.handout.columns import Slot
from kiosk.handout.figures.pen import bar, icon, rule
from kiosk.handout.pieces import Passage, Role
from kiosk.handout.setting import Setting
from kiosk.handout.slices import Draw, Slice
from kiosk.handout.text import ACTION, INK, QUIET, Line, Type, text

_LISTED = (Role.POINT, Role.STEP, Role.TO_DO)
_BESIDE_BAR = (Role.CAUTION_TITLE, Role.CAUTION, Role.NOTE_TITLE, Role.NOTE)
_LEADS = (Role.HEADING, Role.SUBHEADING, Role.QUESTION, Role.CAUTION_TITLE, Role.NOTE_TITLE)
_TAGS = {Role.TITLE: "H1", Role.HEADING: "H2", Role.SUBHEADING: "H3", Role.QUESTION: "H3"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a role is set: its type, the space above it, and how far in it stands."""

    type: Type
    gap: float
    indent: float = 0.0


def manner(role: Role, setting: Setting) -> Manner:
    """The manner of a role."""
    body, small, space = setting.body, setting.small, setting.space
    look = _type(role, setting)
    match role:
        case Role.TITLE:
            return Manner(look, 0.6 * space)
        case Role.HEADING:
            return Manner(look, 3 * space, 1.6 * setting.heading)
        case Role.POINT | Role.STEP | Role.TO_DO:
            return Manner(look, 0.7 * space, 1.7 * body)
        case Role.CAUTION_TITLE | Role.NOTE_TITLE:
            return Manner(look, 1.4 * space, body)
        case Role.CAUTION | Role.NOTE:
            return Manner(look, 0.0, body)
        case Role.ANSWER:
            return Manner(look, 0.0)
        case Role.QUESTION:
            return Manner(look, 1.4 * space)
        case Role.SOURCE | Role.TERM | Role.MORE:
            return Manner(look, 0.3 * small)
        case _:
            return Manner(look, space)


def _type(role: Role, setting: Setting) -> Type:
    rtl, body, small = setting.right_to_left, setting.body, setting.small
    match role:
        case Role.TITLE:
            return Type(setting.title, 1.15, strong=True, right_to_left=rtl)
        case Role.HEADING:
            return Type(setting.heading, 1.2, ACTION, strong=True, right_to_left=rtl)
        case Role.KEY | Role.SUMMARY:
            return Type(setting.key, 1.25, strong=role is Role.KEY, right_to_left=rtl)
        case Role.SUBHEADING | Role.QUESTION | Role.CAUTION_TITLE | Role.NOTE_TITLE | Role.REVIEW:
            return Type(body, 1.25, strong=True, right_to_left=rtl)
        case Role.CLINIC:
            return Type(body, 1.25, ACTION, strong=True, right_to_left=rtl)
        case Role.SOURCE:
            return Type(small, 1.22, QUIET, right_to_left=rtl)
        case _:
            return Type(body, 1.25, right_to_left=rtl)


def passage_slices(passage: Passage, setting: Setting, width: float, list_number: int) -> tuple[Slice, ...]:
    """The lines of a passage; its first two stay together, and its last two. ``list_number`` is that of its list."""
    how = manner(passage.role, setting)
    lines = text(passage.runs, how.type, width - how.indent).lines
    element = Element(_TAGS.get(passage.role, "P"))
    if passage.role in _LISTED:
        within: tuple[Ancestor, ...] = (("L", list_number), ("LI", id(passage)))
        element = Element("LBody", within=within)
    last = len(lines) - 1
    return tuple(
        Slice(
            Slot(how.type.line, how.gap if at == 0 else 0.0, _keeps(passage.role, at, last)),
            _drawing(passage, line, element, setting, (how, width, at == 0)),
        )
        for at, line in enumerate(lines)
    )


def _keeps(role: Role, at: int, last: int) -> bool:
    if at == last:
        return role in _LEADS
    return role in _LEADS or at in (0, last - 1)


def _drawing(
    passage: Passage, line: Line, element: Element, setting: Setting, place: tuple[Manner, float, bool]
) -> Draw:
    how, width, first = place

    def draw(canvas: Canvas, left: float, top: float) -> None:
        if first:
            _mark(canvas, passage, setting, (left, top, width))
        if passage.role in _BESIDE_BAR:
            thick = 3.0 if passage.role in (Role.CAUTION_TITLE, Role.CAUTION) else 1.0
            x = left + width - thick / 2 if setting.right_to_left else left + thick / 2
            rule(canvas, QPointF(x, top), QPointF(x, top + how.type.line + 0.4), thick, INK)
        with canvas.within(element):
            line.draw(canvas, left + (0.0 if setting.right_to_left else how.indent), top)

    return draw


def _mark(canvas: Canvas, passage: Passage, setting: Setting, place: tuple[float, float, float]) -> None:
    """What stands beside the first line: a point, an empty box, the number of a step, the icon of a heading."""
    left, top, width = place
    how = manner(passage.role, setting)
    line = how.type.line

    def area(size: float, inset: float = 0.0) -> QRectF:
        x = left + width - inset - size if setting.right_to_left else left + inset
        return QRectF(x, top + (line - size) / 2, size, size)

    match passage.role:
        case Role.POINT:
            bar(canvas, area(0.35 * setting.body, 0.4 * setting.body), INK)
        case Role.TO_DO:
            bar(canvas, area(0.95 * setting.body), "#FFFFFF", INK, 1.5)
        case Role.STEP:
            number = text(f"{passage.mark}.", how.type, how.indent)
            with canvas.within(Element("Lbl", within=(("L", 0), ("LI", id(passage))))):
                number.draw(canvas, left + width - how.indent if setting.right_to_left else left, top)
        case Role.HEADING if passage.icon:
            icon(canvas, passage.icon, area(1.15 * setting.heading))
        case _:
            pass

"""Holds what is on one picture to the norms."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from kiosk.tour.audit_text import audit_text, quoted
from kiosk.tour.audit_touch import ROUNDING_MM, Touch, called
from kiosk.tour.clip import SLACK
from kiosk.tour.finding import Code, Finding
from kiosk.tour.look import Look
from kiosk.tour.norms import HELP, WITHOUT_HELP
from kiosk.tour.seen import Seen, SeenControl, SeenText


def audit(name: str, seen: Seen, look: Look, *, last_page: bool) -> tuple[Finding, ...]:
    """Every fault of one picture. ``last_page`` says that no page button leads on from it."""
    found = [finding for text in seen.texts for finding in audit_text(text, look)]
    found += _overlapping_texts(seen.texts)
    touch = Touch.of(look)
    found += [finding for control in seen.controls for finding in _control(control, touch)]
    found += _neighbours(seen.controls, touch)
    found += _named_twice(seen.controls)
    if last_page:
        found += _out_of_reach(seen)
    if not name.startswith(WITHOUT_HELP) and not any(control.object_name == HELP for control in seen.controls):
        found.append(Finding(Code.NO_HELP, "There is no button for help now on this screen.", HELP))
    return tuple(dict.fromkeys(found))


def _overlapping_texts(texts: Sequence[SeenText]) -> Iterator[Finding]:
    for one, other in combinations(texts, 2):
        if one.shown.apart(other.shown) < -SLACK:
            sentence = f"{quoted(one.text)} and {quoted(other.text)} are drawn over each other."
            yield Finding(Code.OVERLAP, sentence, one.text)


def _control(control: SeenControl, touch: Touch) -> Iterator[Finding]:
    name = called(control)
    short = min(control.box.width, control.box.height) * touch.mm
    least = touch.least(control)
    if short < least - ROUNDING_MM:
        sentence = f"{name} is {short:.1f} mm on its short side. A finger needs {least:g} mm."
        yield Finding(Code.SMALL_TARGET, sentence, control.object_name)
    if not control.name:
        sentence = f"{name} has no name that could be read aloud."
        yield Finding(Code.UNNAMED, sentence, control.object_name)
    if not control.object_name:
        yield Finding(Code.UNNAMED, f"{name} has no name of its own by which tests find it.", control.name)
    if control.lost:
        sentence = f"{name} reaches beyond what can be seen or scrolled to."
        yield Finding(Code.OFF_SCREEN, sentence, control.object_name)


def _neighbours(controls: Sequence[SeenControl], touch: Touch) -> Iterator[Finding]:
    for place, one in enumerate(controls):
        others = [other for other in controls[place + 1 :] if not _nested(one, other)]
        apart, other = min(
            ((_apart(one, other) * touch.mm, other) for other in others), default=(touch.gap, one), key=_first
        )
        if apart < -ROUNDING_MM:
            sentence = f"{called(one)} and {called(other)} lie over each other."
            yield Finding(Code.OVERLAP, sentence, one.object_name)
        elif apart < touch.gap - ROUNDING_MM:
            sentence = (
                f"{called(one)} and {called(other)} are {max(0.0, apart):.1f} mm apart, less than {touch.gap:g} mm."
            )
            yield Finding(Code.CLOSE_TARGETS, sentence, one.object_name)


def _first(pair: tuple[float, SeenControl]) -> float:
    return pair[0]


def _nested(one: SeenControl, other: SeenControl) -> bool:
    """Whether one stands in the other, as the buttons of a warning that may be touched anywhere."""
    return one.number in other.inside or other.number in one.inside


def _apart(one: SeenControl, other: SeenControl) -> float:
    return one.shown.apart(other.shown)


def _named_twice(controls: Sequence[SeenControl]) -> Iterator[Finding]:
    for name, count in Counter(control.object_name for control in controls if control.object_name).items():
        if count > 1:
            yield Finding(Code.NAMED_TWICE, f"{count} controls are called “{name}”.", name)


def _out_of_reach(seen: Seen) -> Iterator[Finding]:
    for scroller in seen.scrollers:
        if not scroller.at_end:
            sentence = "This scrolls, but page buttons do not lead to its end."
            yield Finding(Code.OUT_OF_REACH, sentence, scroller.name)

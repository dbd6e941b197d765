"""What each setting may be, and a sentence for each that is not."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.tablet import open_hours
from kiosk.tablet.key_chord import DEFAULT_CHORD
from kiosk.tablet.key_map import keys_wrong
from kiosk.tablet.shown import shown
from kiosk.tablet.staff_rules import STAFF_RULES


@dataclass(frozen=True, slots=True)
class Rule:
    """What a setting may be: a number, a length of text or of a list from ``least`` to ``most``.

    A text may have to ``fit`` besides; then ``words`` say what it may be.
    """

    kind: type
    least: float
    most: float
    example: str = ""
    fit: Callable[[str], bool] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a setting, and what to write. ``path`` leads to it, as in keys, next, 0."""

    path: tuple[str | int, ...]
    words: str


RULES: Mapping[str, Rule] = {
    "clinic": Rule(str, 1, 60, "The clinic"),
    "language": Rule(str, 2, 12, "en"),
    "languages": Rule(tuple, 1, 12),
    "diagonal_inches": Rule(float, 5.0, 120.0),
    "idle_seconds": Rule(float, 20.0, 3600.0),
    "warning_seconds": Rule(float, 30.0, 600.0),
    "second_tap_seconds": Rule(float, 0.0, 2.0),
    "second_tap_mm": Rule(float, 0.0, 50.0),
    "crisis_line": Rule(str, 1, 40, "988"),
    "crisis_line_takes_texts": Rule(bool, 0, 1),
    "emergency_number": Rule(str, 1, 40, "911"),
    "reduced_motion": Rule(bool, 0, 1),
    "attract_names_article": Rule(bool, 0, 1),
    "face_down_hides": Rule(bool, 0, 1),
    "speech_engine": Rule(str, 0, 20, "speechd"),
    "printer": Rule(str, 0, 127, "Front_desk"),
    "letter_paper": Rule(bool, 0, 1),
    "network": Rule(str, 4, 7, "none", lambda text: text.strip() in {"allowed", "none"}, "allowed or none"),
    "require_lockdown": Rule(bool, 0, 1),
    "open_hours": Rule(str, 0, 300, "mon-fri 08:00-18:00, sat 09:00-12:00", open_hours.readable, "days and times"),
    "wakes_by_touch": Rule(bool, 0, 1),
    "brightness": Rule(float, 10.0, 100.0),
    "staff_corners": Rule(tuple, 3, 8),
    "staff_keys": Rule(str, 3, 40, DEFAULT_CHORD),
    "staff_pin": Rule(str, 0, 300),
}
KEYS_PART = "keys"


def complaints(found: Mapping[str, object]) -> Iterator[Complaint]:
    """All that is wrong with the plain values of a settings file, in their order."""
    for name, value in found.items():
        if name == KEYS_PART:
            yield from _about_keys(value)
        else:
            yield from complaints_about(name, value)


def complaints_about(name: str, value: object) -> Iterator[Complaint]:
    """What is wrong with one setting, if anything."""
    if name not in RULES:
        yield Complaint((name,), _unknown(name, value))
    elif name in STAFF_RULES:
        yield from (Complaint((name,), words) for words in STAFF_RULES[name](value))
    elif not _fits(RULES[name], value):
        at = _wrong_item(value) if RULES[name].kind is tuple else ()
        yield Complaint((name, *at), f"“{name}” cannot be {shown(value)}. Write {_wanted(name, value)}.")


def _about_keys(value: object) -> Iterator[Complaint]:
    if not isinstance(value, dict):
        words = '“keys” is a part of its own. Write [keys], and below it: next = ["Tab", "F13"].'
        yield Complaint((KEYS_PART,), words)
        return
    for path, words in keys_wrong(value):
        name = path[0]
        misplaced = f"“{name}” is no part of the keys. Move this line up, above [keys]."
        yield Complaint((KEYS_PART, *path), misplaced if name in RULES else words)


def _unknown(name: str, value: object) -> str:
    if isinstance(value, dict) and (inside := [inner for inner in value if inner in RULES]):
        return f"There is no part called “{name}”. Take away the line [{name}]: “{inside[0]}” stands by itself."
    from difflib import get_close_matches  # noqa: PLC0415 -- most settings have no mistake

    near = get_close_matches(name.casefold().replace("-", "_"), [*RULES, KEYS_PART], n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"Known settings: {', '.join(sorted([*RULES, KEYS_PART]))}."
    return f"There is no setting called {shown(name)}. {hint}"


def _fits(rule: Rule, value: object) -> bool:
    match value:
        case bool():
            return rule.kind is bool
        case int() | float():
            return rule.kind is float and rule.least <= value <= rule.most
        case str():
            long_enough = rule.kind is str and rule.least <= len(value.strip()) <= rule.most
            return long_enough and (rule.fit is None or rule.fit(value))
        case list():
            return rule.kind is tuple and rule.least <= len(value) <= rule.most and not _wrong_item(value)
        case _:
            return False


def _wrong_item(value: object) -> tuple[int, ...]:
    """The number of the first item of a list that is no word."""
    if not isinstance(value, list):
        return ()
    wrong = (index for index, one in enumerate(value) if not isinstance(one, str) or not one.strip())
    return next(((index,) for index in wrong), ())


def allowed(name: str) -> str:
    """What a setting may be, as a part of a sentence."""
    rule = RULES[name]
    if rule.kind is bool:
        return "yes or no"
    if rule.kind is tuple:
        return "one or more languages, such as en,es"
    if rule.words:
        return f"{rule.words}, such as {rule.example}"
    if rule.kind is str:
        return f"{rule.least:g} to {rule.most:g} letters"
    return f"a number from {rule.least:g} to {rule.most:g}"


def _wanted(name: str, value: object) -> str:
    """What a setting may be, as one writes it in the file in place of a value."""
    rule = RULES[name]
    if rule.kind is bool:
        return f"true or false{_unquoted(value)}"
    if rule.kind is tuple:
        return 'one or more languages, such as ["en", "es"]'
    if rule.words:
        return f'{rule.words} between quotation marks, such as "{rule.example}"'
    if rule.kind is str:
        now = f" (there are {len(value.strip())} now)" if isinstance(value, str) else ""
        return f'{allowed(name)} between quotation marks, such as "{rule.example}"{now}'
    return f"{allowed(name)}{_unquoted(value)}"


def _unquoted(value: object) -> str:
    return ", without quotation marks" if isinstance(value, str) else ""

"""What ``kiosk setup`` asks, and how what is typed becomes a setting."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.tablet.settings import Settings
from kiosk.tablet.settings_doubts import doubts
from kiosk.tablet.settings_rules import RULES, allowed, complaints_about
from kiosk.tablet.shown import shown
from kiosk.tablet.toml_text import Value

Chosen = Mapping[str, Value]
"""Settings by their names; one that is not there has its default."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A setting that is asked for: its title, a sentence on what it does, and the word that leaves it to the kiosk.

    One that is ``needed`` has no default that would do for every clinic.
    """

    name: str
    title: str
    why: str
    without: str = ""
    needed: bool = False


class AnswerWrong(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """What was typed cannot be the setting. The text says what can."""


QUESTIONS = (
    Asked("clinic", "Clinic name", "It stands on the first screen and on the visitor's list.", needed=True),
    Asked("languages", "Languages", "Visitors choose among these, in this order; “all” is all there are.", "all"),
    Asked("language", "First language", "Each visit begins in it."),
    Asked(
        "diagonal_inches",
        "Screen diagonal in inches",
        "Measure the glass (or type cm): touch targets are sized by it. “auto” believes what the screen tells.",
        "auto",
    ),
    Asked("crisis_line", "Crisis line", "“Help now” and the visitor's list show it.", needed=True),
    Asked(
        "crisis_line_takes_texts",
        "Texts to the crisis line",
        "Yes where it answers texts to the same number: then “call or text” stands beside it. No: “call”.",
    ),
    Asked("emergency_number", "Emergency number", "“Help now” shows it, for danger right now.", needed=True),
    Asked("printer", "Printer", "Its name as “lpstat -p” shows it; with “none” nothing can be printed.", "none"),
    Asked("letter_paper", "Letter paper", "Yes where the printer holds Letter, no for A4."),
    Asked("idle_seconds", "Quiet time in seconds", "After it the kiosk asks whether somebody is still there."),
    Asked("warning_seconds", "Warning in seconds", "So much later it forgets the visit."),
    Asked(
        "open_hours",
        "Opening hours",
        "Outside them the screen is dark, and a touch wakes it. Write mon-fri 08:00-18:00, sat 09:00-12:00.",
        "always",
    ),
)

_NUMBER = re.compile(r"""(\d+(?:[.,]\d+)?)\s*(in|inch|inches|"|”|cm|s|sec|seconds)?""")
_CM_PER_INCH = 2.54
_SWITCHES = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def question(name: str) -> Asked:
    """The question for a setting."""
    return next(asked for asked in QUESTIONS if asked.name == name)


def read_answer(asked: Asked, typed: str, chosen: Chosen) -> Value | None:
    """What was typed as a setting, beside those chosen before; None leaves it to the kiosk. Errors: AnswerWrong."""
    typed = typed.strip()
    if asked.without and typed.casefold() in {asked.without, ""}:
        return None
    value = _value(asked.name, typed)
    if not typed.isprintable() or value is None or any(complaints_about(asked.name, plain(value))):
        message = f"{shown(typed)} does not do here. Write {allowed(asked.name)}{_or(asked.without)}."
        raise AnswerWrong(message)
    for doubt in doubts({name: plain(one) for name, one in {**DEFAULTS, **chosen, asked.name: value}.items()}):
        if doubt.path[0] == asked.name:
            raise AnswerWrong(doubt.words)
    return value


def default_of(asked: Asked, standing: Chosen, chosen: Chosen) -> Value | None:
    """What Enter stands for: what is in the file, else the kiosk's default; None where the kiosk decides by itself.

    ``chosen`` has the answers before this one: a visit begins in a language that is offered.
    """
    value = standing.get(asked.name, DEFAULTS[asked.name])
    offered = chosen.get("languages")
    if asked.name == "language" and isinstance(offered, tuple) and value not in offered:
        return offered[0]
    return value if asked.name in standing or not asked.without else None


def as_typed(asked: Asked, value: Value | None) -> str:
    """A setting as a person would type it."""
    match value:
        case None:
            return asked.without
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ",".join(value)
        case float() | int():
            return f"{value:.10g}"
        case str():
            return value or asked.without


def plain(value: Value) -> object:
    """A setting as tomllib would give it."""
    return list(value) if isinstance(value, tuple) else value


def of_plain(value: object) -> Value:
    """A setting as tomllib gave it and the rules let through."""
    match value:
        case list():
            return tuple(str(one).strip() for one in value)
        case bool():
            return value
        case str():
            return value.strip()
        case _:
            return float(str(value))


def _value(name: str, typed: str) -> Value | None:
    """What was typed in the kind of the setting, or None where it is of another kind."""
    kind = RULES[name].kind
    if kind is bool:
        return _SWITCHES.get(typed.casefold())
    if kind is tuple:
        return tuple(dict.fromkeys(re.findall(r"[^\s,;]+", typed)))
    if kind is float:
        return _number(name, typed)
    return typed


def _number(name: str, typed: str) -> float | None:
    match = _NUMBER.fullmatch(typed.casefold())
    if match is None:
        return None
    number = float(match[1].replace(",", "."))
    of_length = name == "diagonal_inches"
    if match[2] is None or (match[2][0] == "s") is not of_length:
        return round(number / _CM_PER_INCH, 1) if match[2] == "cm" else number
    return None


def _or(without: str) -> str:
    return f", or {without}" if without else ""


_SETTINGS = Settings()
DEFAULTS: Chosen = {
    "clinic": _SETTINGS.clinic,
    "languages": _SETTINGS.languages,
    "language": _SETTINGS.language,
    "diagonal_inches": _SETTINGS.diagonal_inches,
    "crisis_line": _SETTINGS.crisis_line,
    "crisis_line_takes_texts": _SETTINGS.crisis_line_takes_texts,
    "emergency_number": _SETTINGS.emergency_number,
    "printer": _SETTINGS.printer,
    "letter_paper": _SETTINGS.letter_paper,
    "idle_seconds": _SETTINGS.idle_seconds,
    "warning_seconds": _SETTINGS.warning_seconds,
    "open_hours": _SETTINGS.open_hours,
}
"""What the kiosk goes by where its file is silent."""

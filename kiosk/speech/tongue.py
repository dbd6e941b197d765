"""How a language is spoken: what its file in kiosk/speech/languages says of numbers, units, signs and abbreviations."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is spoken: for one and for many; ``half`` of one. ``alone`` says it also without a number.

    ``a_few`` is for 3 to 10 and ``two`` for 2 with the number in it, in languages that have such forms.
    """

    one: str
    many: str
    half: str = ""
    a_few: str = ""
    two: str = ""
    alone: bool = True


def _as_it_is(number: int, following: str) -> str:  # noqa: ARG001 -- languages look at the word that follows
    return str(number)


def _with_a_point(whole: str, part: str) -> str:
    return f"{whole}.{part}"


def _amount(number: str, unit: Unit) -> str:
    return f"{number} {unit.many}"


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language. Every part has a default, by which a language without a file is spoken.

    ``cardinal`` says a whole number before the word that follows it, ``decimal`` one with a fraction, ``amount`` a
    number as it is written with its unit. ``to`` joins a range, ``each`` mg and kg in mg/kg. ``words`` are replaced
    as they are written, capitals and all. ``letters`` spell abbreviations in capitals; without them a space comes
    between. ``calls`` matches a sentence whose longer numbers are telephone numbers. ``stops`` are words, in small
    letters and without their last full stop, that end no sentence. ``rules`` are done first of all.
    """

    cardinal: Callable[[int, str], str] = _as_it_is
    decimal: Callable[[str, str], str] = _with_a_point
    amount: Callable[[str, Unit], str] = _amount
    ordinals: Mapping[str, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    date: str = "{day} {month} {year}"
    units: Mapping[str, Unit] = field(default_factory=dict)
    to: str = "-"
    ranges: str = "(?!)"
    each: str = ""
    out_of: str = ""
    fractions: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    said_as_words: frozenset[str] = frozenset()
    letters: Mapping[str, str] = field(default_factory=dict)
    calls: re.Pattern[str] | None = None
    stops: frozenset[str] = frozenset()
    rules: tuple[tuple[re.Pattern[str], str], ...] = ()


_UNKNOWN = Tongue()


@cache
def tongue(language: str) -> Tongue:
    """How a language such as es or es-MX is spoken. One without a file keeps its digits and loses its signs."""
    name = language.replace("_", "-").partition("-")[0].lower()
    if not name.isascii() or not name.isalpha():
        return _UNKNOWN
    try:
        found = import_module(f"kiosk.speech.languages.{name}").TONGUE
    except ModuleNotFoundError:
        return _UNKNOWN
    return found if isinstance(found, Tongue) else _UNKNOWN

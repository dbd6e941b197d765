"""English as it is spoken."""

import re
from collections.abc import Callable

from kiosk.speech.numbers import in_groups, said
from kiosk.speech.tongue import Tongue, Unit

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()


def cardinal(number: int, following: str = "") -> str:  # noqa: ARG001 -- English counts all things alike
    """A whole number."""
    if number == 0:
        return _ONES[0]
    return " ".join(in_groups(number, _below_thousand, [_many("thousand"), _many("million"), _many("billion")]))


def _many(name: str) -> Callable[[int], str]:
    return lambda count: f"{_below_thousand(count)} {name}"


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        words.append(f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens])
    elif rest:
        words.append(_ONES[rest])
    return " ".join(words)


def decimal(whole: str, part: str) -> str:
    """A number with a fraction, digit by digit after the point."""
    return f"{cardinal(int(whole))} point {' '.join(_ONES[int(digit)] for digit in part)}"


def amount(number: str, unit: Unit) -> str:
    """A number with its unit."""
    if number == "0.5" and unit.half:
        return unit.half
    return f"{said(number, cardinal, decimal)} {unit.one if number == '1' else unit.many}"


def _unit(one: str, *, half: str = "half a ", alone: bool = True) -> Unit:
    return Unit(one, f"{one}s", half + one if half else "", alone=alone)


def _ending(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


TONGUE = Tongue(
    cardinal=cardinal,
    decimal=decimal,
    amount=amount,
    ordinals={f"{number}{_ending(number)}": word for number, word in enumerate(_ORDINALS) if number},
    months=tuple("January February March April May June July August September October November December".split()),
    date="{month} {day}, {year}",
    units={
        "mg": _unit("milligram"),
        "kg": _unit("kilogram"),
        "mcg": _unit("microgram"),
        "µg": _unit("microgram"),
        "g": _unit("gram", alone=False),
        "lb": _unit("pound"),
        "lbs": _unit("pound"),
        "oz": Unit("ounce", "ounces", "half an ounce"),
        "mL": _unit("milliliter"),
        "ml": _unit("milliliter"),
        "L": _unit("liter", alone=False),
        "mm": _unit("millimeter"),
        "cm": _unit("centimeter"),
        "m": _unit("meter", alone=False),
        "mmHg": Unit("millimeter of mercury", "millimeters of mercury"),
        "mmol": _unit("millimole"),
        "h": Unit("hour", "hours", "half an hour", alone=False),
        "hr": Unit("hour", "hours", "half an hour"),
        "hrs": Unit("hour", "hours", "half an hour"),
        "min": _unit("minute"),
        "mins": _unit("minute"),
        "s": _unit("second", alone=False),
        "sec": _unit("second"),
        "wk": _unit("week"),
        "wks": _unit("week"),
        "mo": _unit("month", alone=False),
        "yr": _unit("year"),
        "yrs": _unit("year"),
        "kcal": _unit("calorie"),
        "IU": _unit("unit"),
        "%": Unit("percent", "percent"),
        "°C": Unit("degree Celsius", "degrees Celsius"),
        "°F": Unit("degree Fahrenheit", "degrees Fahrenheit"),
        "°": _unit("degree"),
    },
    to="to",
    ranges="to|or|and",
    each="for each",
    out_of="out of",
    fractions={
        "1/2": "one half",
        "1/3": "one third",
        "2/3": "two thirds",
        "1/4": "one quarter",
        "3/4": "three quarters",
    },
    signs={
        "≥": "at least",
        "≤": "at most",
        ">": "more than",
        "<": "less than",
        "±": "plus or minus",
        "×": "times",
        "÷": "divided by",
        "=": "equals",
        "≈": "about",
        "~": "about",
        "+": "plus",
        "−": "minus",
        "&": "and",
        "@": "at",
        "#": "number",
        "$": "dollars",
        "€": "euros",
        "→": "then",
        "/": "slash",
    },
    words={
        "e.g.": "for example",
        "i.e.": "that is",
        "etc.": "and so on",
        "vs.": "versus",
        "Dr.": "Doctor",
        "approx.": "about",
        "a.m.": "A M",
        "p.m.": "P M",
        "doi": "D O I",
        "and/or": "or",
    },
    said_as_words=frozenset("AIDS COVID NASA NOT NO STOP DO AND OR OK ALL NOW".split()),
    calls=re.compile(r"\b(?:call|dial|phone)\b|\btext +\d", re.IGNORECASE),
    stops=frozenset("dr mr mrs ms prof st e.g i.e vs approx".split()),
)

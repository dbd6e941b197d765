"""The steps by which a language says what is written: each takes some digits or signs away and puts words there."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from kiosk.speech.numbers import NUMBER, said
from kiosk.speech.tongue import Tongue, Unit, tongue

Step = Callable[[str], str]

_LETTER = r"[^\W\d_]"
_NEXT = r"(?=(?:[ ]+(?P<next>[^\s.,;:!?،؛؟()]+))?)"
_ALONE = r"(?<![\d.,])"
_LONG_CODE = re.compile(r"(?=[^\s]*\d)(?=[^\s]*[A-Za-z/])[\w./()-]{10,}[\w)]", re.ASCII)
_CODE = re.compile(r"(?<![^\W_])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]+", re.ASCII)
_RUN = re.compile(r"[A-Za-z]+|\d+|/")


@cache
def steps(language: str) -> tuple[Step, ...]:
    """What is done to a text, in order."""
    return tuple(_steps(tongue(language)))


def _steps(how: Tongue) -> Iterator[Step]:
    for pattern, instead in how.rules:
        yield partial(pattern.sub, instead)
    if how.words:
        yield _replacing(rf"(?<!{_LETTER}){_any(how.words)}(?!{_LETTER})", lambda how, found: how.words[found[0]], how)
    yield _replacing(_LONG_CODE, _code, how)
    if how.months:
        yield _replacing(r"\b(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)\b", _date, how)
    yield _replacing(r"\b(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b", _clock, how)
    yield _replacing(r"(?<![\w])-(?=\d)", lambda how, _: how.signs.get("−", "-") + " ", how)
    yield from _of_units(how)
    if how.ordinals:
        yield _replacing(rf"(?<!\d){_any(how.ordinals)}(?!{_LETTER})", lambda how, it: how.ordinals[it[0]], how)
    yield _replacing(_CODE, _code, how)
    yield from _of_numbers(how)
    yield _replacing(r"\b[A-Z]{2,6}(?=s?\b)", _abbreviation, how, flags=re.ASCII)
    if how.signs:
        yield _replacing(_any(how.signs), lambda how, found: f" {how.signs[found[0]]} ", how)


def _of_units(how: Tongue) -> Iterator[Step]:
    if how.calls:
        units = rf"(?!\s*{_any(how.units)}(?!{_LETTER}))" if how.units else ""
        number = rf"{_ALONE}\+?\d{{3,}}(?:[ -]\d{{2,}})*(?![\d%]|[.,]\d){units}"
        yield partial(_telephones, how, how.calls, re.compile(number))
    if how.units:
        low = rf"(?:(?P<low>{NUMBER})(?:\s*[–−-]\s*|\s+(?P<join>{how.ranges})\s+))?"
        per = rf"(?:(?:\s*/\s*|\s(?:per|por)\s)(?P<per>{_any(how.units)}))"
        end = rf"(?!{_LETTER})(?:\.(?=\s+[a-z]))?"
        yield _replacing(rf"{_ALONE}{low}(?P<high>{NUMBER})\s?(?P<unit>{_any(how.units)}){per}?{end}", _amount, how)
        alone = _any(symbol for symbol, unit in how.units.items() if unit.alone)
        unit = rf"(?<!{_LETTER})(?:(?P<unit>{_any(how.units)}){per}|(?P<alone>{alone})){end}"
        yield _replacing(unit, _unit, how)


def _of_numbers(how: Tongue) -> Iterator[Step]:
    if how.fractions:
        yield _replacing(rf"(?<![\d/.,]){_any(how.fractions)}(?![\d/])", lambda how, it: how.fractions[it[0]], how)
        yield _replacing(r"(?<![\d/.,])(\d+)/(\d+)(?![\d/])", _out_of, how)
    joined = rf"(?:\s*[–−-]\s*|\s+(?P<join>{how.ranges})\s+)"
    yield _replacing(rf"{_ALONE}(?P<low>{NUMBER}){joined}(?P<high>{NUMBER}){_NEXT}", _pair, how)
    yield _replacing(rf"(?P<high>{NUMBER}){_NEXT}", _number, how)


def _replacing(
    pattern: str | re.Pattern[str], say: Callable[[Tongue, re.Match[str]], str], how: Tongue, flags: int = 0
) -> Step:
    compiled = re.compile(pattern, flags) if isinstance(pattern, str) else pattern
    return lambda text: compiled.sub(lambda found: say(how, found), text)


def _any(words: Iterable[str]) -> str:
    """One of these words, the longest that fits."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


def _telephones(how: Tongue, calls: re.Pattern[str], number: re.Pattern[str], text: str) -> str:
    """Longer numbers digit by digit, in a sentence that tells whom to call."""
    return number.sub(lambda found: _digits(how, found[0]), text) if calls.search(text) else text


def _say(how: Tongue, number: str, following: str = "") -> str:
    return said(number, how.cardinal, how.decimal, following)


def _digits(how: Tongue, number: str) -> str:
    return " ".join(how.cardinal(int(digit), "") for digit in number if digit.isdecimal())


def _code(how: Tongue, found: re.Match[str]) -> str:
    """Letters and digits that are a name, not a number: short digits as a number, long ones one by one."""
    return " ".join(_part(how, part) for part in _RUN.findall(found[0]))


def _part(how: Tongue, part: str) -> str:
    if part.isdecimal():
        return _say(how, part) if len(part) <= 2 else _digits(how, part)
    return how.signs.get(part, " ") if part == "/" else part


def _date(how: Tongue, found: re.Match[str]) -> str:
    day, year = how.cardinal(int(found["day"]), ""), how.cardinal(int(found["year"]), "")
    return how.date.format(day=day, month=how.months[int(found["month"]) - 1], year=year)


def _clock(how: Tongue, found: re.Match[str]) -> str:
    hour, minute = how.cardinal(int(found["hour"]), ""), found["minute"]
    if minute == "00":
        return hour
    return f"{hour} {_digits(how, minute) if minute.startswith('0') else how.cardinal(int(minute), '')}"


def _amount(how: Tongue, found: re.Match[str]) -> str:
    unit, low = how.units[found["unit"]], found["low"]
    each = f" {how.each} {how.units[found['per']].one}" if found["per"] else ""
    words = how.amount(found["high"], unit) + each
    if not low:
        return words
    first = unit.half if low == "0.5" and unit.half else _say(how, low, unit.one.partition(" ")[0])
    return f"{first} {found['join'] or how.to} {words}"


def _unit(how: Tongue, found: re.Match[str]) -> str:
    unit: Unit = how.units[found["unit"] or found["alone"]]
    return (unit.a_few or unit.many) + (f" {how.each} {how.units[found['per']].one}" if found["per"] else "")


def _out_of(how: Tongue, found: re.Match[str]) -> str:
    return f"{_say(how, found[1])} {how.out_of} {_say(how, found[2])}"


def _pair(how: Tongue, found: re.Match[str]) -> str:
    following = found["next"] or ""
    low, high = _say(how, found["low"], following), _say(how, found["high"], following)
    return f"{low} {found['join'] or how.to} {high}"


def _number(how: Tongue, found: re.Match[str]) -> str:
    return _say(how, found["high"], found["next"] or "")


def _abbreviation(how: Tongue, found: re.Match[str]) -> str:
    if found[0] in how.said_as_words:
        return found[0]
    return " ".join(how.letters.get(letter, letter) for letter in found[0])

"""Spanish as it is spoken."""

import re

from kiosk.speech.numbers import in_groups, said
from kiosk.speech.tongue import Tongue, Unit

_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()
_ORDINALS = "- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo".split()
_HE_THOUGH_A = {"día", "días", "problema", "problemas", "síntoma", "síntomas", "programa", "programas"}
_JOINS = {"a", "e", "o", "u", "y", "de", "en", "por", "al", "con", "para", "que", "si", "las", "una"}


def cardinal(number: int, following: str = "") -> str:
    """A whole number; before a noun 1 is un or una, and hundreds of shes are -cientas."""
    if number == 0:
        return _ONES[0]
    words = " ".join(in_groups(number, _below_thousand, [_thousands, _millions]))
    noun = following.lower().rstrip(".")
    if not noun or noun in _JOINS:
        return words
    if noun.endswith(("a", "as", "ción", "ciones", "sión", "siones")) and noun not in _HE_THOUGH_A:
        return _for_her(words)
    return _before_him(words)


def _for_her(words: str) -> str:
    return re.sub(r"uno$", "una", re.sub(r"(cient|quinient)os", r"\1as", words))


def _before_him(words: str) -> str:
    return re.sub(r"\buno$", "un", re.sub(r"veintiuno$", "veintiún", words))


def _thousands(count: int) -> str:
    return "mil" if count == 1 else f"{_before_him(_below_thousand(count))} mil"


def _millions(count: int) -> str:
    return "un millón" if count == 1 else f"{_before_him(_below_million(count))} millones"


def _below_million(number: int) -> str:
    return " ".join(in_groups(number, _below_thousand, [_thousands]))


def _below_thousand(number: int) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 30:
        words.append(f"{_TENS[tens]} y {_ONES[ones]}" if ones else _TENS[tens])
    elif rest:
        words.append(_ONES[rest])
    return " ".join(words)


def decimal(whole: str, part: str) -> str:
    """A number with a fraction: up to two digits as one number, as in cero punto setenta y cinco."""
    zeros = part[: len(part) - len(part.lstrip("0"))]
    if len(part) > 2:
        zeros, rest = "", " ".join(_ONES[int(digit)] for digit in part)
    else:
        rest = cardinal(int(part)) if part.strip("0") else ""
    return " ".join(f"{cardinal(int(whole))} punto {'cero ' * len(zeros)}{rest}".split())


def amount(number: str, unit: Unit) -> str:
    """A number with its unit."""
    if number == "0.5" and unit.half:
        return unit.half
    name = unit.one if number == "1" else unit.many
    return f"{said(number, cardinal, decimal, name.partition(' ')[0])} {name}"


def _unit(one: str, many: str = "", *, half: str = "medio", alone: bool = True) -> Unit:
    return Unit(one, many or f"{one}s", f"{half} {one}" if half else "", alone=alone)


_HOUR = _unit("hora", half="media", alone=False)

TONGUE = Tongue(
    cardinal=cardinal,
    decimal=decimal,
    amount=amount,
    ordinals={
        f"{n}{dot}{sign}": word[:-1] + ending
        for n, word in enumerate(_ORDINALS)
        if n
        for dot in ("", ".")
        for sign, ending in (("º", "o"), ("ª", "a"), ("°", "o"))
    },
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    date="{day} de {month} de {year}",
    units={
        "mg": _unit("miligramo"),
        "kg": _unit("kilogramo"),
        "mcg": _unit("microgramo"),
        "µg": _unit("microgramo"),
        "g": _unit("gramo", alone=False),
        "lb": _unit("libra", half="media"),
        "oz": _unit("onza", half="media"),
        "mL": _unit("mililitro"),
        "ml": _unit("mililitro"),
        "L": _unit("litro", alone=False),
        "mm": _unit("milímetro"),
        "cm": _unit("centímetro"),
        "m": _unit("metro", alone=False),
        "mmHg": _unit("milímetro de mercurio", "milímetros de mercurio", half=""),
        "mmol": _unit("milimol", "milimoles", half=""),
        "h": _HOUR,
        "hrs": _HOUR,
        "min": _unit("minuto"),
        "s": _unit("segundo", alone=False),
        "seg": _unit("segundo"),
        "sem": _unit("semana", half="media", alone=False),
        "kcal": _unit("caloría", half="media"),
        "UI": _unit("unidad", "unidades", half="media"),
        "%": Unit("por ciento", "por ciento"),
        "°C": _unit("grado Celsius", "grados Celsius"),
        "°F": _unit("grado Fahrenheit", "grados Fahrenheit"),
        "°": _unit("grado"),
    },
    to="a",
    ranges="a|y|o|u|e",
    each="por cada",
    out_of="de",
    fractions={"1/2": "un medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos"},
    signs={
        "≥": "por lo menos",
        "≤": "como máximo",
        ">": "más de",
        "<": "menos de",
        "±": "más o menos",
        "×": "por",
        "÷": "entre",
        "=": "es igual a",
        "≈": "unos",
        "~": "unos",
        "+": "más",
        "−": "menos",
        "&": "y",
        "@": "arroba",
        "#": "número",
        "$": "dólares",
        "€": "euros",
        "→": "luego",
        "/": "barra",
    },
    words={
        "p. ej.": "por ejemplo",
        "etc.": "etcétera",
        "Dr.": "doctor",
        "Dra.": "doctora",
        "Sr.": "señor",
        "Sra.": "señora",
        "aprox.": "aproximadamente",
        "EE. UU.": "Estados Unidos",
        "a. m.": "de la mañana",
        "p. m.": "de la tarde",
        "doi": "D O I",
        "y/o": "o",
    },
    said_as_words=frozenset("SIDA COVID NO SÍ ALTO Y O DE LA EL".split()),
    calls=re.compile(r"\b(?:llam\w+|marqu?\w+|texto|teléfono)\b", re.IGNORECASE),
    stops=frozenset("dr dra sr sra srta prof p ej aprox núm ee".split()),
)

"""Units of measure and of time, as each language writes them beside a number."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kiosk.authoring.parity.fold import base, fold

_SIGNS = {
    "mg": "mg",
    "kg": "kg",
    "g": "g",
    "mcg": "mcg μg",
    "ml": "ml",
    "l": "l",
    "mm": "mm",
    "cm": "cm",
    "m": "m",
    "km": "km",
    "mmHg": "mmhg",
    "%": "% ٪",
    "minutes": "min",
    "hours": "h",
}
_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "mg": "milligram milligrams",
            "kg": "kilogram kilograms",
            "g": "gram grams",
            "mcg": "microgram micrograms",
            "ml": "milliliter milliliters millilitre millilitres",
            "l": "liter liters litre litres",
            "%": "percent",
            "pounds": "pound pounds lb lbs",
            "minutes": "minute minutes mins",
            "hours": "hour hours hr hrs",
            "days": "day days",
            "weeks": "week weeks",
            "months": "month months",
            "years": "year years",
        },
        "es": {
            "mg": "miligramo miligramos",
            "kg": "kilo kilos kilogramo kilogramos",
            "g": "gramo gramos",
            "mcg": "microgramo microgramos",
            "ml": "mililitro mililitros",
            "l": "litro litros",
            "%": "por_ciento",
            "pounds": "libra libras lb lbs",
            "minutes": "minuto minutos",
            "hours": "hora horas",
            "days": "día días",
            "weeks": "semana semanas",
            "months": "mes meses",
            "years": "año años",
        },
        "ar": {
            "mg": "ملغ ملغم ملجم مجم مغ ملغرام ملجرام مليغرام مليجرام ميليغرام ميليجرام ملليغرام ملليجرام ميلليغرام"
            " مليغراما مليغرامات ملغراما ملغرامات ميليغراما ميليغرامات ملليغراما ملليغرامات مليجراما مليجرامات",
            "kg": "كغ كغم كجم كلغ كلجم كيلو كيلوغرام كيلوجرام كيلوغراما كيلوجراما كيلوغرامات كيلوجرامات",
            "g": "غ غم غرام جرام غراما جراما غرامات جرامات",
            "mcg": "مكغ ميكروغرام ميكروجرام",
            "ml": "مل ملل مليلتر ميليلتر ملليلتر",
            "l": "لتر لترات",
            "%": "بالمئة بالمائة في_المئة في_المائة",
            "pounds": "رطل أرطال باوند",
            "minutes": "دقيقة دقائق د",
            "hours": "ساعة ساعات س",
            "days": "يوم يوما أيام",
            "weeks": "أسبوع أسبوعا أسابيع",
            "months": "شهر شهرا أشهر شهور",
            "years": "سنة سنوات عام عاما أعوام",
        },
    }
)
_EACH = {
    "en": ["per", "a", "for each", "for every"],
    "es": ["por", "por cada", "para cada"],
    "ar": ["لكل", "لكل واحد", "عن كل"],
}
_WHOLE = "kg"
"""What a dose can be for each one of; 40 minutes a day are 40 minutes."""


@cache
def _names(language: str) -> Mapping[str, str]:
    spelled = [(unit, words) for table in (_SIGNS, _WORDS.get(base(language), {})) for unit, words in table.items()]
    return MappingProxyType({fold(word.replace("_", " ")): unit for unit, words in spelled for word in words.split()})


@cache
def _pattern(language: str) -> re.Pattern[str]:
    names = sorted(_names(language), key=len, reverse=True)
    unit = "|".join(re.escape(name) for name in names)
    whole = "|".join(re.escape(name) for name in names if _names(language)[name] == _WHOLE)
    each = "|".join(re.escape(fold(words)) for words in _EACH.get(base(language), []))
    rate = rf"\s*/\s*|(?:\s+[^\W\d_]+){{0,2}}?\s+(?:{each})\s+" if each else r"\s*/\s*"
    aside = r"(?:\s*\([^()]{1,40}\))?"
    return re.compile(rf"\s*-?({unit})(?![^\W\d_])(?:{aside}(?:{rate})({whole})(?![^\W\d_]))?")


def unit_at(text: str, start: int, language: str) -> tuple[str, int]:
    """The unit that stands at ``start`` of a folded text, such as ``mg/kg``, and where it ends; empty if none does."""
    found = _pattern(language).match(text, start)
    if found is None:
        return "", start
    names = _names(language)
    return "/".join(names[part] for part in found.groups() if part), found.end()


def unit_of(text: str, language: str) -> str:
    """The unit that a text as a whole names; empty if it names none that is known."""
    folded = fold(text).strip()
    unit, end = unit_at(folded, 0, language)
    return unit if end == len(folded) else ""

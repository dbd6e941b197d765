"""Numbers as words, and the words that stand between the two ends of a range."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from kiosk.authoring.parity.fold import base, fold

_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "0": "zero none",
            "0.5": "half halves",
            "0.25": "quarter",
            "1": "one once first single",
            "2": "two twice second both couple pair half halves",
            "3": "three third thirds thrice",
            "4": "four fourth quarter",
            "5": "five fifth",
            "6": "six sixth",
            "7": "seven seventh",
            "8": "eight eighth",
            "9": "nine ninth",
            "10": "ten tenth",
            "11": "eleven",
            "12": "twelve dozen",
            "20": "twenty",
            "30": "thirty",
            "40": "forty",
            "50": "fifty",
            "60": "sixty",
            "100": "hundred",
            "1000": "thousand",
        },
        "es": {
            "0": "cero ningún ninguna ninguno",
            "0.5": "medio media mitad",
            "0.25": "cuarto",
            "1": "un una uno primer primera primero primeras primeros sola solo único única",
            "2": "dos segunda segundo ambos ambas par mitad medio media",
            "3": "tres tercer tercera tercero tercio",
            "4": "cuatro cuarta cuarto",
            "5": "cinco quinta quinto",
            "6": "seis sexta sexto",
            "7": "siete séptima séptimo",
            "8": "ocho octava octavo",
            "9": "nueve novena noveno",
            "10": "diez décima décimo",
            "11": "once",
            "12": "doce docena",
            "20": "veinte",
            "24": "veinticuatro",
            "30": "treinta",
            "40": "cuarenta",
            "50": "cincuenta",
            "60": "sesenta",
            "100": "cien ciento",
            "1000": "mil",
        },
        "ar": {
            "0": "صفر",
            "0.5": "نصف",
            "0.25": "ربع",
            "1": "واحد واحدة أول أولى الأول الأولى أحد إحدى مرة دقيقة ساعة يوم أسبوع شهر سنة عام",
            "2": "اثنان اثنين اثنتان اثنتين ثان ثانية ثاني مرتين مرتان دقيقتين دقيقتان ساعتين ساعتان يومين يومان"
            " أسبوعين أسبوعان شهرين شهران سنتين سنتان عامين عامان كلا كلتا نصف",
            "3": "ثلاثة ثلاث ثالث ثالثة ثلث",
            "4": "أربعة أربع رابع رابعة ربع",
            "5": "خمسة خمس خامس خامسة",
            "6": "ستة ست سادس سادسة",
            "7": "سبعة سبع سابع سابعة",
            "8": "ثمانية ثمان ثماني ثامن ثامنة",
            "9": "تسعة تسع تاسع تاسعة",
            "10": "عشرة عشر عاشر عاشرة",
            "20": "عشرون عشرين",
            "30": "ثلاثون ثلاثين",
            "40": "أربعون أربعين",
            "50": "خمسون خمسين",
            "60": "ستون ستين",
            "100": "مئة مائة",
            "1000": "ألف آلاف",
        },
    }
)
_DUAL = ("تين", "تان")
"""How an Arabic noun that means two of something ends, if it is feminine."""
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "كال", "فال")
_TO = ["-", "‐", "‑", "–", "—", "to", "a", "al", "hasta", "إلى", "حتى"]
_OR = ["or", "and", "o", "u", "y", "e", "أو", "و"]

RANGE_SIGNS = frozenset(fold(word) for word in _TO)
"""What stands between the low and the high end of a range."""
JOINING_SIGNS = RANGE_SIGNS | frozenset(fold(word) for word in _OR)
"""What stands between two numbers that share the unit behind the second one."""


def knows_words(language: str) -> bool:
    """Whether numbers written as words are known in a language."""
    return base(language) in _WORDS


@cache
def _table(language: str) -> Mapping[str, frozenset[Decimal]]:
    table: dict[str, frozenset[Decimal]] = {}
    for value, words in _WORDS.get(language, {}).items():
        for word in words.split():
            table[fold(word)] = table.get(fold(word), frozenset()) | {Decimal(value)}
    return MappingProxyType(table)


def values_of(word: str, language: str) -> frozenset[Decimal]:
    """The numbers that a folded word may stand for; none for most words."""
    table = _table(base(language))
    if base(language) != "ar":
        return table.get(word, frozenset())
    for form in _forms(word):
        if form in table:
            return table[form]
    return frozenset((Decimal(2),)) if word.endswith(_DUAL) and len(word) > 4 else frozenset()


def _forms(word: str) -> Iterator[str]:
    for clitic in _CLITICS:
        if word.startswith(clitic):
            yield word.removeprefix(clitic)

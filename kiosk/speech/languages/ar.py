"""Arabic as it is spoken: numbers in the form of everyday reading, agreeing with what they count."""

import re

from kiosk.speech.numbers import in_groups, said, taken_apart
from kiosk.speech.tongue import Tongue, Unit

_OF_HIM = "صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split()
_OF_HER = "صفر واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع عشر".split()
_TEENS_OF_HIM = ["أحد عشر", "اثني عشر", *(f"{word} عشر" for word in _OF_HIM[3:10])]
_TEENS_OF_HER = ["إحدى عشرة", "اثنتي عشرة", *(f"{word} عشرة" for word in _OF_HER[3:10])]
_TENS = "- - عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split()
_HUNDREDS = "- مئة مئتين ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split()
_FIRST_OF_HIM = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
_FIRST_OF_HER = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split()
_HERS = {"دقائق", "ليال", "ليالٍ", "سنين", "أرجل", "أعين"}
_HIS_THOUGH_AT = {"غرامات", "مليغرامات", "كيلوغرامات", "لترات", "مليلترات", "دولارات", "حيوانات", "اختبارات", "قرارات"}
_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")


def _is_she(noun: str) -> bool:
    noun = _MARKS.sub("", noun)
    return noun.endswith("ة") or noun in _HERS or (noun.endswith("ات") and noun not in _HIS_THOUGH_AT)


def cardinal(number: int, following: str = "") -> str:
    """A whole number, which up to ten has the other gender than the noun it counts."""
    if number == 0:
        return _OF_HIM[0]
    she = _is_she(following)
    return " و".join(in_groups(number, lambda rest: _below_thousand(rest, she=she), [_thousands, _millions]))


def _thousands(count: int) -> str:
    return _times(count, "ألف", "ألفين", "آلاف", "ألفًا")


def _millions(count: int) -> str:
    return _times(count, "مليون", "مليونين", "ملايين", "مليونًا")


def _times(count: int, one: str, two: str, a_few: str, many: str) -> str:
    if count <= 2:
        return one if count == 1 else two
    if count % 100 == 0:
        return f"{_below_thousand(count, she=False)} {one}"
    return f"{_below_thousand(count, she=False)} {a_few if 3 <= count % 100 <= 10 else many}"


def _below_thousand(number: int, *, she: bool) -> str:
    hundreds, rest = divmod(number, 100)
    words = [_HUNDREDS[hundreds]] if hundreds else []
    ones = list(_OF_HER if she else _OF_HIM)
    if 11 <= rest <= 19:
        words.append((_TEENS_OF_HER if she else _TEENS_OF_HIM)[rest - 11])
    elif rest > 19:
        ones[1] = "إحدى" if she else "واحد"
        words += [ones[rest % 10]] if rest % 10 else []
        words.append(_TENS[rest // 10])
    elif rest:
        words.append(ones[rest])
    return " و".join(words)


def decimal(whole: str, part: str) -> str:
    """A number with a fraction: two digits as one number, others digit by digit."""
    digits = part if len(part) > 2 or part.startswith("0") else ""
    fraction = " ".join(_OF_HIM[int(digit)] for digit in digits) if digits else cardinal(int(part))
    return f"{cardinal(int(whole))} فاصلة {fraction}"


def amount(number: str, unit: Unit) -> str:
    """A number with its unit: one and two are forms of the unit, from three on it follows the number."""
    whole, part = taken_apart(number)
    if number == "0.5" and unit.half:
        return unit.half
    if part or not unit.a_few:
        return f"{said(number, cardinal, decimal)} {unit.one}"
    count = int(whole)
    if count == 1:
        return f"{unit.one} {'واحدة' if _is_she(unit.one) else 'واحد'}"
    if count == 2:
        return unit.two
    rest = count % 100
    name = unit.one if rest in {0, 1, 2} else unit.a_few if rest <= 10 else unit.many
    return f"{said(number, cardinal, decimal, unit.one)} {name}"


def _unit(one: str, *, more: str = "", alone: bool = True) -> Unit:
    """A unit whose forms are regular; ``more`` is what comes after it in every form."""
    she = one.endswith("ة")
    stem = one[:-1] if she else one
    forms = (one, one if she else f"{one}ًا", f"نصف {one}", f"{stem}ات", f"{stem}تين" if she else f"{one}ين")
    single, many, half, a_few, two = (f"{form} {more}".strip() for form in forms)
    return Unit(single, many, half, a_few, two, alone=alone)


_DAYS = "اليوم|الأسبوع|الشهر"
_TIMES = "الجلسة|الخطوة|المرة|السنة|الزيارة"
_MINUTE = Unit("دقيقة", "دقيقة", "نصف دقيقة", "دقائق", "دقيقتين")
_COUNTED = [
    (re.compile(rf"({nouns}) {number}(?![\d.,]\d|\d)"), rf"\1 {word}")
    for nouns, words in ((_DAYS, _FIRST_OF_HIM), (_TIMES, _FIRST_OF_HER))
    for number, word in enumerate(words, start=1)
]
_COUNTED += [
    (re.compile(rf"({'|'.join(words)}) (أو|و|إلى) {number}(?![\d.,]\d|\d)"), rf"\1 \2 {word}")
    for words in (_FIRST_OF_HIM, _FIRST_OF_HER)
    for number, word in enumerate(words, start=1)
]

TONGUE = Tongue(
    cardinal=cardinal,
    decimal=decimal,
    amount=amount,
    months=tuple("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()),
    date="{day} {month} {year}",
    units={
        "mg": _unit("مليغرام"),
        "kg": _unit("كيلوغرام"),
        "mcg": _unit("ميكروغرام"),
        "µg": _unit("ميكروغرام"),
        "g": _unit("غرام", alone=False),
        "mL": _unit("مليلتر"),
        "ml": _unit("مليلتر"),
        "L": _unit("لتر", alone=False),
        "mm": _unit("مليمتر"),
        "cm": _unit("سنتيمتر"),
        "m": _unit("متر", alone=False),
        "mmHg": _unit("مليمتر", more="زئبقي"),
        "mmol": _unit("مليمول"),
        "h": _unit("ساعة", alone=False),
        "min": _MINUTE,
        "s": Unit("ثانية", "ثانية", "نصف ثانية", "ثوانٍ", "ثانيتين", alone=False),
        "kcal": _unit("سعرة", more="حرارية"),
        "IU": _unit("وحدة", more="دولية"),
        "مغ": _unit("مليغرام"),
        "ملغ": _unit("مليغرام"),
        "كغ": _unit("كيلوغرام"),
        "د": Unit("دقيقة", "دقيقة", "نصف دقيقة", "دقائق", "دقيقتين", alone=False),
        "%": Unit("بالمئة", "بالمئة"),
        "°C": Unit("درجة مئوية", "درجة مئوية", "نصف درجة مئوية", "درجات مئوية", "درجتين مئويتين"),
        "°": Unit("درجة", "درجة", "نصف درجة", "درجات", "درجتين"),
    },
    to="إلى",
    ranges="إلى|أو|و|حتى",
    each="لكل",
    out_of="من",
    fractions={"1/2": "نصف", "1/3": "ثلث", "2/3": "ثلثين", "1/4": "ربع", "3/4": "ثلاثة أرباع"},
    signs={
        "≥": "لا يقل عن",
        "≤": "لا يزيد على",
        ">": "أكثر من",
        "<": "أقل من",
        "±": "زائد أو ناقص",
        "×": "في",
        "÷": "على",
        "=": "يساوي",
        "≈": "نحو",
        "~": "نحو",
        "+": "زائد",
        "−": "ناقص",
        "&": "و",
        "@": "آت",
        "#": "رقم",
        "$": "دولار",
        "€": "يورو",
        "→": "ثم",
        "/": "شرطة مائلة",
    },
    words={"Spravato": "سبرافاتو", "doi": "دي أو آي", "د.": "دكتور"},
    letters=dict(
        zip(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "إيه بي سي دي إي إف جي إتش آي جيه كيه إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد".split(),
            strict=True,
        )
    ),
    calls=re.compile("اتصل|الرقم|رقم|هاتف"),
    stops=frozenset({"د", "أ"}),
    rules=((re.compile(r"mg \(مليغرام\)"), "mg"), *_COUNTED),
)

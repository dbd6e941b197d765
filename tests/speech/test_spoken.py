"""Numbers, units, abbreviations and signs are said as words of the language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.speech.spoken import spoken

SAID = {
    "en": [
        ("0.5 mg/kg", "half a milligram for each kilogram"),
        ("0.5 mg for each kilogram", "half a milligram for each kilogram"),
        ("0.5–1 mg/kg", "half a milligram to one milligram for each kilogram"),
        ("0.5 to 1 mg/kg", "half a milligram to one milligram for each kilogram"),
        ("0 to 1 mg per kg", "zero to one milligram for each kilogram"),
        ("0.75 mg/kg", "zero point seven five milligrams for each kilogram"),
        ("56 or 84 mg. Staff", "fifty-six or eighty-four milligrams. Staff"),
        ("1 mg", "one milligram"),
        ("40 min", "forty minutes"),
        ("5 min. of it", "five minutes of it"),
        ("3 h, 2 L, 250 mL", "three hours, two liters, two hundred fifty milliliters"),
        ("mg/kg", "milligrams for each kilogram"),
        ("55 to 71 of 100 people", "fifty-five to seventy-one of one hundred people"),
        ("1 in 100", "one in one hundred"),
        ("7/10 or 1/2", "seven out of ten or one half"),
        ("up to 0.5, so more", "up to zero point five, so more"),
        ("1,250,000 steps", "one million two hundred fifty thousand steps"),
        ("≥ 3 h and < 10%", "at least three hours and less than ten percent"),
        ("-5 °C ± 2", "minus five degrees Celsius plus or minus two"),
        ("A → B × 2", "A then B times two"),
        ("call or text 988, or 911 in danger.", "call or text nine eight eight, or nine one one in danger."),
        ("Text size 150 %", "Text size one hundred fifty percent"),
        ("Due: 2027-05-31", "Due: May thirty-one, two thousand twenty-seven"),
        ("at 10:30 or 9:05", "at ten thirty or nine zero five"),
        ("the 1st and the 22nd", "the first and the twenty-second"),
        ("an IV, the US FDA and the NMDA receptor", "an I V, the U S F D A and the N M D A receptor"),
        ("vitamin B12, PMC9154276", "vitamin B twelve, P M C nine one five four two seven six"),
        ("“Help now” – e.g. here…", "Help now, for example here."),
        ("Do NOT stop", "Do NOT stop"),
        ("007", "zero zero seven"),
    ],
    "es": [
        ("0.5 mg/kg", "medio miligramo por cada kilogramo"),
        ("0,5 mg por kg", "cero punto cinco miligramos por cada kilogramo"),
        ("de 0.5 a 1 mg/kg", "de medio miligramo a un miligramo por cada kilogramo"),
        ("56 u 84 mg", "cincuenta y seis u ochenta y cuatro miligramos"),
        ("0.75 y 0.05", "cero punto setenta y cinco y cero punto cero cinco"),
        ("unas 55 a 71 de cada 100 personas", "unas cincuenta y cinco a setenta y uno de cada cien personas"),
        ("1 hora, 21 horas, 21 días", "una hora, veintiuna horas, veintiún días"),
        ("200 personas y 101 días", "doscientas personas y ciento un días"),
        ("1 de 21,000 casos", "uno de veintiún mil casos"),
        ("la sesión 1 o 2", "la sesión uno o dos"),
        ("Llame al 911 si hay peligro", "Llame al nueve uno uno si hay peligro"),
        ("la 1.ª y el 2.º", "la primera y el segundo"),
        ("La FDA y un IV", "La F D A y un I V"),
        ("≥ 50 %, p. ej. hoy", "por lo menos cincuenta por ciento, por ejemplo hoy"),
        ("¿Y si no?", "¿Y si no?"),
    ],
    "ar": [
        ("0.5 mg/kg", "نصف مليغرام لكل كيلوغرام"),
        ("بجرعة 0.5 mg (مليغرام) لكل كيلوغرام", "بجرعة نصف مليغرام لكل كيلوغرام"),
        ("من 0.5 إلى 1 mg/kg", "من نصف مليغرام إلى مليغرام واحد لكل كيلوغرام"),
        ("من 56 إلى 84 mg", "من ستة وخمسين إلى أربعة وثمانين مليغرامًا"),
        ("2 mg و3 mg", "مليغرامين وثلاثة مليغرامات"),
        ("24 ساعة و40 دقيقة", "أربع وعشرين ساعة وأربعين دقيقة"),
        ("من 6 إلى 8 جلسات على مدى 2 إلى 4 أسابيع", "من ست إلى ثماني جلسات على مدى اثنين إلى أربعة أسابيع"),
        ("من كل 100 شخص", "من كل مئة شخص"),
        ("بعد الجلسة 1 أو 2.", "بعد الجلسة الأولى أو الثانية."),
        ("٥٠٪ أو ٠٫٧٥", "خمسين بالمئة أو صفر فاصلة خمسة وسبعين"),
        ("1500 شخص", "ألف وخمسمئة شخص"),
        ("اتصل بالرقم 988", "اتصل بالرقم تسعة ثمانية ثمانية"),
        ("مستقبل NMDA", "مستقبل إن إم دي إيه"),
        ("«الجرعة المعتادة»؟", "الجرعة المعتادة؟"),
    ],
    "xx": [
        ("0.5 mg/kg ≥ 3", "0.5 mg kg 3"),
        ("1,000 «x» → y", "1000 x y"),
        ("FDA: 10 %", "F D A: 10 %"),
    ],
}
CASES = [(language, shown, said) for language, cases in SAID.items() for shown, said in cases]


@pytest.mark.parametrize(("language", "shown", "said"), CASES)
def test_what_is_shown_is_said_in_words(language, shown, said):
    assert spoken(shown, language) == said


@pytest.mark.parametrize("text", ["", " ", "–", "…", "→", "«»", "\u2066\u2069", "(?!)"])
def test_what_has_no_words_is_not_said(text):
    assert spoken(text, "xx") == ""


def test_a_place_after_the_language_changes_nothing():
    assert spoken("0.5 mg", "es-MX") == spoken("0.5 mg", "es_419") == "medio miligramo"


@settings(max_examples=200)
@given(st.text(st.sampled_from("0123456789.,-–/% mgkhAB:()~سº°٣½"), max_size=24) | st.text(max_size=20))
def test_anything_can_be_said(text):
    for language in ("en", "es", "ar"):
        said = spoken(text, language)
        assert said == said.strip()
        assert not any(letter in "0123456789" for letter in said)
    assert spoken(text, "../en") == spoken(text, "xx")

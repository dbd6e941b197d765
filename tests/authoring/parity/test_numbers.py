"""Numbers, units and ranges are the same in every language, however each writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.parity.quantities import Mismatch, compare_numbers

SAME = [
    ("es", "0.5 mg/kg", "0,5 mg/kg"),
    ("es", "0.5 mg for each kilogram of body weight", "0,5 mg por cada kilogramo de peso"),
    ("es", "0.5 mg per kg", "0.5 mg/kg"),
    ("es", "about 40 minutes", "unos 40 minutos"),
    ("es", "40 min", "cuarenta minutos"),
    ("es", "56 or 84 mg", "56 u 84 mg"),
    ("es", "6 to 8 drips over 2 to 4 weeks", "de 6 a 8 goteos en 2 a 4 semanas"),
    ("es", "between 2 and 4 weeks", "entre dos y cuatro semanas"),
    ("es", "after the first or second session", "tras la sesión 1 o 2"),
    ("es", "session 1 or 2", "la primera o la segunda sesión"),
    ("es", "twice a week", "2 veces por semana"),
    ("es", "½ tablet", "media tableta"),
    ("es", "2½ hours", "2,5 horas"),
    ("es", "1,000 people", "1.000 personas"),
    ("es", "1,000 people", "1,000 personas"),
    ("es", "10,000.5 m", "10.000,5 m"),
    ("es", "10,000 people", "10 000 personas"),
    ("es", "50 percent", "50 %"),
    ("es", "50%", "50 por ciento"),
    ("es", "day 1", "el día 1.º"),
    ("es", "-5 to 10", "de -5 a 10"),
    ("es", "40 minutes a day", "40 minutos al día"),
    ("es", "vitamin B12 and COVID-19", "vitamina B12"),
    ("ar", "0.5 mg/kg", "٠٫٥ ملغ/كغ"),
    ("ar", "0.5 mg/kg", "0.5 mg/kg"),
    ("ar", "0.5 mg for each kilogram", "0.5 mg (مليغرام) لكل كيلوغرام"),
    ("ar", "0.5 tablets", "نصف قرص"),
    ("ar", "at least 2 hours", "لمدة ساعتين على الأقل"),
    ("ar", "40 minutes", "٤٠ دقيقة"),
    ("ar", "40 minutes", "أربعين دقيقة"),
    ("ar", "2 to 4 weeks", "من أسبوعين إلى 4 أسابيع"),
    ("ar", "6 to 8 drips", "بين 6 و8 جلسات"),
    ("ar", "session 1 or 2", "الجلسة الأولى أو الثانية"),
    ("ar", "twice a week for the first 4 weeks", "مرتان كل أسبوع في الأسابيع الأربعة الأولى"),
    ("ar", "55 to 71 of 100 people", "من 55 إلى 71 من كل مئة شخص"),
    ("ar", "50%", "٪50"),
    ("ar", "50%", "٥٠٪"),
    ("ar", "50 percent", "50 في المئة"),
    ("ar", "1,000 people", "١٬٠٠٠ شخص"),
    ("ar", "call 988 or 911", "اتصل بالرقم 988 أو 911"),
    ("fr", "2 to 4 visits", "deux à quatre visites"),
]
DIFFERENT = [
    ("es", "0.5 mg/kg", "5 mg/kg", Mismatch(lost=("0.5 mg/kg",), added=("5 mg/kg",))),
    ("es", "0.5 mg/kg", "0,05 mg/kg", Mismatch(lost=("0.5 mg/kg",), added=("0,05 mg/kg",))),
    ("es", "0.5 mg/kg", "0,5 mg", Mismatch(units=(("0.5 mg/kg", "0,5 mg"),))),
    ("es", "24 hours", "24 días", Mismatch(units=(("24 hours", "24 dias"),))),
    ("es", "24 hours", "unas horas", Mismatch(lost=("24 hours",))),
    ("es", "some hours", "24 horas", Mismatch(added=("24 horas",))),
    ("es", "two hours", "3 horas", Mismatch(added=("3 horas",))),
    ("es", "56–84 mg", "84–56 mg", Mismatch(turned=(("56–84 mg", "84–56 mg"),))),
    ("es", "40 minutes, then 40 minutes", "40 minutos", Mismatch(lost=("40 minutes",))),
    ("es", "50 %", "50 mg", Mismatch(units=(("50 %", "50 mg"),))),
    ("es", "1.5 mg", "15 mg", Mismatch(lost=("1.5 mg",), added=("15 mg",))),
    ("ar", "0.5 mg/kg", "٠٫٥ غ/كغ", Mismatch(units=(("0.5 mg/kg", "٠٫٥ غ/كغ"),))),
    ("ar", "40 minutes", "٤٠ ساعة", Mismatch(units=(("40 minutes", "٤٠ ساعة"),))),
    ("ar", "3 hours", "ساعتين", Mismatch(lost=("3 hours",))),
    ("ar", "from 2 to 4", "من 4 إلى 2", Mismatch(turned=(("2–4", "4–2"),))),
    ("fr", "24 hours", "48 h", Mismatch(lost=("24 hours",), added=("48 h",))),
]
NUMBER = st.decimals(min_value=0, max_value=999, places=2, allow_nan=False).map(lambda value: f"{value.normalize():f}")
INDIC = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")


@pytest.mark.parametrize(("language", "original", "translation"), SAME)
def test_one_number_has_many_ways_to_be_written(language: str, original: str, translation: str):
    assert compare_numbers(original, "en", translation, language) == Mismatch()
    assert compare_numbers(translation, language, original, "en") == Mismatch()


@pytest.mark.parametrize(("language", "original", "translation", "mismatch"), DIFFERENT)
def test_another_number_unit_or_range_is_found(language: str, original: str, translation: str, mismatch: Mismatch):
    assert compare_numbers(original, "en", translation, language) == mismatch


@settings(max_examples=60, deadline=None)
@given(st.lists(NUMBER, max_size=5))
def test_a_comma_and_eastern_digits_change_no_number(numbers: list[str]):
    original = " mg, ".join((*numbers, "."))
    comma = " mg; ".join((*(number.replace(".", ",") for number in numbers), "."))
    eastern = " ملغ، ".join((*(number.translate(INDIC) for number in numbers), "."))
    assert compare_numbers(original, "en", comma, "es") == Mismatch()
    assert compare_numbers(original, "en", eastern, "ar") == Mismatch()


@settings(max_examples=60, deadline=None)
@given(st.lists(NUMBER, min_size=1, max_size=5), st.data())
def test_any_one_number_that_changes_is_found(numbers: list[str], data: st.DataObject):
    place = data.draw(st.integers(min_value=0, max_value=len(numbers) - 1))
    changed = [*numbers]
    changed[place] = data.draw(NUMBER.filter(lambda number: number != numbers[place]))
    assert compare_numbers(" mg ".join(numbers), "en", " mg ".join(changed), "es") != Mismatch()


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="0123456789٠٥٫٬.,-–'’%½ mgkáوan²\u00a0", max_size=30))
def test_any_text_has_the_numbers_it_has(text: str):
    assert compare_numbers(text, "es", text, "es") == Mismatch()

"""Whatever stands in an article, the gate answers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.gate.every import BY_CODE
from kiosk.authoring.gate.run import examine
from kiosk.authoring.score.sheet import ITEMS, sheet_of
from tests.authoring.gate.cases import read_case
from tests.authoring.samples import in_section

WORDS = (
    "you take 0.5 mg 55 of 100 % (MRI) “quoted” – ٪ ٤٠ depression. helps? ½ mg/kg -3 1,000 é كيتامين 9:30 [x](#here)"
)
TEXT = st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=8), max_size=30).map(" ".join)


@settings(max_examples=40)
@given(TEXT, st.sampled_from(["en", "es", "ar", "fi"]))
def test_any_text_is_judged_with_a_place_in_the_file(text: str, language: str):
    file = in_section(text).replace("language: en", f"language: {language}")
    case, _ = read_case(file, language)

    found = tuple(examine(case))

    assert {one.rule.code for one in found} <= BY_CODE.keys()
    assert all(1 <= one.hit.at.line <= file.count("\n") + 1 for one in found)
    assert len(sheet_of(case, found, None).lines) == len(ITEMS)

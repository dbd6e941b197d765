"""A number stays before its Latin unit, whichever way the words around it are written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout, QTextOption

from kiosk.authoring.direction import keep_measures

MARK = "\N{LEFT-TO-RIGHT MARK}"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("جرعة 0.5 mg/kg فقط", f"جرعة {MARK}0.5 mg/kg فقط"),
        ("من 0.5 إلى 1 mg/kg", f"من 0.5 إلى {MARK}1 mg/kg"),
        ("(84mg) 56 أو", "(84mg) 56 أو"),
        ("جرعة (84mg)", f"جرعة ({MARK}84mg)"),
        ("مدة 40 دقيقة", "مدة 40 دقيقة"),
        ("بخاخ Spravato 56 mg", "بخاخ Spravato 56 mg"),
        ("0.5 mg/kg", "0.5 mg/kg"),
        ("Señor, 0.5 mg", "Señor, 0.5 mg"),
        ("מינון 2 ml", f"מינון {MARK}2 ml"),
    ],
)
def test_a_mark_stands_only_where_a_measure_would_turn(typed: str, kept: str) -> None:
    assert keep_measures(typed) == kept


def test_what_stands_before_a_text_decides_for_its_first_measure() -> None:
    assert keep_measures("0.5 mg", before="جرعة ") == f"{MARK}0.5 mg"
    assert keep_measures("0.5 mg", before="Dosis única: ") == "0.5 mg"


@settings(max_examples=60)
@given(st.text("جرعة0.5 mgkg(/),-\u200e", max_size=30))
def test_keeping_twice_changes_nothing_more(text: str) -> None:
    assert keep_measures(keep_measures(text)) == keep_measures(text)


def laid_out_from_the_right(text: str) -> QTextLayout:
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(2_000)
    layout.endLayout()
    return layout


@pytest.mark.parametrize("text", ["جرعة 0.5 mg/kg فقط", "من 56 إلى 84 mg.", "جرعة (0.75 mg/kg)", "IM: جرعة 1 mg/kg"])
def test_on_the_screen_the_number_stands_left_of_its_unit(qapp: QGuiApplication, text: str) -> None:
    kept = keep_measures(text)
    layout = laid_out_from_the_right(kept)  # a line is gone with its layout
    line = layout.lineAt(0)
    unit = kept.rindex("mg")
    within_number = kept.rindex(MARK) + 2
    across = [line.cursorToX(place)[0] for place in (within_number, unit, unit + 1)]
    assert across == sorted(across)

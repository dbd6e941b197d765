"""The words that changed are marked, and the text stays what it is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.changes.compare import compare
from kiosk.authoring.changes.marks import Mark, marked
from kiosk.authoring.changes.report.direction import directed_marks
from tests.authoring.changes.samples import paragraph, said

TEXTS = st.lists(st.sampled_from(["a", "dose", "5", "0.5 mg", " ", "\n", ".", "٥", "كل", "½", "é"]), max_size=12)


def marks_of(old: str, new: str, language: str = "en") -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    (change,) = compare(said(paragraph(old), language=language), said(paragraph(new), language=language))
    return marked(change)


def test_only_the_words_that_changed_are_marked():
    old, new = marks_of("Some feel it soon after.", "Some feel it long after.")

    assert [mark.text for mark in old if mark.changed] == ["soon"]
    assert [mark.text for mark in new if mark.changed] == ["long"]


def test_a_changed_figure_is_marked_with_its_unit():
    old, _ = marks_of("It is about 0.5 mg of it.", "It is about 0.6 mg of it.")

    assert "".join(mark.text for mark in old if mark.figure) == "0.5 mg"
    assert [mark.text for mark in old if mark.changed] == ["0.5"]


def test_an_amount_in_a_text_from_the_right_keeps_its_order_and_its_marks():
    _, new = marks_of("الجرعة 0.5 mg كل يوم", "الجرعة 0.6 mg كل يوم", "ar")
    shown = directed_marks(new, "ar")

    assert "\N{LEFT-TO-RIGHT ISOLATE}" in "".join(mark.text for mark in shown)
    assert [mark.text.strip("\u2066\u2069") for mark in shown if mark.changed] == ["0.6"]


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(["en", "ar"]))
def test_the_pieces_give_the_texts(old, new, language):
    for change in compare(
        said(paragraph("".join(old)), language=language), said(paragraph("".join(new)), language=language)
    ):
        ours, theirs = marked(change)
        assert "".join(mark.text for mark in ours) == change.old
        assert "".join(mark.text for mark in theirs) == change.new
        if change.old == "".join(old):
            shown = "".join(mark.text for mark in directed_marks(ours, "ar"))
            assert shown.translate({0x2066: None, 0x2069: None, 0x200F: None, 0x2060: None, 0xA0: " "}) == change.old

"""Leaflets of the shapes that clinics have in their folders."""

from kiosk.authoring.checking import check_library
from tests.authoring.importing.conftest import DAY
from tests.authoring.importing.make_plain import pdf_of

WORD_PAGE = """<html><body lang=EN-US>
<p class=MsoNormal><b><span style="font-size:18pt">Your inhaler<o:p></o:p></span></b></p>
<p class=MsoNormal>Do this:</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]>
<span>1.<span>&nbsp; </span></span><![endif]>
Shake it.</p>
<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><![if !supportLists]>
<span>o<span>&nbsp; </span></span><![endif]>
three times</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]>
<span>2.<span>&nbsp; </span></span><![endif]>
Breathe out.</p></body></html>"""


def test_a_web_page_of_a_word_processor_has_its_title_and_its_lists(imported):
    draft = imported("page.htm", WORD_PAGE.encode())

    assert draft.proof.missing == ()
    assert draft.plan.title == "Your inhaler"
    assert "1. Shake it.\n2. three times\n3. Breathe out.\n" in draft.text
    assert "This list had a list within it" in draft.text


def test_words_below_a_cell_of_several_rows_stay_in_their_columns(imported):
    page = (
        b"<h2>Doses</h2><table><tr><th>Way<th>Who<th>Dose<tr><td rowspan=2>Mouth<td>Child<td>5 ml"
        b"<tr><td>Adult<td>10 ml<tr><td rowspan=99>Vein<td colspan=2>not here</table>"
    )
    draft = imported("page.html", page)

    rows = draft.text.replace("[^source-needed]", "")
    assert "| Mouth | Child | 5 ml |\n|  | Adult | 10 ml |\n| Vein | not here |  |" in rows
    assert "Cells of the table above went over several rows" in draft.text


def test_questions_in_lists_of_meanings_and_behind_each_other_are_questions(imported):
    web = imported("page.html", b"<h1>Fast</h1><h2>FAQ</h2><dl><dt>Can I eat?<dd>Not before.</dl>")
    typed_one = imported(
        "typed.txt", b"SLEEP\n\nSome words.\n\nFAQ\n\nIs it bad?\nNot always.\n\nDo pills help?\nFor a time.\n"
    )

    assert [asked.text for asked in web.plan.questions] == ["Can I eat?"]
    assert [asked.text for asked in typed_one.plan.questions] == ["Is it bad?", "Do pills help?"]
    assert "> Not always." in typed_one.text


def test_the_lines_of_a_narrow_column_are_one_paragraph(imported):
    left = [
        "Your knee is a joint. With age",
        "the smooth layer on the bones",
        "gets thin. It hurts when you",
        "walk down the stairs.",
    ]
    right = [
        "Nobody knows yet who will have",
        "this. Ask your doctor what to",
        "do about it, and which shoes",
        "are good for you.",
    ]
    page = (
        "BT /F1 10 Tf 1 0 0 1 40 760 Tm (Living with a sore knee, for all who come to the clinic on the hill) Tj ET\n"
    )
    for x, column in ((40, left), (300, right)):
        for row, words in enumerate(column):
            page += f"BT /F1 10 Tf 1 0 0 1 {x} {700 - 12 * row} Tm ({words}) Tj ET\n"
    draft = imported("page.pdf", pdf_of([page]))

    assert " ".join(left) in draft.text
    assert " ".join(right) in draft.text


def test_the_check_of_a_draft_says_that_a_source_is_to_be_named_and_no_telephone_needs_one(imported, tmp_path):
    imported(
        "typed.txt",
        b"SLEEP\n\nCome at 2 p.m. on that day. In a crisis, call or text 988.\n\nIt helps 3 of 10 people.\n",
    )
    found = [problem for problem in check_library(tmp_path / "library", DAY) if problem.code == "SRC01"]

    assert [problem.line for problem in found] == [19]
    assert found[0].message.startswith("No source is named for this yet.")


def test_typed_bullets_and_boxes_are_lists_and_numbers_of_headings_go(imported):
    body = (
        "<h1>Tea</h1><h2>1. Before you start</h2><p>☐ Other medicines<p>☐ Herbs<h2>2) Your dose</h2><p>• Take a cup</p>"
    )
    draft = imported("page.html", f"{body}<p>- 5 ml is no dose.</p><h2>FAQ</h2><h3>Q1. Why?</h3><p>So.</p>".encode())

    assert draft.proof.missing == ()
    assert "## Before you start {#before-you-start" in draft.text
    assert "- [ ] Other medicines\n- [ ] Herbs\n" in draft.text
    assert "- Take a cup\n" in draft.text
    assert "\\- 5 ml is no dose." in draft.text
    assert [asked.text for asked in draft.plan.questions] == ["Why?"]


def test_one_number_before_a_heading_may_mean_something(imported):
    draft = imported("page.html", b"<h1>Tea</h1><h2>5. May</h2><p>Come.</p><h2>2.5 mg tablets</h2><p>Small.</p>")

    assert "## 5\\. May {" in draft.text
    assert "## 2.5 mg tablets {" in draft.text


def test_the_head_and_the_foot_of_a_web_page_stand_aside(imported):
    draft = imported(
        "page.html", b"<header><a>Our clinic</a></header><h1>Tea</h1><p>Drink it.</p><footer>Cookies</footer>"
    )

    assert draft.plan.title == "Tea"
    assert 'delete the rest."\n    Our clinic' in draft.text
    assert 'delete the rest."\n    Cookies' in draft.text


def test_a_line_of_typed_text_that_asks_is_a_heading(imported):
    draft = imported("typed.txt", b"BACK PAIN\n\nWhat is it?\nIt is common.\n\nDo you smoke? Do you\ndrink?\n")

    assert "## What is it? {" in draft.text
    assert "Do you smoke? Do you drink?" in draft.text

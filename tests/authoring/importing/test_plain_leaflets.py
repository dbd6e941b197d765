"""Old web pages, typed texts and printed files."""

from kiosk.authoring.importing.pdf_lines import typed
from tests.authoring.importing.leaflet_text import Head, Points, Text, Title
from tests.authoring.importing.make_plain import pdf, pdf_of

PAGE = """<html><head><title>Clinic &ndash; dose</title><style>p {color: red}</style>
<script>document.write("never")</script></head><body onload="steal()">
<nav><a href="/">Home</a> <a href="/a">Contact</a></nav>
<h1>Your dose<br>explained</h1>
<!-- not said --><font size=2>Loose <b>words</b> here<br>go on<br><br>A second paragraph.
<h2>Before</h2><ul><li>First<ul><li>inner</ul><li>Last</ul>
<p>Water is H<sub>2</sub>O &amp; 10<sup>3</sup> drops &lt; 5&nbsp;ml<p>No end tag
<img src="https://example.org/tracker.png" alt="A smile">
<dl><dt>Vein<dd>a blood vessel<dt>Drip<dd>a slow flow</dl>
<table><tr><th>Week<th>Dose</tr><tr><td>1<td>0.5 mg</tr><tr><td colspan=2>then stop</tr></table>
<h2>FAQ</h2><details><summary>Can I eat?</summary><p>Not before.</p></details>
<details><summary>Can I drive?</summary>No.</details>
<iframe src="https://example.org">frame</iframe><noscript>Scripts are off.</noscript>
<form><label>Name</label> <textarea>typed</textarea></form></body></html>"""
TYPED = """Your dose

Q: Can I drive? A: No, not on that day.

Q: Will it help?
A: It helped 55 of 100 people in a trial [1] and
   more in a small one [2,3]. It is not known why.

MORE ABOUT IT
Some words below a heading.

References
1. Fava 2018. A trial.
2. Zarate 2006. Another. https://doi.org/10.1001/archpsyc.63.8.856
3) Singh 2016. A third.
"""


def test_an_old_web_page_keeps_every_word(imported):
    draft = imported("page.html", PAGE.encode())

    assert draft.proof.missing == ()
    assert draft.plan.title == "Your dose explained"
    assert "Loose **words** here go on\n\nA second paragraph." in draft.text
    assert "Water is H₂O & 10³ drops < 5 ml[^source-needed]" in draft.text
    assert "- First\n- inner\n- Last" in draft.text
    assert "Vein {#term-vein}\n:   a blood vessel" in draft.text
    assert (
        "| Week | Dose |\n| --- | --- |\n| 1[^source-needed] | 0.5 mg[^source-needed] |\n| then stop |  |" in draft.text
    )
    assert "### Can I eat? {#can-i-eat}\n\n> Not before." in draft.text


def test_nothing_of_a_web_page_is_fetched_or_run(imported):
    draft = imported("page.html", PAGE.encode())

    assert "never" not in draft.text
    assert "frame" not in draft.text
    assert "A picture was not taken along: “https://example.org/tracker.png”." in draft.text
    assert "    A smile" in draft.text
    assert draft.pictures == ()
    assert draft.remarks == ("Scripts were left out; what they would have shown is not in the draft.",)


def test_a_picture_is_taken_from_the_folder_of_the_page_and_from_nowhere_else(imported, tmp_path):
    from tests.authoring.pictures import png

    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "cup 1.png").write_bytes(png())
    draft = imported("page.html", b'<h2>A</h2><p>b</p><img src="files/cup%201.png"><img src="../../etc/passwd">')

    assert [picture.name for picture in draft.pictures] == ["images/page-1.png"]
    assert "A picture was not taken along: “../../etc/passwd”." in draft.text


def test_a_menu_is_kept_aside(imported):
    draft = imported("page.html", PAGE.encode())

    assert '!!! open "These words stood in a menu of the page.' in draft.text
    assert "    Home Contact" in draft.text


def test_typed_questions_and_references_become_questions_and_sources(imported):
    draft = imported("typed.txt", TYPED.encode())

    assert draft.proof.missing == ()
    assert "### Can I drive? {#can-i-drive}\n\n> No, not on that day." in draft.text
    assert (
        "It helped 55 of 100 people in a trial[^fava2018] and more in a small one[^zarate2006][^singh2016]."
        in draft.text
    )
    assert "year: 2006, link: " in draft.text
    assert "## MORE ABOUT IT {#more-about-it icon=book}" in draft.text


def test_letters_of_old_files_are_read_and_marked(imported):
    draft = imported("old.txt", "El medicamento\n\nUna infusión de 40 minutos, dos veces.".encode("cp1252"), "es")

    assert "Una infusión de 40 minutos" in draft.text
    assert "Letters with accents may be wrong" in draft.text


def test_a_web_page_says_how_it_was_saved(imported):
    page = '<meta charset="windows-1252"><h2>Qué es</h2><p>La infusión.</p>'
    draft = imported("old.html", page.encode("cp1252"), "es")

    assert "La infusión." in draft.text
    assert "Letters with accents" not in draft.text


def test_text_from_right_to_left_is_kept_without_hidden_signs(imported):
    page = "<h2>\u202bالجرعة\u202c</h2><p>\u200fتبدأ الجرعة بـ ٠٫٥ ملغ.\u200e</p>"
    page += "<h2>أسئلة شائعة</h2><h3>هل أقود السيارة؟</h3><p>لا.</p>"
    draft = imported("ar.html", page.encode(), "ar")

    assert draft.proof.missing == ()
    assert draft.name == "ar/ar.md"
    assert "تبدأ الجرعة بـ ٠٫٥ ملغ.[^source-needed]" in draft.text
    assert "### هل أقود السيارة؟ {#question}\n\n> لا." in draft.text


def test_every_line_of_a_file_without_broken_lines_is_a_paragraph(imported):
    long = "A sentence that somebody typed without ever breaking a line, as word processors save their texts. " * 2
    draft = imported("long.txt", f"{long}\n{long}\nDose\n{long}".encode())

    assert draft.text.count(f"\n\n{long.strip()}") == 3


def test_a_pdf_loses_its_page_numbers_and_keeps_its_edges_aside(imported):
    told = (
        Title("Dose"),
        *(part for number in range(8) for part in (Head(1, f"Part {'abcdefgh'[number]}"), Text("Words. " * 40))),
    )
    draft = imported("a.pdf", pdf(told, edge="Leaflet of the ward", lines_a_page=12))

    assert draft.proof.missing == ()
    assert draft.text.count("Leaflet of the ward") == 1
    assert len(draft.plan.parts) == 8


def test_a_pdf_from_right_to_left_is_marked_since_its_letters_may_be_wrong(imported, qapp):
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPdfWriter, QTextDocument

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document = QTextDocument()
    document.setHtml("<html dir='rtl'><h1>الجرعة</h1><p>سلام عليكم</p></html>")
    document.print_(QPdfWriter(buffer))
    draft = imported("a.pdf", bytes(buffer.data().data()), "ar")

    assert "Some programs save the letters of this script wrongly in a PDF." in draft.text
    assert draft.proof.missing == ()


def test_printed_shapes_of_letters_become_the_letters_that_are_typed():
    assert typed("ﺳﻼم ﬁve ½") == "سلام five ½"


def test_a_word_that_a_pdf_parts_at_the_end_of_a_line_is_joined_and_marked(imported):
    draft = imported(
        "a.pdf",
        pdf((Head(1, "Dose"), Text("A long line of a leaflet that ends within a word, with a medi-"), Text("cine."))),
    )

    assert "a medicine." in draft.text
    assert "“medicine.”" in draft.text
    assert draft.proof.missing == ()


def test_a_page_that_is_a_picture_is_marked_where_it_was(imported):
    words = "BT /F1 12 Tf 60 700 Td (Words on the first page.) Tj ET"
    draft = imported("a.pdf", pdf_of([words, "q 500 0 0 700 40 60 cm /I1 Do Q"], bytes(64 * 64)))

    assert "Page 2 is a picture without text: its words are not here." in draft.text
    assert len(draft.pictures) == 1


def test_the_picture_of_a_page_whose_words_were_recognized_is_left_out(imported):
    words = "BT /F1 12 Tf 60 700 Td (Words on the page.) Tj ET"
    draft = imported("a.pdf", pdf_of([f"q 595 0 0 842 0 0 cm /I1 Do Q {words}"], bytes(64 * 64)))

    assert "Words on the page." in draft.text
    assert draft.pictures == ()


def test_boxes_to_tick_become_things_to_do(imported):
    draft = imported("a.html", "<h2>Bring</h2><ul><li>☐ a list</li><li>☐ a friend</li></ul>".encode())

    assert "- [ ] a list\n- [ ] a friend" in draft.text


def test_lists_without_signs_stay_lists(imported):
    draft = imported("a.pdf", pdf((Head(1, "Bring"), Points(False, ("a list", "a friend")))))

    assert "- a list\n- a friend" in draft.text


def test_bold_lines_are_the_headings_of_a_page_that_has_none(imported):
    page = "<p><b>Your dose</b></p><p><b>How much?</b></p><p>0.5 mg/kg.</p><p><b>When</b></p><p>In the morning.</p>"
    page += "<p><b>FAQ</b></p><p><b>Can I eat?</b></p><p>No.</p>"
    draft = imported("a.html", page.encode())

    assert [part.title for part in draft.plan.parts] == ["How much?", "When", "FAQ"]
    assert [asked.text for asked in draft.plan.questions] == ["Can I eat?"]
    assert draft.plan.title == "Your dose"
    assert "The first line of the leaflet became the title above." in draft.text
    assert "The leaflet does not mark “When” as a heading." in draft.text


def test_a_leaflet_of_questions_becomes_a_group_of_questions(imported):
    page = "<h1>Frequently asked questions</h1><h2>Can I drive?</h2><p>No.</p><h2>Can I eat?</h2><p>Later.</p>"
    draft = imported("a.html", page.encode())

    assert [asked.text for asked in draft.plan.questions] == ["Can I drive?", "Can I eat?"]
    assert len(draft.plan.parts) == 1


def test_a_leaflet_without_headings_becomes_one_section_and_says_so(imported):
    draft = imported("About us.txt", b"Some words about the ward.\n\nAnd some more of them.")

    assert draft.plan.title == "About us"
    assert "The leaflet marks no headings. Divide the text below into sections" in draft.text
    assert "The leaflet names no title, so the name of its file became the title above." in draft.text

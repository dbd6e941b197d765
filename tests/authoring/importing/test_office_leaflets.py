"""What hides in word processors' files: boxes, notes, changes, formulas, fields."""

from docx import Document

from tests.authoring.importing.leaflet_text import Picture, Text, Title
from tests.authoring.importing.make_office import changed_zip, docx, docx_of, odt_of, saved
from tests.authoring.pictures import png

NOTES = """<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:id="1"><w:p><w:r><w:t>Fava and others, 2018, a trial of four doses.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Ask the nurse for details.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def said(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


HEAD = paragraph(said("Your dose"), style="Heading1")


def with_part(data: bytes, name: str, xml: str) -> bytes:
    """A .docx file with one more part of a kind, such as footnotes."""
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml").decode()
        links = archive.read("word/_rels/document.xml.rels").decode()
    part = f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}.{name}+xml"/></Types>'
    link = f'<Relationship Id="rMore" Type="{KIND}/{name}" Target="{name}.xml"/></Relationships>'
    changed = {
        "[Content_Types].xml": types.replace("</Types>", part),
        "word/_rels/document.xml.rels": links.replace("</Relationships>", link),
        f"word/{name}.xml": xml,
    }
    return changed_zip(data, changed)


def test_a_text_box_is_read_once_and_marked(imported):
    box = f"<w:txbxContent>{paragraph(said('Call us at night.'))}</w:txbxContent>"
    shapes = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    both = f"<w:r><mc:AlternateContent>{shapes}</mc:AlternateContent></w:r>"
    draft = imported("a.docx", docx_of(HEAD + paragraph(said("Before."), both, said(" After."))))

    assert draft.text.count("Call us at night.") == 1
    assert "These words stood in a box of their own." in draft.text
    assert draft.proof.missing == ()


def test_words_in_fields_controls_and_tracked_changes_are_read_and_struck_out_ones_are_not(imported):
    body = paragraph(
        f"<w:sdt><w:sdtContent>{said('In a control, ')}</w:sdtContent></w:sdt>",
        f"<w:ins>{said('inserted, ')}</w:ins><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>",
        f'<w:fldSimple w:instr="DATE">{said("in a field, ")}</w:fldSimple>',
        f"<w:smartTag>{said('in a tag.')}</w:smartTag>",
    )
    draft = imported("a.docx", docx_of(HEAD + body))

    assert "In a control, inserted, in a field, in a tag." in draft.text
    assert "struck" not in draft.text
    assert draft.remarks == ("Words that were struck out in tracked changes were left out.",)
    assert draft.proof.missing == ()


def test_raised_and_drawn_signs_keep_what_they_mean(imported):
    raised = '<w:vertAlign w:val="superscript"/>'
    symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    body = paragraph(said("About 10"), said("5", raised), said(" cells, at "), symbol, said(" 90 mmHg."))
    draft = imported("a.docx", docx_of(HEAD + body))

    assert "About 10⁵ cells, at ≥ 90 mmHg.[^source-needed]" in draft.text


def test_a_formula_is_marked(imported):
    draft = imported("a.docx", docx_of(HEAD + paragraph(said("So "), "<m:oMath><m:r><m:t>a=b/c</m:t></m:r></m:oMath>")))

    assert "So a=b/c" in draft.text
    assert "There was a formula here." in draft.text


def test_a_chart_and_a_document_within_the_document_are_marked_where_they_were(imported):
    chart = "<w:r><w:drawing><a:graphic/></w:drawing></w:r>"
    draft = imported("a.docx", docx_of(HEAD + paragraph(said("Before."), chart) + '<w:altChunk r:id="r9"/>'))

    assert 'Before.\n\n!!! open "A drawing or a chart stood here' in draft.text
    assert "Another document stood here" in draft.text


def test_a_cell_that_spans_beyond_reason_does_no_harm(imported):
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{paragraph(said("wide"))}</w:tc>'
    narrow = f"<w:tc>{paragraph(said('narrow'))}</w:tc>"
    rows = f"<w:tr>{cell}{narrow}</w:tr><w:tr>{narrow}{narrow}</w:tr>"
    draft = imported("a.docx", docx_of(f"{HEAD}<w:tbl>{rows}</w:tbl>"))

    assert draft.proof.missing == ()


def test_footnotes_become_sources_or_stand_where_they_were_named(imported):
    one = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    two = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = with_part(
        docx_of(HEAD + paragraph(said("It takes 40 minutes."), one, said(" It helps."), two)), "footnotes", NOTES
    )
    draft = imported("a.docx", data)

    assert 'fava2018: {title: "Fava and others, 2018, a trial of four doses.", year: 2018}' in draft.text
    assert "It takes 40 minutes.[^fava2018] It helps." in draft.text
    assert '!!! open "A note below the text said this.' in draft.text
    assert "    Ask the nurse for details." in draft.text
    assert draft.proof.missing == ()


def test_headers_and_footers_are_kept_in_a_box(imported):
    from docx import Document

    from tests.authoring.importing.make_office import saved

    document = Document()
    document.add_heading("Dose", 1)
    document.add_paragraph("Words.")
    document.sections[0].footer.paragraphs[0].text = "Leaflet 12, reviewed 2014"
    draft = imported("a.docx", saved(document))

    assert "    Leaflet 12, reviewed 2014" in draft.text
    assert draft.proof.missing == ()


def test_a_picture_goes_to_the_images_with_its_words(imported, tmp_path):
    draft = imported("a.docx", docx((Title("Dose"), Text("Words."), Picture(png(), "A cup"))))

    assert "![A cup](images/a-1.png)" in draft.text
    assert (tmp_path / "library" / "images" / "a-1.png").exists()


def test_an_old_table_of_contents_is_left_out_and_told(imported):
    from docx import Document

    from tests.authoring.importing.make_office import saved

    document = Document()
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("Dose 3", "toc 1")
    document.add_heading("Dose", 1)
    document.add_paragraph("Words.")
    draft = imported("a.docx", saved(document))

    assert "Dose 3" not in draft.text
    assert draft.remarks == ("The table of contents was left out; the kiosk makes its own.",)
    assert draft.proof.missing == ()


def test_an_odt_file_of_another_program_is_read(imported, tmp_path, qapp):
    from PySide6.QtGui import QTextDocument, QTextDocumentWriter

    document = QTextDocument()
    document.setHtml(
        "<h1>Dose</h1><p>It takes <b>40 minutes</b>.</p><h2>Bring</h2><ul><li>a list<ul><li>a pen</ul></ul>"
    )
    assert QTextDocumentWriter(str(tmp_path / "qt.odt"), b"ODF").write(document)
    draft = imported("b.odt", (tmp_path / "qt.odt").read_bytes())

    assert "It takes **40 minutes**.[^source-needed]" in draft.text
    assert "- a list\n- a pen" in draft.text
    assert draft.proof.missing == ()


def test_an_odt_file_keeps_its_notes_boxes_links_and_nested_lists(imported):
    note = "<text:note-body><text:p>Zarate 2006</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{note}</text:note>"
    link = '<text:a xlink:href="https://a.org">our page</text:a>'
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('within', '')}</text:list>"
    body = f"""<text:h text:outline-level="1">Dose</text:h>
    <text:p>It takes<text:s text:c="2"/>40<text:tab/>minutes.{note} See {link}.</text:p>
    <text:list>{item.format("first", inner)}{item.format("last", "")}</text:list>
    <text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
    <text:p>Said<office:annotation><text:p>a remark</text:p></office:annotation> twice.</text:p>
    <own:part xmlns:own="of:another:program"><text:p>In a part of its own.</text:p></own:part>
    <text:section><text:p>In a section.</text:p></text:section>"""
    draft = imported("a.odt", odt_of(body))

    assert "It takes 40 minutes.[^zarate2006] See our page[^our]." in draft.text
    assert "- first\n- within\n- last" in draft.text
    assert "This list had a list within it" in draft.text
    assert "In a box" in draft.text
    assert "In a section." in draft.text
    assert "In a part of its own." in draft.text
    assert "a remark" not in draft.text
    assert draft.proof.missing == ()


def test_lists_within_a_list_joined_cells_and_bold_questions_of_a_leaflet_without_headings(imported):
    document = Document()
    document.add_paragraph().add_run("Your wound").bold = True
    document.add_paragraph("Do this.")
    for words, style in (("Wash", "List Bullet"), ("with soap", "List Bullet 2"), ("Dry", "List Bullet")):
        document.add_paragraph(words, style=style)
    document.add_paragraph().add_run("Common questions").bold = True
    document.add_paragraph("Q: Can I wash?")
    document.add_paragraph("A: Yes.")
    document.add_paragraph().add_run("May I drive?").bold = True
    document.add_paragraph("Not yet.")
    table = document.add_table(3, 2)
    for cell, words in zip(table._cells, ("Sign", "What to do", "Red", "Call us", "Hot", ""), strict=True):
        cell.text = words
    table.cell(1, 1).merge(table.cell(2, 1))
    draft = imported("a.docx", saved(document))

    assert '- Wash\n- with soap\n- Dry\n\n!!! open "This list had a list within it' in draft.text
    assert [asked.text for asked in draft.plan.questions] == ["Can I wash?", "May I drive?"]
    assert "| Hot |  |" in draft.text
    assert "Cells of the table above went over several rows" in draft.text

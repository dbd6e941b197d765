"""Word processors' files, made for the tests."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from docx import Document as DocxDocument
from odfdo import Document as OdtDocument
from odfdo import Frame, Header, List, Paragraph, Style, Table

from tests.authoring.importing.leaflet_text import Head, Picture, Points, Rows, Text, Title, Told

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(told: Sequence[Told]) -> bytes:
    """A .docx file."""
    document = DocxDocument()
    for part in told:
        match part:
            case Title():
                document.add_heading(part.text, 0)
            case Head():
                document.add_heading(part.text, part.level)
            case Text():
                document.add_paragraph(part.text)
            case Points():
                for item in part.items:
                    document.add_paragraph(item, "List Number" if part.ordered else "List Bullet")
            case Rows():
                table = document.add_table(len(part.rows), len(part.rows[0]))
                for row, cells in zip(table.rows, part.rows, strict=True):
                    for cell, words in zip(row.cells, cells, strict=True):
                        cell.text = words
            case Picture():
                document.add_picture(io.BytesIO(part.data))
                document.inline_shapes[-1]._inline.docPr.set("descr", part.alt)
    return saved(document)


def saved(document) -> bytes:
    """A document of either library as bytes."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def docx_of(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A .docx file with paragraphs as they stand in XML, and other parts in place of those it has."""
    changed = {"word/document.xml": f"<w:document {_W} {_MORE}><w:body>{body}</w:body></w:document>"}
    return changed_zip(docx(()), changed | dict(parts or {}))


_MORE = " ".join(
    f'xmlns:{name}="http://schemas.openxmlformats.org/{address}"'
    for name, address in {
        "r": "officeDocument/2006/relationships",
        "mc": "markup-compatibility/2006",
        "m": "officeDocument/2006/math",
        "a": "drawingml/2006/main",
        "wp": "drawingml/2006/wordprocessingDrawing",
    }.items()
)


def changed_zip(data: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """An archive with some of its parts replaced or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename not in parts:
                new.writestr(entry, old.read(entry))
        for name, content in parts.items():
            new.writestr(name, content)
    return stream.getvalue()


def odt(told: Sequence[Told]) -> bytes:
    """An .odt file."""
    document = OdtDocument("text")
    document.body.clear()
    for ordered, name in ((True, "Numbers"), (False, "Bullets")):
        kind = "number" if ordered else "bullet"
        sign = 'style:num-format="1"' if ordered else 'text:bullet-char="•"'
        xml = f'<text:list-level-style-{kind} text:level="1" {sign}/>'
        document.insert_style(Style.from_tag(f'<text:list-style style:name="{name}">{xml}</text:list-style>'))
    for part in told:
        match part:
            case Title():
                document.body.append(Paragraph(part.text, style="Title"))
            case Head():
                document.body.append(Header(part.level, part.text))
            case Text():
                document.body.append(Paragraph(part.text))
            case Points():
                document.body.append(List(list(part.items), style="Numbers" if part.ordered else "Bullets"))
            case Rows():
                table = Table("Table")
                table.set_values(part.rows)
                document.body.append(table)
            case Picture():
                name = document.add_file(io.BytesIO(part.data))
                frame = Frame.image_frame(name, size=("1cm", "1cm"))
                frame.svg_description = part.alt
                holder = Paragraph("")
                holder.append(frame)
                document.body.append(holder)
    return saved(document)


def odt_of(body: str) -> bytes:
    """An .odt file with paragraphs as they stand in XML."""
    data = odt((Text("mark"),))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read("content.xml").decode()
    start, end = content.index("<office:text"), content.index("</office:text>")
    start = content.index(">", start) + 1
    return changed_zip(data, {"content.xml": content[:start] + body + content[end:]})

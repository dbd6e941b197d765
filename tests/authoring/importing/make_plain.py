"""HTML, plain text and PDF files, made for the tests."""

import base64
import io
import zlib
from collections.abc import Iterator, Sequence
from html import escape
from textwrap import wrap

from pypdf import PdfReader, PdfWriter

from tests.authoring.importing.leaflet_text import Head, Picture, Points, Rows, Text, Title, Told


def html(told: Sequence[Told]) -> bytes:
    """An .html file."""
    body = "".join(map(_tagged, told))
    return f"<!DOCTYPE html><html><head><title>Page</title></head><body>{body}</body></html>".encode()


def _tagged(part: Told) -> str:
    match part:
        case Title():
            return f"<h1>{escape(part.text)}</h1>"
        case Head():
            return f"<h{part.level + 1}>{escape(part.text)}</h{part.level + 1}>\n"
        case Text():
            return f"<p>{escape(part.text)}</p>\n"
        case Points():
            items = "".join(f"<li>{escape(item)}</li>" for item in part.items)
            return f"<ol>{items}</ol>" if part.ordered else f"<ul>{items}</ul>"
        case Rows():
            rows = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in part.rows]
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Picture():
            return f'<img alt="{escape(part.alt)}" src="data:image/png;base64,{base64.b64encode(part.data).decode()}">'


def text(told: Sequence[Told]) -> bytes:
    """A .txt file, as somebody would type it."""
    return "\n\n".join(filter(None, map(_typed, told))).encode()


def _typed(part: Told) -> str:
    match part:
        case Title():
            return f"{part.text}\n{'=' * len(part.text)}"
        case Head(level=1):
            return f"{part.text}\n{'-' * len(part.text)}"
        case Head():
            return f"### {part.text}"
        case Text():
            return "\n".join(wrap(part.text, 72))
        case Points():
            signs = [f"{index}." if part.ordered else "*" for index in range(1, len(part.items) + 1)]
            return "\n".join(f"{sign} {item}" for sign, item in zip(signs, part.items, strict=True))
        case Rows():
            return "\n".join("\t".join(row) for row in part.rows)
        case Picture():
            return ""


def pdf(told: Sequence[Told], *, edge: str = "", lines_a_page: int = 40) -> bytes:
    """A .pdf file with text in Helvetica, its pages numbered at the foot, with ``edge`` at their head."""
    rows = [row for part in told for row in _set(part)]
    pages = [rows[start : start + lines_a_page] for start in range(0, len(rows), lines_a_page)] or [[]]
    contents = [_content(page, edge, number) for number, page in enumerate(pages, 1)]
    return pdf_of(contents)


Row = tuple[str, int, bool, int]
"""Words, size, whether bold, and points of space above."""


def _set(part: Told) -> Iterator[Row]:
    match part:
        case Title():
            yield part.text, 24, True, 40
        case Head():
            yield part.text, {1: 18, 2: 14}[part.level], True, 34
        case Text():
            yield from ((line, 11, False, 0 if index else 12) for index, line in enumerate(wrap(part.text, 80)))
        case Points():
            signs = [f"{index}." if part.ordered else "-" for index in range(1, len(part.items) + 1)]
            rows = zip(signs, part.items, strict=True)
            yield from ((f"{sign} {item}", 11, False, 0 if index else 12) for index, (sign, item) in enumerate(rows))
        case Rows():
            yield from (("\t".join(row), 11, False, 0 if index else 12) for index, row in enumerate(part.rows))
        case Picture():
            pass


def _content(rows: Sequence[Row], edge: str, number: int) -> str:
    drawn = [_drawn(edge, 60, 810, 9, bold=False)] if edge else []
    y = 780
    for words, size, bold, above in rows:
        y -= above + 13
        cells = words.split("\t")
        drawn += [_drawn(cell, 60 + 150 * column, y, size, bold=bold) for column, cell in enumerate(cells)]
    return "\n".join([*drawn, _drawn(str(number), 300, 30, 9, bold=False)])


def _drawn(words: str, x: int, y: int, size: int, *, bold: bool) -> str:
    shown = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'F2' if bold else 'F1'} {size} Tf {x} {y} Td ({shown}) Tj ET"


def pdf_of(contents: Sequence[str], image: bytes = b"") -> bytes:
    """A .pdf file of pages as they are drawn, each with a grey picture of 64 pixels if ``image`` has their bytes."""
    count = len(contents)
    kids = " ".join(f"{6 + 2 * index} 0 R" for index in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode()
            for font in ("Helvetica", "Helvetica-Bold")
        ),
        _stream(
            b"/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8", image
        ),
    ]
    resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I1 5 0 R >> >>"
    for index, content in enumerate(contents):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources}"
        page += f" /Contents {7 + 2 * index} 0 R >>"
        objects += [page.encode(), _stream(b"", content.encode("cp1252"))]
    return _file(objects)


def _stream(fields: bytes, data: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (fields, len(packed), packed)


def _file(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, tail)


def locked(data: bytes, password: str) -> bytes:
    """A .pdf file that asks for a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()

"""Files that are no leaflets, are damaged, or want to do harm: each gets a sentence that says what to do."""

import io
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.authoring.importing.leaflet import LeafletUnreadable
from kiosk.authoring.importing.proof import Proof
from kiosk.authoring.limits import IMAGE_BYTES
from tests.authoring.importing.leaflet_text import Picture, Text, Title
from tests.authoring.importing.make_office import changed_zip, docx, docx_of, odt
from tests.authoring.importing.make_plain import locked, pdf, pdf_of
from tests.authoring.pictures import huge_png, png

TOLD = (Title("Dose"), Text("Some words."))
BOMB = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


def with_a_flag(data: bytes) -> bytes:
    """An archive whose entries say that they are encrypted."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    changed = bytearray(data)
    for entry in entries:
        changed[entry.header_offset + 6] |= 1
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 8] |= 1
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def stretched(data: bytes) -> bytes:
    """An archive that says that a part of it unpacks to a gigabyte."""
    changed = bytearray(data)
    at = changed.find(b"PK\x01\x02")
    changed[at + 24 : at + 28] = (1_000_000_000).to_bytes(4, "little")
    return bytes(changed)


BAD = {
    "an empty file": ("a.docx", b"", "is empty"),
    "an empty text": ("a.txt", b" \n\n ", "is empty"),
    "a text without a letter": ("a.txt", b"---\n\n***", "holds no text"),
    "a page without a word": ("a.html", b"<html><body><script>words()</script></body></html>", "holds no text"),
    "a document without a word": ("a.docx", docx(()), "holds no text"),
    "another ending": ("a.rtf", b"{\\rtf1 words}", "is of a kind that cannot be imported. Save it as .docx"),
    "no ending": ("leaflet", b"words", "is of a kind that cannot be imported"),
    "a PDF that is called .docx": ("a.docx", pdf(TOLD), "is not a .docx file, whatever its name says"),
    "an .odt that is called .docx": ("a.docx", odt(TOLD), "is not a .docx file, whatever its name says"),
    "a .docx that is called .odt": ("a.odt", docx(TOLD), "is not a .odt file, whatever its name says"),
    "a .docx that is called .pdf": ("a.pdf", docx(TOLD), "is not a PDF, whatever its name says"),
    "a picture that is called .txt": ("a.txt", png(), "it looks like .png. Give it the right ending"),
    "a .docx that is called .html": ("a.html", docx(TOLD), "it looks like .docx or .odt"),
    "bytes that are called .txt": ("a.txt", b"words\0\1\2", "is not a text, whatever its name says"),
    "an old .doc": (
        "a.docx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old",
        "it has a password, or it is of the old kind .doc",
    ),
    "half a .docx": ("a.docx", docx(TOLD)[:9000], "is damaged. Open it in the program it was made with"),
    "a .docx with a broken part": ("a.docx", changed_zip(docx(TOLD), {"word/document.xml": "<w:doc"}), "is damaged"),
    "a .docx without its text": ("a.docx", changed_zip(docx(TOLD), {"_rels/.rels": "<a/>"}), "is damaged"),
    "an .odt with a broken part": ("a.odt", changed_zip(odt(TOLD), {"content.xml": "<a"}), "is damaged"),
    "a table that is called .odt": (
        "a.odt",
        changed_zip(odt(TOLD), {"content.xml": "<a/>"}),
        "is not a text document",
    ),
    "a .docx with a password": ("a.docx", with_a_flag(docx(TOLD)), "needs a password"),
    "an .odt with a password": (
        "a.odt",
        changed_zip(odt(TOLD), {"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
        "needs a password",
    ),
    "a .docx that is a bomb": ("a.docx", stretched(docx(TOLD)), "unpacks to far more than a leaflet holds"),
    "XML that multiplies": ("a.docx", changed_zip(docx(TOLD), {"word/document.xml": BOMB}), "could run wild"),
    "XML that reads a file": ("a.odt", changed_zip(odt(TOLD), {"content.xml": OUTSIDE}), "could run wild"),
    "HTML that multiplies": ("a.html", BOMB.encode(), "could run wild"),
    "macros": ("a.docx", changed_zip(docx(TOLD), {"word/vbaProject.bin": "run"}), "has macros. They are never run"),
    "macros of .odt": ("a.odt", changed_zip(odt(TOLD), {"Basic/Standard/a.xml": "<a/>"}), "has macros"),
    "a PDF with a password": ("a.pdf", locked(pdf(TOLD), "secret"), "needs a password"),
    "a scanned PDF": ("a.pdf", pdf_of(["q 500 0 0 700 40 60 cm /I1 Do Q"], bytes(4096)), "holds pictures of pages"),
    "a damaged PDF": ("a.pdf", b"%PDF-1.4\nnothing more", "is damaged"),
    "letters that are lost": ("a.txt", "Über süß für\nmän".encode() + b"\xff\xfe\xff", "first in line 2"),
    "boxes within boxes": ("a.html", b"<div>" * 5000 + b"words" + b"</div>" * 5000, "is nested too deeply"),
    "elements within elements": ("a.docx", docx_of("<w:sdt>" * 5000 + "</w:sdt>" * 5000), "is damaged"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_sentence_says_what_is_wrong_with(what, imported, tmp_path):
    name, data, sentence = BAD[what]

    with pytest.raises(LeafletUnreadable, match=r"\w") as refused:
        imported(name, data)

    assert sentence in str(refused.value)
    assert str(refused.value).endswith(".")
    assert not (tmp_path / "library").exists()


def test_a_folder_is_no_leaflet(imported, tmp_path):
    from kiosk.authoring.importing.read_leaflet import read_leaflet

    with pytest.raises(LeafletUnreadable, match="is a folder"):
        read_leaflet(tmp_path, "en")


def test_a_reader_that_is_not_installed_is_no_fault_of_the_file(imported, monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    monkeypatch.delitem(sys.modules, "kiosk.authoring.importing.docx_reader", raising=False)
    monkeypatch.delitem(sys.modules, "kiosk.authoring.importing.docx_file", raising=False)

    with pytest.raises(LeafletUnreadable, match="what reads its kind is not installed"):
        imported("a.docx", docx(TOLD))


def test_a_file_that_only_forbids_changes_is_read(imported):
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(TOLD))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)

    assert "Some words." in imported("a.pdf", stream.getvalue()).text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (bytes(50_000_000), "it has 50 MB; at most 20 can be read. Shrink it and add it by hand."),
        (huge_png(30_000, 30_000), "it has more than 40 million pixels."),
        (b"no picture", "it is not a picture that can be read."),
        (b"\x01\0\0\0 drawing", "it is not a picture that can be read."),
    ],
    ids=["50 MB", "900 million pixels", "no picture", "a drawing"],
)
def test_a_picture_that_cannot_be_taken_is_marked_in_its_place(data, sentence, imported, tmp_path):
    assert IMAGE_BYTES == 20_000_000
    small = docx((Title("Dose"), Text("Before."), Picture(png(), "A cup"), Text("After.")))
    with zipfile.ZipFile(io.BytesIO(small)) as archive:
        name = next(name for name in archive.namelist() if name.startswith("word/media/"))

    draft = imported("a.docx", changed_zip(small, {name: data}))

    before, after = draft.text.index("Before."), draft.text.index("After.")
    assert before < draft.text.index("A picture of the leaflet is missing here: " + sentence) < after
    assert "    A cup" in draft.text
    assert not (tmp_path / "library" / "images").exists()


def test_an_old_kind_of_picture_is_made_over(imported):
    from PIL import Image

    from tests.authoring.pictures import encoded

    gif = encoded(Image.new("P", (50, 50), 3), "GIF")
    data = docx((Title("Dose"), Text("Words."), Picture(png(), "A cup")))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        name = next(name for name in archive.namelist() if name.startswith("word/media/"))
    draft = imported("a.docx", changed_zip(data, {name: gif}))

    assert draft.pictures[0].data.startswith(b"\x89PNG")


def test_ten_thousand_paragraphs_are_read_whole(imported):
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    draft = imported("a.docx", docx_of(paragraph.format("Rest.") * 9_999 + paragraph.format("Done.")))

    assert draft.proof == Proof(10_000, ())
    assert draft.text.count("\n\nRest.") == 9_999
    assert draft.text.endswith("\n\nDone.\n")


def test_a_draft_that_cannot_be_written_leaves_no_picture_behind(imported, tmp_path: Path):
    (tmp_path / "library" / "images").mkdir(parents=True)
    (tmp_path / "library" / "en").write_bytes(b"a file where a folder should be")

    with pytest.raises(LeafletUnreadable, match="cannot be written"):
        imported("a.docx", docx((*TOLD, Picture(png(), "A cup"))))

    assert not list((tmp_path / "library" / "images").iterdir())

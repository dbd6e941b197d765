"""A file that staff name to a leaflet, by the ending of its name."""

from pathlib import Path

from kiosk.authoring.importing.leaflet import Leaflet, LeafletUnreadable
from kiosk.authoring.importing.office_zip import DAMAGED

FILE_BYTES = 150_000_000
"""A file of more bytes is no leaflet; a scan of a book may be."""
_DEEP = "is nested too deeply to be read. Copy its text into a new document, and import that."
_EMPTY = "is empty. Check that it is the right file, or copy it again."
_NOTHING = "holds no text. Check that it is the right file; pictures of text must go through text recognition first."
_NOT_INSTALLED = (
    "cannot be read here: what reads its kind is not installed. Install the staff’s packages, and try again."
)
_KINDS = "is of a kind that cannot be imported. Save it as .docx, .odt, .html, .txt or .pdf, and import that."
_OTHER_KINDS = {
    b"%PDF-": ".pdf",
    b"PK\x03\x04": ".docx or .odt",
    b"\x89PNG": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"{\\rtf": ".rtf",
}


def read_leaflet(path: Path, language: str) -> Leaflet:
    """The leaflet in a file. Raises LeafletUnreadable."""
    data = _bytes(path)
    try:
        leaflet = _read(path, data, language)
    except LeafletUnreadable:
        raise
    except ImportError as error:
        raise LeafletUnreadable(_NOT_INSTALLED) from error
    except RecursionError as error:
        raise LeafletUnreadable(_DEEP) from error
    except Exception as error:  # libraries raise whatever they stumble over in a damaged file
        raise LeafletUnreadable(DAMAGED) from error
    if not any(sign.isalnum() for text in leaflet.read for sign in text):
        raise LeafletUnreadable(_NOTHING)
    return leaflet


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise LeafletUnreadable(
                "is a folder without leaflets. Name one that holds .docx, .odt, .html, .txt or .pdf files."
            )
        if path.stat().st_size > FILE_BYTES:
            raise LeafletUnreadable(
                f"has more than {FILE_BYTES // 1_000_000} MB. Take out large pictures, and save it."
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise LeafletUnreadable("is not there. Check its name, or put in the stick that holds it.") from error
    except OSError as error:
        raise LeafletUnreadable("cannot be read. Check that you may open it, or copy it again.") from error
    if not data.strip():
        raise LeafletUnreadable(_EMPTY)
    return data


def _read(path: Path, data: bytes, language: str) -> Leaflet:
    """Each reader, with the library it needs, is loaded when the first file of its kind comes."""
    ending = path.suffix.lower()
    match ending:
        case ".docx":
            from kiosk.authoring.importing.docx_reader import read_docx  # noqa: PLC0415

            return read_docx(data)
        case ".odt":
            from kiosk.authoring.importing.odt_reader import read_odt  # noqa: PLC0415

            return read_odt(data)
        case ".pdf":
            from kiosk.authoring.importing.pdf_reader import read_pdf  # noqa: PLC0415

            return read_pdf(data)
        case ".html" | ".htm" | ".xhtml":
            _refuse_others(data, ending)
            from kiosk.authoring.importing.html_reader import read_html  # noqa: PLC0415

            return read_html(data, language, path.parent)
        case ".txt" | ".text" | ".md":
            _refuse_others(data, ending)
            from kiosk.authoring.importing.text_reader import read_text  # noqa: PLC0415

            return read_text(data, language)
        case _:
            raise LeafletUnreadable(_KINDS)


def _refuse_others(data: bytes, ending: str) -> None:
    for start, kind in _OTHER_KINDS.items():
        if data.startswith(start):
            message = f"is not a {ending} file, whatever its name says; it looks like {kind}. Give it the right ending."
            raise LeafletUnreadable(message)

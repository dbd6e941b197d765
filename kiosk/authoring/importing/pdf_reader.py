"""A .pdf file with text to a leaflet."""

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfImage, PdfiumError, PdfPage

from kiosk.authoring.importing.leaflet import Block, Doubt, Image, Leaflet, LeafletUnreadable
from kiosk.authoring.importing.letters import bullet, number
from kiosk.authoring.importing.lines import HYPHENS, TITLE_WORDS, Line, Lines
from kiosk.authoring.importing.office_zip import DAMAGED
from kiosk.authoring.importing.pdf_columns import right_edges
from kiosk.authoring.importing.pdf_lines import PageLine, page_lines, typed
from kiosk.authoring.limits import IMAGE_PIXELS

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|página|pág\.?|صفحة)\s*)?\d{1,4}(?:\s*(?:/|of|de|من)\s*\d{1,4})?\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_SMALL = 40
"""Pixels of an image that is an ornament."""
_COVERS = 0.85
"""The part of a page that is covered by the picture of a scanned one."""
_LARGER, _APART, _ROWS_APART = 1.12, 1.3, 2.5
_LETTER = 0.6
"""How wide a letter is, in sizes of the typeface, at most on average."""
_LOCKED = "needs a password. Open it with the password, print it to a new PDF or copy its text, and import that."
_SCANNED = (
    "holds pictures of pages and no text. Run it through text recognition (OCR) first, and import what comes out."
)
_EDGES = "These words stood at the top or the bottom of the pages. Move what readers need, and delete the rest."
_LETTERS = "Some programs save the letters of this script wrongly in a PDF. Compare each word with the printed leaflet."
_ORDER = "A PDF does not say where its columns and tables are: compare the order of the text with the leaflet."


def read_pdf(data: bytes) -> Leaflet:
    """The leaflet in a file's bytes. Raises LeafletUnreadable."""
    if b"%PDF-" not in data[:1024]:
        raise LeafletUnreadable("is not a PDF, whatever its name says. Save or print it as PDF and import that.")
    try:
        with PdfDocument(data) as document:
            return _read(document)
    except PdfiumError as error:
        raise LeafletUnreadable(_LOCKED if error.err_code == pdfium.FPDF_ERR_PASSWORD else DAMAGED) from error


def _read(document: PdfDocument) -> Leaflet:
    raw: list[str] = []
    pages: list[list[PageLine]] = []
    images: list[list[Block]] = []
    for index, page in enumerate(document):
        raw.append(page.get_textpage().get_text_range())
        pages.append(list(page_lines(page, index)))
        images.append(list(_images(page)))
        page.close()
    if not any(pages):
        raise LeafletUnreadable(_SCANNED)
    edges, left_out = _edges(pages)
    kept = [[line for line in page if line.text not in edges and line.text not in left_out] for page in pages]
    lines = Lines(guesses=False, left_out=[text for page in pages for line in page if (text := line.text) in left_out])
    blocks = tuple(_blocks(kept, pages, images, lines))
    marked = (*_turned(raw), *_joined(lines.joined), *((Doubt(_EDGES, " ".join(edges)),) if edges else ()))
    repeated = [line.text for page in pages for line in page if line.text in edges]
    for edge in edges:
        repeated.remove(edge)
    unseen = document.get_metadata_dict(skip_empty=True).get("Title", "")
    read = tuple(typed(_whole(text)) for text in raw)
    left = (*lines.left_out, *repeated)
    return Leaflet((*blocks, *marked), read, unseen=unseen, left_out=left, remarks=(_ORDER,))


def _blocks(
    kept: list[list[PageLine]], pages: list[list[PageLine]], images: list[list[Block]], lines: Lines
) -> Iterator[Block]:
    sized = list(_lines([line for page in kept for line in page]))
    start = 0
    for index, page in enumerate(kept):
        if not pages[index] and images[index]:
            message = f"Page {index + 1} is a picture without text: its words are not here. Type what readers need."
            yield Doubt(message)
        end = start + len(page)
        while end < len(sized) and not sized[end].begins:
            end += 1
        yield from lines.blocks(sized[start:end])
        yield from images[index]
        start = max(start, end)


def _lines(lines: Sequence[PageLine]) -> Iterator[Line]:
    if not lines:
        return
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0]
    levels = {
        size: level for level, size in enumerate(sorted((s for s in sizes if s > body * _LARGER), reverse=True), 1)
    }
    gaps = [a.y - b.y for a, b in pairwise(lines) if a.page == b.page and a.size == b.size and a.y > b.y]
    usual = median(gaps) if gaps else body * 1.2
    usual = min(usual, body * 1.6)
    above: PageLine | None = None
    for line, edge in zip(lines, right_edges(lines, body), strict=True):
        words = len(line.text.split()) if "\t" not in line.text else TITLE_WORDS + 1
        alone = line.strong and words <= TITLE_WORDS and not (bullet(line.text) or number(line.text))
        begins = above is None or _begins(above, line, usual, edge)
        level = levels.get(line.size, len(levels) + 1 if alone and begins and not line.text.endswith((".", ",")) else 0)
        yield Line(line.text, begins, level, line.strong)
        above = line


def _begins(above: PageLine, line: PageLine, usual: float, edge: float) -> bool:
    """Whether a paragraph begins with a line. One that had room in the line above, left of ``edge``, does."""
    if above.text.endswith(HYPHENS) and line.text[:1].islower():
        return False
    tabs = line.text.count("\t")
    if above.size != line.size or (above.strong != line.strong and not 0 < tabs == above.text.count("\t")):
        return True
    if "\t" in above.text or "\t" in line.text:
        return above.text.count("\t") != tabs or above.y - line.y > usual * _ROWS_APART
    if above.right + _LETTER * line.size * (len(line.text.split()[0]) + 2) < edge and not _is_from_the_right(line.text):
        return True
    if above.page != line.page:
        return above.text.endswith((".", "!", "?", ":", "؟", "۔")) or not line.text[:1].islower()
    return above.y - line.y > usual * _APART or line.y > above.y + usual


def _is_from_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def _edges(pages: list[list[PageLine]]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The lines that pages begin or end with again and again, and those that number the pages."""
    outer = [line for page in pages for line in (*page[:2], *page[-2:])]
    ends = {line.text for page in pages for line in (*page[:1], *page[-1:])}
    numbers = frozenset(text for text in ends if _PAGE_NUMBER.fullmatch(text))
    alike = Counter(
        _DIGITS.sub("#", text) for page in pages for text in {line.text for line in (*page[:2], *page[-2:])}
    )
    often = max(2, len(pages) // 2)
    repeated = (line.text for line in outer if alike[_DIGITS.sub("#", line.text)] >= often and line.text not in numbers)
    return tuple(dict.fromkeys(repeated)) if len(pages) > 1 else (), numbers


def _turned(texts: Sequence[str]) -> Iterator[Doubt]:
    if any(_is_from_the_right(text) for text in texts):
        yield Doubt(_LETTERS)


def _joined(words: list[str]) -> Iterator[Doubt]:
    if words:
        listed = ", ".join(f"“{word}”" for word in dict.fromkeys(words))
        yield Doubt(f"These words were parted at the end of a line. Check whether they need a hyphen: {listed}")


def _images(page: PdfPage) -> Iterator[Block]:
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        width, height = image.get_px_size() if isinstance(image, PdfImage) else (0, 0)
        if width * height > IMAGE_PIXELS:
            yield Doubt("A picture of the PDF is far too large to be read. Add it by hand if you need it.")
        elif isinstance(image, PdfImage) and min(width, height) >= _SMALL and not _is_a_scan(image, page):
            try:
                picture = image.get_bitmap().to_pil()
            except (PdfiumError, ValueError, MemoryError):
                yield Doubt("A picture of the PDF cannot be read. Add it by hand if you need it.")
                continue
            stream = io.BytesIO()
            picture.convert("RGB").save(stream, "PNG", compress_level=1)
            yield Image(stream.getvalue())


def _is_a_scan(image: PdfImage, page: PdfPage) -> bool:
    """Whether a picture is that of the page itself, whose words have been recognized."""
    left, bottom, right, top = image.get_bounds()
    covers: bool = (right - left) * (top - bottom) > _COVERS * page.get_width() * page.get_height()
    return covers and page.get_textpage().count_chars() > 0


def _whole(text: str) -> str:
    """A page's text with the words joined that a hyphen parts at a line's end."""
    return re.sub(r"[\x02\ufffe\u00ad-]\s*\r?\n(?=\s*[a-zß-ÿ])|[\x02\ufffe](?=[a-zß-ÿ])", "", text)

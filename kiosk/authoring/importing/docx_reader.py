"""A .docx file to a leaflet."""

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from kiosk.authoring.importing.cells import said_of
from kiosk.authoring.importing.docx_file import DocxFile, open_docx
from kiosk.authoring.importing.docx_names import DELETED, W, is_on, value
from kiosk.authoring.importing.docx_styles import Numbering
from kiosk.authoring.importing.docx_words import DocxWords, every_text, note_id
from kiosk.authoring.importing.leaflet import Block, Doubt, Grid, Heading, Leaflet, Paragraph, Points, Said, plain
from kiosk.authoring.importing.letters import tidy

_COLUMNS = 50
"""What a cell can span; a damaged file may say more."""
_ELSEWHERE = "Another document stood here and could not be taken along. Import it by itself, or type what readers need."
_IN_A_BOX = "These words stood in a box of their own. Check that this is their place."
_FORMULA = "There was a formula here. Its signs may have lost their places: check them, or say it in words."
_EDGES = "These words stood at the top or the bottom of the pages. Move what readers need, and delete the rest."
_Line = tuple[Numbering | None, Block]


def read_docx(data: bytes) -> Leaflet:
    """The leaflet in a file's bytes. Raises LeafletUnreadable."""
    file = open_docx(data)
    reader = _Reader(file)
    blocks = tuple(reader.blocks(file.body))
    edges = tuple(dict.fromkeys(text for edge in file.edges for text in map(str.strip, every_text(edge)) if text))
    marked = (Doubt(_EDGES, " ".join(edges)),) if edges else ()
    notes = {
        note_id(note): text
        for part in file.notes
        for note in part
        if (text := " ".join(" ".join(every_text(note)).split()))
    }
    read = (*every_text(file.body), *edges, *(text for part in file.notes for text in every_text(part)))
    left_out = tuple(reader.contents)
    return Leaflet((*blocks, *marked), read, reader.title, file.title, notes, left_out, tuple(_remarks(file, left_out)))


def _remarks(file: DocxFile, contents: tuple[str, ...]) -> Iterator[str]:
    if contents:
        yield "The table of contents was left out; the kiosk makes its own."
    if file.comments:
        yield f"{file.comments} comments in the margin were left out."
    if any(file.body.find(f".//{tag}") is not None for tag in DELETED):
        yield "Words that were struck out in tracked changes were left out."


class _Reader:
    """Reads one file; its title and its table of contents stand aside once they have come by."""

    def __init__(self, file: DocxFile) -> None:
        self._file = file
        self.title = ""
        self.contents: list[str] = []

    def blocks(self, element: Element) -> Iterator[Block]:
        """The blocks of the body, a cell or a box."""
        lines = list(self._lines(element))
        for in_list, group in groupby(lines, lambda line: line[0] is not None):
            if in_list:
                yield from (points for one in _lists(list(group)) for points in _points(one))
            else:
                yield from (block for _, block in group)

    def _lines(self, element: Element) -> Iterator[_Line]:
        for child in element:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from ((None, block) for block in self._table(child))
            elif child.tag == f"{W}altChunk":
                yield None, Doubt(_ELSEWHERE)
            elif child.tag not in DELETED:
                yield from self._lines(child)

    def _paragraph(self, paragraph: Element) -> Iterator[_Line]:
        styles = self._file.styles
        words = DocxWords(self._file, styles.is_strong(paragraph))
        words.read(paragraph)
        said = tidy(words.pieces)
        if said and styles.is_named(paragraph, "toc"):
            self.contents.append(plain(said))
        elif said and not self.title and styles.is_named(paragraph, "title"):
            self.title = plain(said)
        elif said:
            yield self._text(paragraph, said)
        if words.formulas:
            yield None, Doubt(_FORMULA)
        yield from ((None, image) for image in words.images)
        for box in words.boxes:
            yield None, Doubt(_IN_A_BOX)
            yield from ((None, block) for block in self.blocks(box))

    def _text(self, paragraph: Element, said: Said) -> _Line:
        level = self._file.styles.heading(paragraph)
        if level:
            return None, Heading(level, said)
        return self._file.styles.numbering(paragraph), Paragraph(said)

    def _table(self, table: Element) -> Iterator[Block]:
        cells = [[list(self.blocks(cell)) for cell in _cells(row)] for row in _rows(table)]
        if len(cells) == 1 or all(len(row) < 2 for row in cells):
            yield from (block for row in cells for cell in row for block in cell)
            return
        spans = [[_span(cell) for cell in _cells(row)] for row in _rows(table)]
        rows = [_spread(row, span) for row, span in zip(cells, spans, strict=True)]
        width = max(map(len, rows))
        headed = is_on(_rows(table)[0].find(f"{W}trPr"), "tblHeader")
        joined = table.find(f"{W}tr/{W}tc/{W}tcPr/{W}vMerge") is not None
        yield Grid(tuple((*row, *[()] * (width - len(row))) for row in rows), headed, joined)
        for row in cells:
            yield from (block for cell in row for block in cell if not _says(block))


def _lists(lines: list[_Line]) -> Iterator[list[_Line]]:
    """The lists in points that stand in a row. One of another name that the first goes on behind is within it."""
    names = [(line[0].list_id, line[0].ordered) for line in lines if line[0]]
    start = 0
    while start < len(lines):
        first = lines[start][0]
        end = max(index for index, name in enumerate(names) if name == names[start]) + 1
        while end < len(lines) and (one := lines[end][0]) and first and one.level > first.level:
            end += 1
        yield lines[start:end]
        start = end


def _points(lines: list[_Line]) -> Iterator[Block]:
    kinds = {(line[0].list_id, line[0].ordered, line[0].level) for line in lines if line[0]}
    items = tuple(block.said for _, block in lines if isinstance(block, Paragraph))
    yield Points(bool(lines[0][0] and lines[0][0].ordered), items, len(kinds) > 1)


def _rows(table: Element) -> list[Element]:
    return [*table.findall(f"{W}tr"), *table.findall(f"{W}sdt/{W}sdtContent/{W}tr"), *table.findall(f"{W}ins/{W}tr")]


def _cells(row: Element) -> list[Element]:
    return [*row.findall(f"{W}tc"), *row.findall(f"{W}sdt/{W}sdtContent/{W}tc")]


def _span(cell: Element) -> int:
    span = value(cell.find(f"{W}tcPr"), "gridSpan")
    return min(int(span), _COLUMNS) if span.isdecimal() else 1


def _spread(cells: list[list[Block]], spans: list[int]) -> list[Said]:
    row: list[Said] = []
    for blocks, span in zip(cells, spans, strict=True):
        row.extend((said_of(blocks), *[()] * (span - 1)))
    return row


def _says(block: Block) -> bool:
    return isinstance(block, Heading | Paragraph | Points | Grid)

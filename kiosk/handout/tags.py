"""What Qt's PDF lacks and assistive technology needs: tags, reading order, language, outline, the title in the window.

Qt 6.12 writes title, author and file information, and PDF 1.4, 1.6, A-1b or X-4. It knows no tags, no language, no
outline and no PDF/UA; and of Arabic it writes shapes of letters, whose words nobody could search or copy. The marks of
the canvas are found again in what it wrote, and made into marked content with the words in the order of reading.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from kiosk.handout.canvas import FAR, Element, Mark
from kiosk.handout.pdf import Written

_MARK = re.compile(rb"-%d 0 1 1 re\nf\n" % int(FAR))
_OWN = re.compile(rb"/Span << /ActualText <> >> BDC\n|EMC\n")
"""Qt's own marked content: it draws a bold letter that its typeface lacks twice, and gives the second no words."""
_OUTLINED = ("H1", "H2")


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    author: str
    language: str
    right_to_left: bool


@dataclass(slots=True)
class _Tree:
    """The tree of tags as it grows: each element's dictionary, and what hangs below each ancestor."""

    writer: PdfWriter
    root: IndirectObject
    found: dict[int, IndirectObject] = field(default_factory=dict)
    open: list[tuple[tuple[str, int], IndirectObject]] = field(default_factory=list)

    def of(self, element: Element, page: IndirectObject) -> IndirectObject:
        """The tag of an element, made where it first stands."""
        if id(element) not in self.found:
            self.found[id(element)] = self._child(self._parent(element), element.tag, page)
            if element.alt:
                self._at(self.found[id(element)])[NameObject("/Alt")] = TextStringObject(element.alt)
        return self.found[id(element)]

    def hang(self, element: IndirectObject, page: IndirectObject, number: int) -> None:
        """Marked content of a page belongs to an element."""
        content = {"/Type": NameObject("/MCR"), "/Pg": page, "/MCID": NumberObject(number)}
        _kids(self._at(element)).append(_dictionary(content))

    def _parent(self, element: Element) -> IndirectObject:
        same = 0
        while same < min(len(self.open), len(element.within)) and self.open[same][0] == element.within[same]:
            same += 1
        del self.open[same:]
        for ancestor in element.within[same:]:
            above = self.open[-1][1] if self.open else self.root
            self.open.append((ancestor, self._child(above, ancestor[0], None)))
        return self.open[-1][1] if self.open else self.root

    def _child(self, parent: IndirectObject, tag: str, page: IndirectObject | None) -> IndirectObject:
        child = self.writer._add_object(  # noqa: SLF001 -- the way that pypdf has for objects of one's own
            _dictionary({"/Type": NameObject("/StructElem"), "/S": NameObject(f"/{tag}"), "/P": parent})
        )
        if page is not None:
            self._at(child)[NameObject("/Pg")] = page
        _kids(self._at(parent)).append(child)
        return child

    def _at(self, where: IndirectObject) -> DictionaryObject:
        found = where.get_object()
        if not isinstance(found, DictionaryObject):
            raise TypeError(where)
        return found


def tagged(written: Written, about: About) -> bytes:
    """The file with its tags."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(written.pdf)))
    root = writer._add_object(_dictionary({"/Type": NameObject("/StructTreeRoot")}))  # noqa: SLF001
    document = writer._add_object(  # noqa: SLF001
        _dictionary({"/Type": NameObject("/StructElem"), "/S": NameObject("/Document"), "/P": root})
    )
    tree = _Tree(writer, document)
    numbers = ArrayObject()
    for number, (page, marks) in enumerate(zip(writer.pages, written.marks, strict=True)):
        parents = ArrayObject(_tag(page, marks, tree))
        page[NameObject("/StructParents")] = NumberObject(number)
        page[NameObject("/Tabs")] = NameObject("/S")
        numbers.extend([NumberObject(number), writer._add_object(parents)])  # noqa: SLF001
    top = root.get_object()
    if isinstance(top, DictionaryObject):
        top[NameObject("/K")] = document
        top[NameObject("/ParentTree")] = writer._add_object(_dictionary({"/Nums": numbers}))  # noqa: SLF001
    _say(writer, about, root)
    for page_number, title in _headings(written.marks):
        writer.add_outline_item(title=title, page_number=page_number)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _tag(page: PageObject, marks: Sequence[Mark], tree: _Tree) -> Iterator[IndirectObject]:
    """Makes the marks of a page marked content; gives the tag of each, in the order of their numbers."""
    contents = page.get_contents()
    parts = _MARK.split(contents.get_data() if contents is not None else b"")
    if len(parts) != len(marks) + 1 or page.indirect_reference is None:
        message = f"{len(parts) - 1} marks stand in the file, {len(marks)} were made"
        raise ValueError(message)
    said, parents = [parts[0]], list[IndirectObject]()
    for mark, part in zip(marks, parts[1:], strict=True):
        if mark.element is None:
            said.append(b"/Artifact BMC\n")
        else:
            number, element = len(parents), tree.of(mark.element, page.indirect_reference)
            tree.hang(element, page.indirect_reference, number)
            parents.append(element)
            said.append(_begin(mark.element.tag, number, mark.text))
        said += [_OWN.sub(b"", part), b"\nEMC\n"]
    stream = DecodedStreamObject()
    stream.set_data(b"".join(said))
    page[NameObject("/Contents")] = tree.writer._add_object(stream.flate_encode())  # noqa: SLF001
    yield from parents


def _begin(tag: str, number: int, text: str) -> bytes:
    actual = f" /ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>" if text else ""
    return f"/{tag} << /MCID {number}{actual} >> BDC\n".encode()


def _headings(pages: Sequence[Sequence[Mark]]) -> Iterator[tuple[int, str]]:
    """Page and words of each heading."""
    words: dict[int, tuple[int, list[str]]] = {}
    for number, marks in enumerate(pages):
        for mark in marks:
            if mark.element is not None and mark.element.tag in _OUTLINED and mark.text:
                words.setdefault(id(mark.element), (number, []))[1].append(mark.text.strip())
    yield from ((number, " ".join(lines)) for number, lines in words.values())


def _say(writer: PdfWriter, about: About, tree: IndirectObject) -> None:
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(about.language)
    root[NameObject("/StructTreeRoot")] = tree
    root[NameObject("/MarkInfo")] = _dictionary({"/Marked": BooleanObject(True)})  # noqa: FBT003
    shown = {"/DisplayDocTitle": BooleanObject(True)}  # noqa: FBT003
    way = NameObject("/R2L" if about.right_to_left else "/L2R")
    root[NameObject("/ViewerPreferences")] = _dictionary({**shown, "/Direction": way})
    writer.add_metadata({"/Title": about.title, "/Author": about.author} if about.author else {"/Title": about.title})


def _kids(element: DictionaryObject) -> ArrayObject:
    kids = element.get("/K")
    if not isinstance(kids, ArrayObject):
        kids = ArrayObject()
        element[NameObject("/K")] = kids
    return kids


def _dictionary(of: Mapping[str, object]) -> DictionaryObject:
    return DictionaryObject({NameObject(name): value for name, value in of.items()})

"""An article's lines, taken apart into front matter, fences and text whose every line says where it is.

Python-Markdown keeps no positions. So each line of text gets a mark with its number, put behind the signs that
Markdown reads at a line's start (indent, bullet, hash, quote sign, bar), where it disturbs no block; the marks come
out of the tree again with the words they stand before. They are built from the two control characters around which
Python-Markdown builds its own placeholders. No author can forge one: ``text_file`` lets no control character through.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.article.place import Place
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import BRACKETS, INDENT, NESTING

LINE_MARK = re.compile("\x02L(\\d+)\x03 ?")
"""A line's mark in a text of the tree; its group is the line's number."""

FENCE_MARK = re.compile("\x02F(\\d+)\x03")
"""What stands in the tree for a fence; its group is the fence's index."""

_RULE = "---"
_CONTAINERS = r"[ \t]*(?:(?:>|[*+-](?=[ \t])|\d+\.(?=[ \t])|:(?=[ \t]))[ \t]*)*"
_HEAD = re.compile(f"({_CONTAINERS})(?:#{{1,6}}[ \\t]*|!!![ \\t]?|\\|[ \\t]?)?")
_UNMARKED = re.compile(r"[> ]*|[ >]*(?=[^|]*\|)[|:\- ]*")
"""Empty lines, also within a quote, and the line of dashes below a table's headings."""
_FENCE = re.compile(r"([ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)")


@dataclass(frozen=True, slots=True)
class Fence:
    """Lines between two lines of backticks. ``info`` is what stands behind the first; ``at`` is where that begins."""

    info: str
    lines: tuple[str, ...]
    at: Place


@dataclass(frozen=True)
class Manuscript:
    """A file's lines and where its parts begin. ``front`` is empty if there is no front matter.

    ``text`` has the lines below it that are in no fence, each with its number.
    """

    lines: tuple[str, ...]
    front: tuple[str, ...]
    text: tuple[tuple[int, str], ...]
    fences: tuple[Fence, ...]

    @cached_property
    def headings(self) -> tuple[tuple[int, str], ...]:
        """Number and text of each line outside of fences that begins with a hash or ends with an attribute list."""
        return tuple(_headings(self.text))

    def marked(self, findings: Findings) -> str:
        """The text with its marks; what nests too deeply to be parsed is noted."""
        marks = [(number, _mark(line, number, findings)) for number, line in self.text]
        for index, fence in enumerate(self.fences):
            number = fence.at.line
            indent = self.lines[number - 1][: fence.at.column - 1].expandtabs(4)
            marks.append((number, f"\n{indent}\x02L{number}\x03 \x02F{index}\x03\n"))
        return "\n".join((*(mark for _, mark in sorted(marks)), "", ""))


_MARKED_LINE = re.compile("(#{1,6}[ ]*|)\x02L\\d+\x03 (.*)")
_BEFORE_HASH = " \t>*+-:.0123456789"


def _headings(text: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    unsaid = Findings("")
    for number, line in text:
        if not ("#" in line or "}" in line):
            continue
        if line.lstrip(_BEFORE_HASH).startswith("#") or line.rstrip().endswith("}"):
            found = _MARKED_LINE.match(_mark(line, number, unsaid))
            if found and (found[1] or found[2].endswith("}")):
                yield number, found[1] + found[2]


def content_column(line: str) -> int:
    """The index of the first character of a line behind the signs that Markdown reads at a line's start."""
    head = None if line[:1].isalpha() else _HEAD.match(line)
    return head.end() if head else 0


def take_apart(lines: tuple[str, ...], findings: Findings) -> Manuscript:
    """The parts of an article's file."""
    body = _body_start(lines, findings)
    front = lines[1 : body - 1] if body else ()
    fences: list[Fence] = []
    text = tuple(_outside(_with_few_brackets(lines, findings), body, fences, findings))
    return Manuscript(lines, front, text, tuple(fences))


def _with_few_brackets(lines: tuple[str, ...], findings: Findings) -> tuple[str, ...]:
    """The lines, or, as is then noted, those without brackets where so many are open that each is looked for long."""
    if "".join(lines).count("[") <= BRACKETS:
        return lines
    fullest = max(range(len(lines)), key=lambda index: lines[index].count("["))
    message = f"The file has more than {BRACKETS} opening brackets, most on this line. Delete those that are no links."
    findings.error("MD10", Place(fullest + 1), message)
    return tuple(line.replace("[", "") for line in lines)


def _body_start(lines: Sequence[str], findings: Findings) -> int:
    if not lines or lines[0].rstrip() != _RULE:
        message = "The fields at the top are missing. Begin the file with a line “---”, the fields, and a line “---”."
        findings.error("YAML01", Place(), message)
        return 0
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == _RULE:
            return index + 1
    findings.error("YAML01", Place(), "The fields at the top do not end. Write a line “---” below the last of them.")
    return 0


def _outside(lines: Sequence[str], start: int, fences: list[Fence], findings: Findings) -> Iterator[tuple[int, str]]:
    """The lines outside of fences, which are gathered, each with its number."""
    index = start
    while index < len(lines):
        opening = _FENCE.fullmatch(lines[index]) if "`" in lines[index] or "~" in lines[index] else None
        if opening is None:
            yield index + 1, lines[index]
            index += 1
            continue
        end = _fence_end(lines, index, opening, findings)
        indent = len(opening[1])
        inner = tuple(line[indent:] if line[:indent].isspace() else line for line in lines[index + 1 : end])
        fences.append(Fence(opening[3].strip(), inner, Place(index + 1, indent + 1)))
        index = end + 1


def _fence_end(lines: Sequence[str], start: int, opening: re.Match[str], findings: Findings) -> int:
    closing = re.compile(rf"[ \t]*{re.escape(opening[2][0])}{{{len(opening[2])},}}[ \t]*")
    for index in range(start + 1, len(lines)):
        if closing.fullmatch(lines[index]):
            return index
    place = Place(start + 1, len(opening[1]) + 1)
    findings.error("MD02", place, f"This fence is not closed. Write a line “{opening[2]}” below it.")
    return len(lines)


def _mark(line: str, number: int, findings: Findings) -> str:
    line = line.expandtabs(4).rstrip()
    if line[:1].isalpha():
        return f"\x02L{number}\x03 {line}"
    if _UNMARKED.fullmatch(line):
        return line
    head = _HEAD.match(line)
    if head and head[1] and _is_too_deep(line, head[1]):
        message = "This line is nested too deeply. Move it to the left and write it as a paragraph of its own."
        findings.error("MD10", Place(number), message)
        line = line[len(head[1]) :]
        head = _HEAD.match(line)
    start = head.end() if head else 0
    return f"{line[:start]}\x02L{number}\x03 {line[start:]}"


def _is_too_deep(line: str, signs: str) -> bool:
    """Whether the signs at the start of a line nest too deeply to be parsed."""
    few = len(signs) <= NESTING
    return not few and (len(signs.split()) > NESTING or len(line) - len(line.lstrip()) > INDENT)

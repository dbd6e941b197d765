"""Putting a source under the sources of the front matter."""

import re

from kiosk.desk.files.insert.edit import Edit
from kiosk.desk.files.outline import body_start
from kiosk.desk.files.trouble import DeskError

_FIELD = re.compile(r"sources[ \t]*:[ \t]*(.*)")
_NAME = re.compile(r"([ \t]*)[\"']?([\w-]+)[\"']?[ \t]*:")
_MISSING = "The top of this article is missing or not closed. Begin with a line “---”, the fields, and a line “---”."


def insert_source(text: str, example: str, select: str) -> Edit:
    """The edit that adds a source, below the ones that are there. Raises DeskError without front matter."""
    lines = text.split("\n")
    end = body_start(lines) - 1
    if end < 1 or lines[end].rstrip() != "---":
        raise DeskError(_MISSING)
    found = next(((index, field) for index in range(1, end) if (field := _FIELD.match(lines[index]))), None)
    example = example.replace("$id", _free_id(lines[1:end]))
    if found is None:
        review = next((index for index in range(1, end) if lines[index].startswith("review:")), end)
        return _edit(lines, review, "sources:\n" + _indented(example, "  "), select)
    index, field = found
    if field[1].startswith("{"):
        flow = re.sub(r"\n[ ]*", ", ", example.replace(":\n  ", ": {", 1)) + "}, "
        at = len("\n".join(lines[:index])) + 1 + field.start(1) + 1
        return Edit(at, flow, at + flow.index(select), len(select))
    return _edit(lines, *_below(lines, index, end, example), select)


def _below(lines: list[str], index: int, end: int, example: str) -> tuple[int, str]:
    """The line behind the last source, and the example as far to the right as that one."""
    last = index + 1
    while last < end and (not lines[last].strip() or lines[last][:1].isspace()):
        last += 1
    while last > index + 1 and not lines[last - 1].strip():
        last -= 1
    first = _NAME.match(lines[index + 1]) if last > index + 1 else None
    return last, _indented(example, first[1] if first and first[1] else "  ")


def _edit(lines: list[str], index: int, example: str, select: str) -> Edit:
    at = len("\n".join(lines[:index])) + 1
    return Edit(at, f"{example}\n", at + example.index(select), len(select))


def _indented(example: str, indent: str) -> str:
    return "\n".join(indent + line for line in example.split("\n"))


def _free_id(front: list[str]) -> str:
    taken = {word for line in front for word in re.findall(r"[\w-]+", line)}
    count = 1
    while f"source-{count}" in taken:
        count += 1
    return f"source-{count}"

"""An example of the menu put into a text."""

from kiosk.desk.files.insert import examples
from kiosk.desk.files.insert.catalogue import Belongs, Example
from kiosk.desk.files.insert.edit import Edit
from kiosk.desk.files.insert.layout import Layout, layout
from kiosk.desk.files.insert.placing import place_for
from kiosk.desk.files.insert.source import insert_source
from kiosk.desk.files.outline import Kind

_HEADS = {
    Belongs.TOPIC: (Kind.TOPIC, examples.QUESTIONS_HEAD),
    Belongs.CHECK: (Kind.CHECK, examples.CHECK_HEAD),
    Belongs.TERMS: (Kind.TERMS, examples.TERMS_HEAD),
}
_LIST = ("- ", "* ", "+ ", "1. ")


def insert(text: str, line: int, example: Example) -> Edit:
    """The edit that puts an example in, at the right place nearest to a line (from 1).

    A part that the example needs and the article lacks comes along: a question brings a group of questions. Raises
    DeskError where a source has no front matter to go into.
    """
    if example.belongs is Belongs.SOURCES:
        return insert_source(text, example.text, example.select)
    laid = layout(text)
    index = place_for(example.belongs, laid, line - 1)
    words = _filled(_headed(example, laid), example.id, laid, index)
    before = "\n".join(laid.lines[:index])
    gap = "\n\n" if before.strip() else "\n" if before else ""
    below = _below(laid, index, words)
    start = len(before)
    return Edit(start, f"{gap}{words}{below}", start + len(gap) + words.index(example.select), len(example.select))


def _headed(example: Example, laid: Layout) -> str:
    """The example's text, below the heading of the part it needs if the article has none."""
    kind, head = _HEADS.get(example.belongs, (Kind.ARTICLE, ""))
    if laid.last(kind):
        return example.text
    return f"{head.replace('$id', _free('ask', laid))}\n\n{example.text}"


def _filled(words: str, wanted: str, laid: Layout, index: int) -> str:
    return words.replace("$next", _follow_ups(laid, index)).replace("$id", _free(wanted, laid))


def _free(wanted: str, laid: Layout) -> str:
    """An id that no part of the article has, nor one that begins with it."""
    count, name = 1, wanted
    while any(taken == name or taken.startswith(f"{name}-") for taken in laid.ids):
        count += 1
        name = f"{wanted}-{count}"
    return name


def _follow_ups(laid: Layout, index: int) -> str:
    """A question that is there (the nearest before), and a section to read."""
    questions = [one for one in laid.inner if one.kind is Kind.QUESTION and one.id]
    sections = [part for part in laid.parts if part.kind is Kind.SECTION and part.id]
    nearest = [one for one in questions if one.start < index][-1:] or questions[:1]
    offered = [(one.title, one.id) for one in nearest] + [(f"Read: {one.title}", one.id) for one in sections[:1]]
    return "\n".join(f"- [{title.translate(_PLAIN)}](#{name}){{.next}}" for title, name in offered)


_PLAIN = str.maketrans("", "", "[]()")


def _below(laid: Layout, index: int, words: str) -> str:
    """What must stand between an example and what follows: a sentence between two lists, an empty line."""
    following = next((line for line in laid.lines[index:] if line.strip()), "")
    last = words.rsplit("\n\n", 1)[-1]
    between = f"\n\n{examples.BETWEEN_LISTS}" if last.startswith(_LIST) and following.startswith(_LIST) else ""
    if index >= len(laid.lines):
        return f"{between}\n"
    return f"{between}\n" if laid.lines[index].strip() else between

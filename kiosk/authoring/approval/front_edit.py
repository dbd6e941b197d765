"""Puts another review into an article's file and leaves every other letter of it as it is."""

from collections.abc import Iterator

import yaml

from kiosk.article.article import Approval, Review

_RULE = "---"
_FIELD = "review"


class NoReviewField(Exception):  # noqa: N818 -- it is said about the file, not about the program
    """The front matter has no field "review" on a line of its own. The text is a sentence."""


def with_review(text: str, review: Review) -> str:
    """The text of an article's file with another review. Errors: NoReviewField."""
    start, front = _front(text)
    root = yaml.compose(front, Loader=yaml.SafeLoader)
    if isinstance(root, yaml.MappingNode) and not root.flow_style:
        for name, value in root.value:
            if name.value == _FIELD:
                newline = "\r\n" if "\r\n" in front else "\n"
                first, last = start + name.end_mark.index, start + max(_ends(value))
                return f"{text[:first]}:{newline}{newline.join(_lines(review))}{text[last:]}"
    raise NoReviewField(
        "The top of the file has no field “review” on a line of its own. Write “review: {status: draft}”."
    )


def _front(text: str) -> tuple[int, str]:
    """Where the front matter begins, and its text."""
    start = text.index("\n") + 1
    end = start
    for line in text[start:].splitlines(keepends=True):
        if line.rstrip() == _RULE:
            return start, text[start:end]
        end += len(line)
    raise NoReviewField("The fields at the top do not end. Write a line “---” below the last of them.")


def _ends(node: yaml.Node) -> Iterator[int]:
    """Where what a node says ends: the mark of a block itself stands behind the empty lines and comments below it."""
    if isinstance(node, yaml.ScalarNode) or (isinstance(node, yaml.CollectionNode) and node.flow_style):
        yield node.end_mark.index
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _ends(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _ends(value)


def _lines(review: Review) -> Iterator[str]:
    yield f"  status: {review.status.value}"
    yield f"  due: {review.due.isoformat()}"
    if review.approvals:
        yield "  approvals:"
        yield from (f"    - {_entry(approval)}" for approval in review.approvals)


def _entry(approval: Approval) -> str:
    by = approval.by.replace("\\", "\\\\").replace('"', '\\"')
    return f'{{by: "{by}", on: {approval.on.isoformat()}, of: "{approval.of}", figures: "{approval.figures}"}}'

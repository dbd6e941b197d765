"""Pictures without a caption."""

from collections.abc import Iterator

from kiosk.article.blocks import Picture
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    for part, block in every_block(case.article):
        if isinstance(block, Picture) and not block.caption:
            message = 'This picture has no caption. Write it in quotes: ![What it shows](images/x.png "The caption").'
            yield Hit(block.at, message, part)


RULE = Rule(
    code="IMG09",
    name="picture without a caption",
    severity=ERROR,
    why="A picture without words is read in as many ways as there are readers.",
    criterion="PEMAT item 17 (titles or captions); CDC Clear Communication Index item 4 (captioned visual)",
    mend="Say in one line what the picture is meant to show.",
    find=_find,
)

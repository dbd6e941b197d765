"""Tables that are too wide."""

from collections.abc import Iterator

from kiosk.article.blocks import Table
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    for part, block in every_block(case.article):
        if isinstance(block, Table) and len(block.header) > case.thresholds.table_columns:
            most = case.thresholds.table_columns
            message = f"This table has {len(block.header)} columns, more than {most}. Make two tables, or a figure."
            yield Hit(block.at, message, part)


RULE = Rule(
    code="TABLE01",
    name="wide table",
    severity=ERROR,
    why="On a tablet, a wide table has tiny words, and a reader loses the row on the way to the last column.",
    criterion="PEMAT item 19 (simple tables)",
    mend="Make two tables, leave a column out, or draw a “compare” figure.",
    find=_find,
)

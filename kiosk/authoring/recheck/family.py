"""An article with its translations, which are checked together because they are compared with each other."""

from collections.abc import Sequence

from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.leaf import Leaf, Reader
from kiosk.authoring.recheck.record import Record

Family = Sequence[Leaf]
"""The leaves of one article. Its original may be missing, as a file that cannot be opened is."""


def check_family(family: Family, around: Around, tree: MarkdownTree) -> list[Record]:
    """The records of an article's leaves, in their order."""
    readers = [Reader(leaf, around, tree) for leaf in family]
    original = next((reader for reader in readers if reader.leaf.original), None)
    return [reader.record(original) for reader in readers]


def is_known(family: Family, around: Around) -> bool:
    """Whether the records of an article's leaves tell everything, so that none needs to be read."""
    original = next((leaf for leaf in family if leaf.original), None)
    return all(_is_known(leaf, original, around) for leaf in family)


def _is_known(leaf: Leaf, original: Leaf | None, around: Around) -> bool:
    record, first = leaf.record, original.record if original else None
    if record is None or record.failed:
        return record is not None
    judged, compared = record.gate, record.parity
    if judged is None or not judged.first <= around.today.toordinal() <= judged.last:
        return False
    if judged.settings != around.strictness:
        return False
    if original is None or original is leaf or (first and first.failed):
        return compared is None
    return bool(first and compared and compared.original == f"{original.name} {first.version}")

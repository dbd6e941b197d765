"""Nothing that changed gets lost, and both ways round agree."""

from collections import Counter

from hypothesis import given, settings

from kiosk.article.library import Library
from kiosk.authoring.approval.figures import figures_mark
from kiosk.authoring.changes.change import Change, Kind, Severity
from kiosk.authoring.changes.compare import compare
from tests.authoring.changes.altering import altered
from tests.authoring.changes.samples import only, said
from tests.pack import strategies
from tests.pack.libraries import small_library, tea

COUNTERPART = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}


def counted(texts: list[str]) -> Counter[str]:
    """How often each letter and digit stands in some texts."""
    return Counter(sign for text in texts for sign in text if sign.isalnum())


def everything(library: Library) -> list[str]:
    """All words of a library, read from its data and not by what is tested."""
    texts: list[str] = []

    def read(value: object, name: str) -> None:
        if isinstance(value, str) and name in {"text", "title", "what", "when", "label", "figure", "meaning", "alt"}:
            texts.append(value)
        elif isinstance(value, tuple):
            for member in value:
                read(member, name)
        elif hasattr(value, "__slots__"):
            for slot in value.__slots__:
                read(getattr(value, slot), slot)

    read(library.articles, "")
    return texts


def mirrored(changes: tuple[Change, ...]) -> Counter:
    return Counter(
        (COUNTERPART.get(change.kind, change.kind), change.new, change.old, change.role) for change in changes
    )


def as_is(changes: tuple[Change, ...]) -> Counter:
    return Counter((change.kind, change.old, change.new, change.role) for change in changes)


def test_a_library_does_not_differ_from_itself():
    assert compare(small_library(), small_library()) == ()


def test_whatever_is_altered_in_an_article_is_reported_and_so_both_ways_round():
    for where, other in altered(tea()):
        there, back = compare(only(tea()), only(other)), compare(only(other), only(tea()))
        assert there, where
        if figures_mark(tea()) != figures_mark(other):
            assert any(change.severity is Severity.FIGURE for change in there), where
        assert mirrored(there) == as_is(back), where


@settings(max_examples=60, deadline=None)
@given(strategies.blocks, strategies.blocks)
def test_whatever_blocks_are_compared_nothing_gets_lost_and_both_ways_agree(old, new):
    before, after = said(*old), said(*new)
    changes = compare(before, after)

    lost = counted(everything(before)) - counted(everything(after))
    come = counted(everything(after)) - counted(everything(before))
    told = [change for change in changes if change.kind is not Kind.MOVED]
    assert not lost - counted([text for change in told for text in (change.old, change.name)])
    assert not come - counted([text for change in told for text in (change.new, change.name)])
    assert mirrored(changes) == as_is(compare(after, before))
    assert compare(before, before) == ()

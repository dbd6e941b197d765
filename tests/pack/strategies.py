"""Blocks, figures and runs of text of every kind, for property tests."""

from hypothesis import strategies as st

from kiosk.article.article import (
    Approval,
    CheckItem,
    CheckOption,
    FollowUp,
    KeyFact,
    Question,
    Review,
    ReviewStatus,
    Source,
    Term,
)
from kiosk.article.blocks import (
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    CompareRow,
    DotsFigure,
    Figure,
    FigureStep,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
    TimelineStop,
)
from kiosk.article.inline import Link, LinkKind, LinkWord, TermWord, Words

text = st.text(max_size=8)


def several(members: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(members, max_size=3).map(tuple)


names = several(text)
count = st.integers(0, 2**31)
certainty = st.sampled_from(Certainty)
maybe_certainty = st.none() | certainty
finite = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)

link = st.builds(Link, st.sampled_from(LinkKind), text, text)
run = (
    st.builds(Words, text, st.booleans())
    | st.builds(TermWord, text, text, st.booleans())
    | st.builds(LinkWord, text, link, st.booleans())
)
inline = several(run)

drawing = (
    st.builds(RangeFigure, text, finite, finite, finite, finite, finite, text, text, text)
    | st.builds(TimelineFigure, several(st.builds(TimelineStop, text, text)))
    | st.builds(
        CompareFigure,
        st.tuples(text, text, text),
        several(st.builds(CompareRow, text, text, text, text, text, maybe_certainty)),
    )
    | st.builds(StepsFigure, several(st.builds(FigureStep, text, text, text)))
    | st.builds(DotsFigure, count, count, text, text)
)
figure = st.builds(Figure, text, text, drawing, text, maybe_certainty, names)

block = (
    st.builds(Heading, text)
    | st.builds(Paragraph, inline, names)
    | st.builds(BulletList, several(inline), names)
    | st.builds(StepList, several(inline), names)
    | st.builds(ToDoList, several(inline), names)
    | st.builds(KeyPoint, inline, inline, names)
    | st.builds(Note, text, inline, names)
    | st.builds(Caution, text, inline, names)
    | st.builds(Table, names, several(several(inline)), names)
    | st.builds(FigureBlock, figure)
    | st.builds(Picture, text, text, text, count, count)
)
blocks = several(block)

question = st.builds(Question, text, text, inline, blocks, several(st.builds(FollowUp, text, link)), names)
term = st.builds(Term, text, text, inline)
option = st.builds(CheckOption, text, st.booleans(), inline)
check_item = st.builds(CheckItem, text, text, several(option))
source = st.builds(Source, text, text, count, text)
key_fact = st.builds(KeyFact, text, text, certainty, names)
approval = st.builds(Approval, text, st.dates(), st.just(""), st.just(""))
review = st.builds(Review, st.sampled_from(ReviewStatus), st.dates(), several(approval))
json_value = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | text,
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(text, inner, max_size=2),
    max_leaves=12,
)

"""The question flow as a graph."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Article, FollowUp, Question, QuestionTopic, Review, ReviewStatus
from kiosk.article.graph import dead_ends, follow_ups, islands, unasked
from kiosk.article.inline import Link, LinkKind

NAMES = "abcdefgh"
GRAPHS = st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES + "xyz"), max_size=4))


def article_of(**links: list[Link]) -> Article:
    """An article whose questions, named by letters, have the given follow-ups."""
    questions = tuple(
        Question(name, name, (), (), tuple(FollowUp("on", link) for link in targets)) for name, targets in links.items()
    )
    return Article(
        id="own",
        language="en",
        title="",
        topic="",
        icon="",
        summary="",
        review=Review(ReviewStatus.IN_REVIEW, date(2030, 1, 1)),
        sections=(),
        topics=(QuestionTopic("t", "T", "drop", questions[:1]), QuestionTopic("u", "U", "drop", questions[1:])),
    )


def question(name: str, article: str = "") -> Link:
    return Link(LinkKind.QUESTION, name, article)


def test_follow_ups_are_the_questions_of_the_same_article() -> None:
    article = article_of(
        a=[question("b"), Link(LinkKind.SECTION, "s"), question("c", "other"), question("c", "own")],
        b=[Link(LinkKind.ARTICLE, "", "other")],
        c=[],
    )

    assert follow_ups(article) == {"a": ("b", "c"), "b": (), "c": ()}


def test_a_dead_end_has_no_follow_up_of_any_kind() -> None:
    article = article_of(a=[Link(LinkKind.SECTION, "s")], b=[], c=[question("a")])

    assert dead_ends(article) == ("b",)


def test_a_loop_is_no_island() -> None:
    assert islands({"a": ["b"], "b": ["c"], "c": ["a"]}) == ()


def test_islands_are_all_parts_but_the_largest_smallest_first() -> None:
    graph = {"a": ["b"], "b": ["c"], "c": [], "d": ["e"], "e": [], "f": ["f"]}

    assert islands(graph) == (frozenset("f"), frozenset("de"))


def test_an_empty_graph_has_no_island() -> None:
    assert islands({}) == ()


def test_a_question_that_only_names_itself_is_unasked() -> None:
    assert unasked({"a": ["a", "b"], "b": ["c"], "c": []}) == ("a",)


@settings(max_examples=150)
@given(GRAPHS)
def test_islands_are_parts_that_no_link_joins_to_anything_else(graph: dict[str, list[str]]) -> None:
    parts = islands(graph)
    inside = [name for part in parts for name in part]

    assert len(inside) == len(set(inside))
    assert set(inside) <= graph.keys()
    for part in parts:
        assert all((name in part) == (target in part) for name in graph for target in graph[name] if target in graph)


@settings(max_examples=150)
@given(GRAPHS)
def test_what_is_left_of_the_islands_hangs_together_and_is_no_smaller(graph: dict[str, list[str]]) -> None:
    parts = islands(graph)
    mainland = graph.keys() - {name for part in parts for name in part}

    assert bool(mainland) == bool(graph)
    assert all(len(part) <= len(mainland) for part in parts)
    assert islands({name: graph[name] for name in mainland}) == ()


@settings(max_examples=100)
@given(GRAPHS)
def test_the_order_of_the_questions_does_not_matter(graph: dict[str, list[str]]) -> None:
    turned = {name: graph[name][::-1] for name in reversed(graph)}

    assert islands(turned) == islands(graph)


@settings(max_examples=100)
@given(GRAPHS)
def test_a_link_from_every_question_to_one_leaves_no_island(graph: dict[str, list[str]]) -> None:
    hub = next(iter(graph), "")

    assert islands({name: [*targets, hub] for name, targets in graph.items()}) == ()


@settings(max_examples=100)
@given(GRAPHS)
def test_every_question_is_either_asked_by_another_or_unasked(graph: dict[str, list[str]]) -> None:
    alone = set(unasked(graph))

    for name in graph:
        assert (name in alone) != any(name in targets for other, targets in graph.items() if other != name)

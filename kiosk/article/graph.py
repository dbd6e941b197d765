"""The question flow as a graph: every question is reachable and none is a dead end."""

from collections.abc import Collection, Mapping

from kiosk.article.article import Article
from kiosk.article.inline import LinkKind


def follow_ups(article: Article) -> dict[str, tuple[str, ...]]:
    """For each question's id, the ids of the questions of the same article that it leads to."""
    return {
        question.id: tuple(
            follow.link.id
            for follow in question.follow_ups
            if follow.link.kind is LinkKind.QUESTION and follow.link.article in ("", article.id)
        )
        for question in article.questions
    }


def dead_ends(article: Article) -> tuple[str, ...]:
    """Questions whose answer leads nowhere at all, not even to a section."""
    return tuple(question.id for question in article.questions if not question.follow_ups)


def islands(graph: Mapping[str, Collection[str]]) -> tuple[frozenset[str], ...]:
    """The parts of the graph that no link joins to its largest part, smallest first.

    A loop is no fault: people go round in circles. An island is: nobody who asks elsewhere ever gets there.
    """
    parts = sorted(_parts(graph), key=lambda part: (len(part), sorted(part)))
    return tuple(parts[:-1])


def _parts(graph: Mapping[str, Collection[str]]) -> list[frozenset[str]]:
    neighbours: dict[str, set[str]] = {node: set() for node in graph}
    for node, targets in graph.items():
        for target in targets:
            if target in neighbours:
                neighbours[node].add(target)
                neighbours[target].add(node)
    parts: list[frozenset[str]] = []
    left = set(neighbours)
    while left:
        part: set[str] = set()
        edge = {min(left)}
        while edge:
            part |= edge
            edge = {other for node in edge for other in neighbours[node]} - part
        parts.append(frozenset(part))
        left -= part
    return parts


def unasked(graph: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """Questions that no other question offers as a follow-up, in order; only the topic list leads to them."""
    asked = {target for node, targets in graph.items() for target in targets if target != node}
    return tuple(node for node in graph if node not in asked)

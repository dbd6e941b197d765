"""Compares the front matter of two articles: key facts, sources, ready questions, and the titles there are."""

from collections.abc import Iterator

from kiosk.article.article import Source
from kiosk.authoring.parity.difference import Difference, Pair


def compare_front(pair: Pair) -> Iterator[Difference]:
    """Entries that are missing, too much, or not the same."""
    yield from _fields(pair)
    yield from _lists(pair)
    yield from _key_facts(pair)
    yield from _sources(pair)


def _fields(pair: Pair) -> Iterator[Difference]:
    ours, theirs = pair.original, pair.translation
    written = {
        "neutral_title": (ours.neutral_title, theirs.neutral_title),
        "origin": (ours.origin, theirs.origin),
    }
    for name, (wanted, found) in written.items():
        if wanted and not found:
            message = f"The field “{name}” is missing. It stands in {_there(pair, name)}. Translate it."
            yield Difference("LANG02", pair.front.place(), message)
        elif found and not wanted:
            message = f"The field “{name}” is not in {pair.name}. Add it there, or delete it here."
            yield Difference("LANG03", pair.front.place(name), message)


def _lists(pair: Pair) -> Iterator[Difference]:
    ours, theirs = pair.original, pair.translation
    counts = {
        "key_facts": (len(ours.key_facts), len(theirs.key_facts)),
        "ready_questions": (len(ours.ready_questions), len(theirs.ready_questions)),
    }
    for name, (wanted, found) in counts.items():
        if wanted != found:
            message = f"“{name}” has {found} entries; in {_there(pair, name)} it has {wanted}. Write the same ones."
            yield Difference("LANG02" if wanted > found else "LANG03", pair.front.place(name), message)


def _key_facts(pair: Pair) -> Iterator[Difference]:
    facts = zip(pair.original.key_facts, pair.translation.key_facts, strict=False)
    if len(pair.original.key_facts) != len(pair.translation.key_facts):
        return
    shared = {source.id for source in pair.original.sources} & {source.id for source in pair.translation.sources}
    for number, (ours, theirs) in enumerate(facts):
        path = ("key_facts", str(number))
        there = _there(pair, *path)
        if ours.certainty != theirs.certainty:
            message = f"This key fact is “{theirs.certainty}”; in {there} it is “{ours.certainty}”. Make them the same."
            yield Difference("LANG10", pair.front.place(*path), message)
        if set(ours.sources) & shared != set(theirs.sources) & shared:
            message = f"This key fact names other sources than {there}: {', '.join(ours.sources)}. Name the same ones."
            yield Difference("LANG10", pair.front.place(*path), message)


def _sources(pair: Pair) -> Iterator[Difference]:
    ours = {source.id: source for source in pair.original.sources}
    theirs = {source.id: source for source in pair.translation.sources}
    for name, source in ours.items():
        if name not in theirs:
            there = _there(pair, "sources", name)
            message = f"The source “{name}” is missing. It stands in {there}. List it here too."
            yield Difference("LANG02", pair.front.place("sources"), message)
        else:
            yield from _source(source, theirs[name], pair)
    for name in theirs.keys() - ours.keys():
        message = f"The source “{name}” is not in {pair.name}. Give it the id it has there, add it there, or delete it."
        yield Difference("LANG03", pair.front.place("sources", name), message)


def _source(ours: Source, theirs: Source, pair: Pair) -> Iterator[Difference]:
    if ours.year != theirs.year:
        there = _there(pair, "sources", ours.id)
        message = f"The year of “{ours.id}” is {theirs.year or 'missing'}; in {there} it is {ours.year or 'missing'}."
        yield Difference("LANG10", pair.front.place("sources", ours.id), f"{message} Make them the same.")
    if _address(ours.link) != _address(theirs.link):
        there = _there(pair, "sources", ours.id)
        message = f"The link of “{ours.id}” is not the one in {there}: {ours.link or 'none'}. Make them the same."
        yield Difference("LANG10", pair.front.place("sources", ours.id), message)


def _address(link: str) -> str:
    """A link that is an address, such as a DOI, as it is; one in words can be translated."""
    return "words" if " " in link else link


def _there(pair: Pair, *path: str) -> str:
    return f"{pair.name}, line {pair.original_front.place(*path).line}"

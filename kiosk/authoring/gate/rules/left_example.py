"""Words of the template and of the insert menu that nobody has written over."""

import re
from collections.abc import Iterator

from kiosk.article.inline import plain
from kiosk.article.place import Place
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule

_WITHIN = re.compile(
    r"(?:^|[.:] )say here (?:in|what|where|why|how|which|who) "
    "|say the answer here in one breath"
    "|say a little more here"
    r"|say what happens (?:first|next)[.]"
    "|one more sentence can stand here"
    "|go on with a few short sentences"
    "|what these questions are about"
    "|where you first use it"
    "|who wrote it, and what it is called",
    re.IGNORECASE,
)
_TELLING = ("say ", "can stand here", "few short sentences", "these questions are", "you first use it", "who wrote it")
"""One of these stands in each text that has an example within; most articles have none but the first."""
_WHOLE = frozenset(
    (
        "a heading that says what this is about",
        "a number",
        "a title that names no illness",
        "another answer",
        "another thing",
        "first heading",
        "hard word",
        "how many people this is about",
        "how much",
        "new word",
        "second heading",
        "the first point",
        "the second point",
        "the right answer",
        "what comes first.",
        "what comes next.",
        "what do people ask here?",
        "what do people ask first?",
        "what do people ask next?",
        "what do you want people to remember?",
        "what happens step by step",
        "what happens when",
        "what is compared",
        "what the number means for you",
        "what the scale shows",
        "what this article is about",
        "what would you like to ask about this?",
    )
)
"""What a text as a whole says that is an example, in small letters."""


def _find(case: Case) -> Iterator[Hit]:
    for text, at, part in _said(case):
        if _is_example(text):
            yield Hit(at, f"“{text}” is an example. Write your own words over it, or delete it.", part)


def _is_example(text: str) -> bool:
    small = text.casefold()
    return small in _WHOLE or (any(words in small for words in _TELLING) and _WITHIN.search(text) is not None)


def _said(case: Case) -> Iterator[tuple[str, Place, str]]:
    """Every text of the article, where it stands, and the part it stands in."""
    article = case.article
    fields = {
        "title": article.title,
        "neutral_title": article.neutral_title,
        "summary": article.summary,
        "origin": article.origin,
    }
    yield from ((text, case.front.place(name), "") for name, text in fields.items())
    for number, fact in enumerate(article.key_facts):
        yield from ((text, case.front.place("key_facts", str(number)), "") for text in (fact.figure, fact.meaning))
    yield from ((source.title, case.front.place("sources", source.id), "") for source in article.sources)
    for number, words in enumerate(article.ready_questions):
        yield words, case.front.place("ready_questions", str(number)), ""
    yield from ((section.title, section.at, section.id) for section in article.sections)
    yield from ((topic.title, topic.at, "") for topic in article.topics)
    yield from ((question.text, question.at, question.id) for question in article.questions)
    yield from ((passage.text, passage.at, passage.part) for passage in case.passages)
    for item in article.check:
        yield item.text, item.at, ""
        yield from ((text, item.at, "") for option in item.options for text in (option.text, plain(option.why)))
    yield from ((text, term.at, "") for term in article.terms for text in (term.word, plain(term.meaning)))


RULE = Rule(
    code="OPEN02",
    name="example that nobody wrote over",
    severity=ERROR,
    why="The template and the insert menu bring examples. A patient would read them as if they were meant.",
    criterion="PEMAT item 1 (the purpose is evident)",
    mend="Write over it what your readers need, or delete it with all that belongs to it.",
    find=_find,
    waivable=False,
)

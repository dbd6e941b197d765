"""An article as parts to compare, and what of a library belongs to no article."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.article.article import Article, CheckItem, KeyFact, Question, QuestionTopic, Review, Section, Source, Term
from kiosk.article.inline import plain
from kiosk.authoring.changes.block_items import Images, block_items, worded
from kiosk.authoring.changes.change import Noun, Severity
from kiosk.authoring.changes.drawing_lines import certainty_line
from kiosk.authoring.changes.inline_lines import formatting, link_words, shown, sources_line
from kiosk.authoring.changes.lines import TITLE, Item, Line, Part


def article_parts(article: Article, images: Images) -> tuple[Part, ...]:
    """The parts of an article, in the order of a report."""
    language = article.language
    return (
        _front(article),
        Part(Noun.LEAD, "", "", tuple(block_items(article.lead, language, images))),
        *(_section(section, language, images) for section in article.sections),
        *(_topic(topic, language) for topic in article.topics),
        *(_question(question, topic, language, images) for topic in article.topics for question in topic.questions),
        *(_term(term, language) for term in article.terms),
        *(_check(item, language) for item in article.check),
        *(_source(source, language) for source in article.sources),
        ready_part(article.ready_questions, language),
    )


def ready_part(questions: tuple[str, ...], language: str) -> Part:
    """Questions offered for the visitor's list."""
    return Part(Noun.READY, "", "", tuple(_single("ready question", text, language) for text in questions))


def _single(thing: str, text: str, language: str) -> Item:
    return Item(thing, (Line("", shown(text, language)),))


def _plain_line(thing: str, text: str) -> Item:
    """Something that the screen does not show in words."""
    return Item(thing, (Line("", text, Severity.LAYOUT, counted=False),), Severity.LAYOUT)


def _front(article: Article) -> Part:
    texts = {
        TITLE: article.title,
        "title without an illness": article.neutral_title,
        "topic": article.topic,
        "summary": article.summary,
        "where it comes from": article.origin,
    }
    items = [_single(thing, text, article.language) for thing, text in texts.items() if text]
    facts = [_fact(fact, article.language) for fact in article.key_facts]
    items += [*facts, _review(article.review), _plain_line("icon", article.icon)]
    return Part(Noun.FRONT, "", shown(article.title, article.language), tuple(items))


def _review(review: Review) -> Item:
    """The review in words. The marks of what was signed do not travel in a pack; what they tell is compared itself."""
    signed = [f"signed by {approval.by} on {approval.on}" for approval in review.approvals]
    said = ", ".join((review.status.value.replace("-", " "), f"due {review.due}", *signed))
    return Item("review", (Line("", said, counted=False),))


def _fact(fact: KeyFact, language: str) -> Item:
    figure = shown(fact.figure, language)
    lines = (
        Line("figure", figure, Severity.KEY, quantity=figure),
        Line("meaning", shown(fact.meaning, language), Severity.KEY),
        *certainty_line(fact.certainty),
        *sources_line(fact.sources),
    )
    return Item("key fact", lines, Severity.KEY)


def _section(section: Section, language: str, images: Images) -> Part:
    head = [_single(TITLE, section.title, language), _plain_line("icon", section.icon)]
    if section.short != section.title:
        head.append(_single("short title", section.short, language))
    items = (*head, *block_items(section.blocks, language, images))
    return Part(Noun.SECTION, section.id, shown(section.title, language), items, at=section.at)


def _topic(topic: QuestionTopic, language: str) -> Part:
    items = (_single(TITLE, topic.title, language), _plain_line("icon", topic.icon))
    return Part(Noun.TOPIC, topic.id, shown(topic.title, language), items, at=topic.at)


def _question(question: Question, topic: QuestionTopic, language: str, images: Images) -> Part:
    short = worded("short answer", question.short, language, Severity.KEY)
    short = replace(short, lines=(*short.lines, *sources_line(question.sources)))
    ways_on = (
        Item(
            "what comes next",
            (
                Line("", shown(follow.text, language)),
                Line("what it opens", f"{follow.link.kind} {link_words(follow.link)}", counted=False),
            ),
            at=follow.at,
        )
        for follow in question.follow_ups
    )
    items = (
        _single(TITLE, question.text, language),
        short,
        *block_items(question.more, language, images),
        *ways_on,
    )
    text, home = shown(question.text, language), shown(topic.title, language)
    return Part(Noun.QUESTION, question.id, text, items, topic.id, home, question.at)


def _term(term: Term, language: str) -> Part:
    items = (_single(TITLE, term.word, language), worded("meaning", term.meaning, language))
    return Part(Noun.TERM, term.id, shown(term.word, language), items, at=term.at)


def _check(item: CheckItem, language: str) -> Part:
    return Part(Noun.CHECK, item.id, shown(item.text, language), tuple(_check_items(item, language)), at=item.at)


def _check_items(item: CheckItem, language: str) -> Iterator[Item]:
    yield _single(TITLE, item.text, language)
    for option in item.options:
        lines = (
            Line("", shown(option.text, language)),
            Line("reason", shown(plain(option.why), language)),
            Line("mark", "right" if option.right else "wrong", Severity.KEY),
            *formatting([option.why], language),
        )
        yield Item("answer to choose", lines)


def _source(source: Source, language: str) -> Part:
    texts = {TITLE: source.title, "year": str(source.year) if source.year else "", "link": source.link}
    items = tuple(_single(thing, text, language) for thing, text in texts.items() if text)
    return Part(Noun.SOURCE, source.id, shown(source.title, language), items)

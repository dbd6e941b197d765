"""A pack read as the library that it was made of."""

from collections.abc import Iterator

from kiosk.article.article import Article, QuestionTopic, Section
from kiosk.article.blocks import Block, Picture
from kiosk.article.library import Library
from kiosk.pack.cards import ArticleHead, TopicCard
from kiosk.pack.read import Pack


def whole_library(pack: Pack) -> Library:
    """Everything in the pack, without the lines of the authors' files. Errors: PackUnusable.

    Texts that run from right to left have the marks of direction that the pack gave them.
    """
    articles = tuple(
        _article(pack, pack.article(language, card.id))
        for language in pack.languages
        for card in pack.article_cards(language, 0, pack.article_count(language))
    )
    ready = {language: pack.ready_questions(language) for language in pack.languages}
    names = dict.fromkeys(name for article in articles for name in _pictures(article))
    return Library(articles, ready, {name: pack.image(name) for name in names}, pack.withdraw_after)


def _article(pack: Pack, head: ArticleHead) -> Article:
    language = head.language
    return Article(
        id=head.id,
        language=language,
        title=head.title,
        topic=head.topic,
        icon=head.icon,
        summary=head.summary,
        review=head.review,
        sections=tuple(_section(pack, head, card.id) for card in head.sections),
        neutral_title=head.neutral_title,
        origin=head.origin,
        key_facts=head.key_facts,
        sources=head.sources,
        lead=head.lead,
        topics=tuple(_topic(pack, head, card) for card in head.topics),
        terms=pack.terms(language, head.id),
        check=pack.check(language, head.id),
        ready_questions=head.ready_questions,
    )


def _section(pack: Pack, head: ArticleHead, name: str) -> Section:
    page = pack.section(head.language, head.id, name)
    return Section(page.id, page.title, page.short, page.icon, tuple(page.blocks))


def _topic(pack: Pack, head: ArticleHead, card: TopicCard) -> QuestionTopic:
    questions = tuple(pack.question(head.language, head.id, asked.id).question for asked in card.questions)
    return QuestionTopic(card.id, card.title, card.icon, questions)


def _pictures(article: Article) -> Iterator[str]:
    parts: list[tuple[Block, ...]] = [article.lead]
    parts += [section.blocks for section in article.sections]
    parts += [question.more for question in article.questions]
    return (block.name for blocks in parts for block in blocks if isinstance(block, Picture))

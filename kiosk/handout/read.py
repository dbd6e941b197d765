"""A whole article, read from a pack."""

from kiosk.article.article import Article, QuestionTopic, Section
from kiosk.pack.read import Pack


def read_article(pack: Pack, language: str, article: str) -> Article:
    """The article in a language, but for its check. Errors: NotInPack, PackUnusable."""
    head = pack.article(language, article)
    sections = tuple(
        Section(card.id, card.title, card.short, card.icon, tuple(pack.section(language, article, card.id).blocks))
        for card in head.sections
    )
    topics = tuple(
        QuestionTopic(
            topic.id,
            topic.title,
            topic.icon,
            tuple(pack.question(language, article, card.id).question for card in topic.questions),
        )
        for topic in head.topics
    )
    return Article(
        head.id,
        head.language,
        head.title,
        head.topic,
        head.icon,
        head.summary,
        head.review,
        sections,
        neutral_title=head.neutral_title,
        origin=head.origin,
        key_facts=head.key_facts,
        sources=head.sources,
        lead=head.lead,
        topics=topics,
        terms=pack.terms(language, article) if head.has_terms else (),
        ready_questions=head.ready_questions,
    )

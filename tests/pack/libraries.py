"""Libraries made by hand, small enough to read here."""

from datetime import date

from kiosk.article.article import (
    Article,
    CheckItem,
    CheckOption,
    FollowUp,
    KeyFact,
    Question,
    QuestionTopic,
    Review,
    ReviewStatus,
    Section,
    Source,
    Term,
)
from kiosk.article.blocks import BulletList, Caution, FigureBlock, Heading, KeyPoint, Paragraph, Picture
from kiosk.article.figures import Certainty, Figure, RangeFigure
from kiosk.article.inline import Link, LinkKind, LinkWord, TermWord, Words
from kiosk.article.library import Library

REVIEW = Review(ReviewStatus.IN_REVIEW, date(2027, 5, 31))
ONE_PIXEL = b"\x89PNG\r\n\x1a\n made up"


def words(text: str) -> tuple[Words, ...]:
    return (Words(text),)


def article(name: str, language: str, title: str, *sections: Section, **more) -> Article:
    defaults = {"topic": "Treatments", "icon": "drop", "summary": f"{title}, in short.", "review": REVIEW}
    return Article(name, language, title, sections=sections, **(defaults | more))


def section(name: str, title: str, *blocks) -> Section:
    return Section(name, title, title, "drop", blocks)


def question(name: str, text: str, short: str, *follow_ups: str) -> Question:
    follows = tuple(FollowUp(f"{target}?", Link(LinkKind.QUESTION, target)) for target in follow_ups)
    return Question(name, text, words(short), (Paragraph(words(f"More about it: {short}")),), follows)


def tea() -> Article:
    """An article with one of everything that an article can hold."""
    return article(
        "tea",
        "en",
        "How to drink tea",
        *tea_sections(),
        neutral_title="A drink",
        origin="An old recipe",
        key_facts=(KeyFact("2 cups", "a day", Certainty.WELL_TESTED, ("book",)),),
        sources=(Source("book", "A book about tea", 1999, "isbn:0"),),
        lead=(Paragraph(words("Tea is a drink made from leaves.")),),
        topics=(QuestionTopic("ask-night", "Tea at night", "moon", tea_questions()),),
        terms=(Term("term-decaf", "Decaf", words("Tea with the caffeine taken out.")),),
        check=(tea_check(),),
        ready_questions=("May I drink tea before the visit?",),
    )


def tea_sections() -> tuple[Section, Section]:
    dose = RangeFigure("cups", 0, 10.5, 1, 4, 2, "low", "high", "usual")
    decaf = (Words("Ask for "), TermWord("decaf", "term-decaf"), Words(" at night.", strong=True))
    how_much = section(
        "how-much",
        "How much tea",
        KeyPoint(words("Two cups are usual."), words("Some drink more."), ("book",)),
        Paragraph(decaf, ("book",)),
        FigureBlock(Figure("Cups a day", "Two of ten.", dose, "A scale", Certainty.SOME_STUDIES, ("book",))),
    )
    how_hot = section(
        "how-hot",
        "How hot",
        Heading("In the cup"),
        BulletList((words("Let it stand."), (LinkWord("See how much", Link(LinkKind.SECTION, "how-much")),))),
        Caution("Hot", words("Tea can burn you.")),
        Picture("images/cup.png", "A cup", "Our cup", 640, 480),
    )
    return how_much, how_hot


def tea_questions() -> tuple[Question, Question]:
    return (
        question("sleep", "Will tea keep me awake?", "It can, for some hours.", "decaf"),
        question("decaf", "Is there tea without caffeine?", "Yes: decaf.", "sleep"),
    )


def tea_check() -> CheckItem:
    right = CheckOption("Two", True, words("Yes."))
    wrong = CheckOption("Nine", False, words("That is a lot."))
    return CheckItem("check-cups", "How many cups are usual?", (right, wrong))


def small_library() -> Library:
    """Two languages, three articles, one picture."""
    return Library(
        (
            tea(),
            article(
                "coffee", "en", "How to drink coffee", section("when", "When", Paragraph(words("In the morning.")))
            ),
            article(
                "tea", "es", "Cómo beber té", section("how-much", "Cuánto té", Paragraph(words("Dos tazas al día.")))
            ),
        ),
        {"en": ("What is my main problem?", "What should I do?")},
        {"images/cup.png": ONE_PIXEL},
    )


def library_called(title: str) -> Library:
    """One article, with a title."""
    return Library((article("one", "en", title, section("only", "Only", Paragraph(words(title)))),))

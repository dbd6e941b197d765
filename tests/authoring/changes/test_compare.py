"""What is found between two libraries."""

from dataclasses import replace

from kiosk.article.article import Question, QuestionTopic
from kiosk.article.blocks import Caution, KeyPoint, Paragraph
from kiosk.article.library import Library
from kiosk.authoring.changes.change import Kind, Noun, Severity
from kiosk.authoring.changes.compare import compare
from tests.authoring.changes.samples import brief, of_sections, only, paragraph, said
from tests.pack.libraries import article, question, section, small_library, tea, words


def test_the_gravest_stands_first():
    old = said(
        KeyPoint(words("Enough.")), paragraph("It was 5 mg."), Caution("Mind", words("It burns.")), paragraph("So.")
    )
    new = said(
        KeyPoint(words("Is it.")), paragraph("It was 6 mg."), Caution("Mind", words("It is hot.")), paragraph("So!")
    )

    assert [change.severity for change in compare(old, new)] == [
        Severity.FIGURE,
        Severity.SAFETY,
        Severity.KEY,
        Severity.TEXT,
    ]


def test_a_not_that_went_is_about_safety():
    changes = compare(said(paragraph("Do not drive home.")), said(paragraph("Do drive home.")))

    assert brief(changes) == [("SAFETY", "changed", "paragraph")]


def test_a_stressed_word_alone_is_layout():
    stressed = replace(words("Ask them.")[0], strong=True)
    changes = compare(said(Paragraph(words("Ask them."))), said(Paragraph((stressed,))))

    assert [change.severity for change in changes] == [Severity.LAYOUT]


def test_a_section_that_came_is_one_change_with_all_its_words():
    one, two = section("a", "First", paragraph("Same.")), section("b", "Second", paragraph("Take 5 mg."))
    (change,) = compare(of_sections(one), of_sections(one, two))

    assert (change.kind, change.thing, change.name, change.severity) == (
        Kind.ADDED,
        "section",
        "Second",
        Severity.FIGURE,
    )
    assert change.new == "Second\nTake 5 mg."


def test_removing_and_adding_back_is_the_same_turned_round():
    whole = tea()
    less = replace(whole, sections=whole.sections[:1], terms=(), sources=())
    gone, back = compare(only(whole), only(less)), compare(only(less), only(whole))

    assert [(change.thing, change.old) for change in gone] == [(change.thing, change.new) for change in back]
    assert {change.kind for change in gone} == {Kind.REMOVED}
    assert {change.kind for change in back} == {Kind.ADDED}


def test_a_section_with_another_title_is_renamed():
    old, new = (
        of_sections(section("a", "First", paragraph("So."))),
        of_sections(section("a", "Begin", paragraph("So."))),
    )

    assert ("TEXT", "renamed", "title") in brief(compare(old, new))


def test_a_section_with_another_id_is_known_by_its_words():
    text = paragraph("All that is in it stays as it was before.")
    changes = compare(of_sections(section("a", "First", text)), of_sections(section("b", "First", text)))

    assert brief(changes) == [("LAYOUT", "renamed", "section")]


def test_a_section_that_stands_elsewhere_is_moved_and_the_others_are_not():
    one, two, three = (section(name, name.upper(), paragraph(f"About {name}.")) for name in "xyz")
    (change,) = compare(of_sections(one, two, three), of_sections(three, one, two))

    assert (change.kind, change.where.id, change.old, change.new) == (Kind.MOVED, "z", "behind “Y”", "first")


def test_a_paragraph_that_went_to_another_section_is_moved():
    one, two, text = paragraph("One stays here."), paragraph("Two stays there."), paragraph("Take 5 mg with water.")
    old = of_sections(section("a", "First", one, text), section("b", "Second", two))
    new = of_sections(section("a", "First", one), section("b", "Second", two, text))

    (change,) = compare(old, new)
    assert (change.kind, change.old, change.new) == (Kind.MOVED, "in the section “First”", "in the section “Second”")
    assert change.figures == ()


def test_a_question_in_another_group_is_moved():
    def library(first: tuple[Question, ...], second: tuple[Question, ...]) -> Library:
        groups = (QuestionTopic("one", "Of one", "drop", first), QuestionTopic("two", "Of two", "drop", second))
        return only(article("a", "en", "A", topics=groups))

    moving, still = question("go", "Does it go?", "Yes.", "go"), question("stay", "Does it stay?", "Yes.", "stay")
    (change,) = compare(library((moving,), (still,)), library((), (moving, still)))

    assert (change.kind, change.old, change.new) == (Kind.MOVED, "in “Of one”", "in “Of two”")


def test_a_change_in_one_language_says_where_it_was_not_made():
    def library(english: str, spanish: str) -> Library:
        return only(
            article("a", "en", "A", section("s", "S", paragraph(english))),
            article("a", "es", "B", section("s", "S", paragraph(spanish))),
        )

    alone = compare(library("It was 5 mg.", "Eran 5 mg."), library("It was 6 mg.", "Eran 5 mg."))
    worded = compare(library("It was 5 mg.", "Eran 5 mg."), library("It was 6 mg.", "Fueron 5 mg."))
    both = compare(library("It was 5 mg.", "Eran 5 mg."), library("It was 6 mg.", "Eran 6 mg."))

    assert [change.unchanged_in for change in alone] == [("es",)]
    assert [change.unchanged_in for change in worded if change.figures] == [("es",)]
    assert [change.unchanged_in for change in both] == [(), ()]


def test_an_article_and_a_language_that_came_or_went_are_said_as_a_whole():
    changes = compare(small_library(), only(tea()))
    whole = {(one.where.article, one.where.language) for one in changes if one.where.noun is Noun.ARTICLE}

    assert whole == {("coffee", "en"), ("tea", "es")}


def test_another_picture_under_the_same_name_is_a_change():
    old, new = small_library(), replace(small_library(), images={"images/cup.png": b"another"})

    assert [(change.thing, change.role) for change in compare(old, new)] == [("picture", "the picture itself")]

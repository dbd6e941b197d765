"""A number that changed is a changed figure, wherever it stands and however it is written."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Article, KeyFact, QuestionTopic
from kiosk.article.blocks import BulletList, Caution, FigureBlock, KeyPoint, Paragraph, Table
from kiosk.article.figures import Certainty, CompareFigure, CompareRow, DotsFigure, Figure, RangeFigure
from kiosk.authoring.changes.compare import compare
from tests.authoring.changes.altering import altered
from tests.authoring.changes.samples import brief, figures, only, paragraph, said
from tests.pack.libraries import article, question, section, words


def test_a_changed_number_is_a_changed_figure_wherever_it_stands():
    drawing = RangeFigure("mg", 0, 10, 1, 4, 2, "low 7", "high", "usual")
    rows = (
        CompareRow("Drip", "over 41 minutes", "51 mg", "usual"),
        CompareRow("Spray", "quick", "56–84 mg", "for some"),
    )
    whole = article(
        "one",
        "en",
        "The 7 steps",
        section(
            "here",
            "In 3 weeks",
            KeyPoint(words("Most start at 0.5 mg."), words("It takes 40 minutes.")),
            Paragraph(words("Two of 10 people sleep.")),
            BulletList((words("Eat 4 hours before."), words("Drink up to 2 hours before."))),
            Caution("Call 988", words("Or 911.")),
            Table(("Week", "Visits in 4 weeks"), ((words("1–4"), words("two")), (words("5–8"), words("one")))),
            FigureBlock(Figure("Dose of 5", "From 0 to 10.", drawing, "Of 12 studies")),
            FigureBlock(Figure("People", "Of a hundred.", DotsFigure(55, 71, "better", "not"))),
            FigureBlock(Figure("Ways", "Two.", CompareFigure(("Way", "Note", "Used"), rows))),
        ),
        key_facts=(KeyFact("0.5 mg/kg", "for 60 of 100", Certainty.WELL_TESTED, ()),),
        topics=(QuestionTopic("t", "Top 3", "drop", (question("q", "Is 40 a lot?", "No, 30 is.", "q"),)),),
        ready_questions=("Do I come 3 times?",),
    )
    numbers = [
        (where, other)
        for where, other in with_other_numbers(whole)
        if figures(compare(only(whole), only(other))) == [] and where
    ]

    assert not [where for where, _ in numbers]


def with_other_numbers(whole: Article):
    """The article with one number in it changed, in a text or in the data of a figure."""
    for where, other in altered(whole):
        if where.endswith(("start", "end", "low", "high", "usual")):
            yield where, other
    for where, text in texts_in(whole):
        for found in re.finditer(r"\d+|[Tt]wo", text):
            yield f"{where}: {text}", put(whole, text, f"{text[: found.start()]}9{text[found.end() :]}")


def texts_in(value: object, path: str = ""):
    if isinstance(value, str) and re.search(r"\d|[Tt]wo", value):
        yield path, value
    elif isinstance(value, tuple):
        for place, member in enumerate(value):
            yield from texts_in(member, f"{path}[{place}]")
    elif hasattr(value, "__slots__"):
        for slot in value.__slots__:
            yield from texts_in(getattr(value, slot), f"{path}.{slot}")


def put(value, old: str, new: str):
    if value == old and isinstance(value, str):
        return new
    if isinstance(value, tuple):
        return tuple(put(member, old, new) for member in value)
    if hasattr(value, "__dataclass_fields__") and hasattr(value, "__slots__"):
        return replace(value, **{slot: put(getattr(value, slot), old, new) for slot in value.__slots__})
    return value


def test_a_number_in_words_of_each_language_is_a_figure():
    assert figures(compare(said(paragraph("Come two times.")), said(paragraph("Come three times."))))
    assert figures(
        compare(said(paragraph("Dos visitas."), language="es"), said(paragraph("Tres visitas."), language="es"))
    )
    assert figures(compare(said(paragraph("خلال يومين"), language="ar"), said(paragraph("خلال يوم"), language="ar")))


def test_words_beside_a_number_that_change_its_meaning_are_part_of_the_figure():
    for old, new in [
        ("It takes up to 40 minutes.", "It takes at least 40 minutes."),
        ("Take 5 mg a day.", "Take 5 mg a week."),
        ("Use 2 sprays.", "Use 2 bottles."),
        ("Some need 56–84 mg.", "Some need 56 or 84 mg."),
        ("It was 5 mg/kg.", "It was 5 mg."),
        ("No more than 5.", "More than 5."),
    ]:
        assert figures(compare(said(paragraph(old)), said(paragraph(new)))), new


def test_a_number_that_is_only_written_out_is_no_changed_figure():
    changes = compare(said(paragraph("Come 2 times.")), said(paragraph("Come two times.")))

    assert brief(changes) == [("TEXT", "changed", "paragraph")]


def test_an_article_word_that_could_mean_one_is_no_figure():
    changes = compare(said(paragraph("Es una visita."), language="es"), said(paragraph("Es la visita."), language="es"))

    assert figures(changes) == []


@settings(max_examples=100, deadline=None)
@given(st.from_regex(r"[a-z ]{0,9}[0-9]{1,4}(\.[0-9]{1,2})?[ a-z%/]{0,9}", fullmatch=True), st.integers(0, 99999))
def test_whatever_surrounds_a_number_its_change_is_a_figure(text, number):
    other = re.sub(r"\d+(\.\d+)?", str(number), text, count=1)
    changes = compare(said(paragraph(text)), said(paragraph(other)))

    assert text == other or figures(changes)

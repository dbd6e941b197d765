"""Every fact of the ketamine article stands where it belongs, with its figures, its caveat and its source."""

import re
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.article.article import Article
from kiosk.article.figures import Certainty, CompareFigure, DotsFigure, RangeFigure
from kiosk.article.library import Library
from kiosk.article.sources import sources_of
from tests.content.manner import MANNERS, Manner
from tests.content.said import figures, parts, said

ALL = {*(f"F{number}" for number in range(1, 24)), *(f"S{number}" for number in range(1, 5))}
SOURCES = {
    "brain-help": {"fava2020"},
    "usual-dose": {"andrade2017", "fava2020", "loo2016", "sanacora2017"},
    "other-ways": {"andrade2017", "andrade2019", "chilukuri2014", "fda2023", "fda2024", "spravato"},
    "how-soon-it-works": {"anand2023", "fava2020", "murrough2013"},
    "visits": {"anand2023", "ekstrand2022", "murrough2013"},
    "staying-safe": {"mayo", "short2018", "spravato", "trial2023"},
}


class Fact(NamedTuple):
    id: str
    place: str
    phrases: list[str]


def facts(table: str = "facts.txt") -> list[Fact]:
    lines = Path(__file__).with_name(table).read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [Fact(*row[0].split(), row[1:]) for row in rows]


def everything_at(article: Article, place: str) -> str:
    part = next(part for part in parts(article) if part.id == place)
    return " ".join(said(part).split())


@pytest.mark.parametrize("fact", facts(), ids=lambda fact: f"{fact.id}-{fact.place}")
def test_a_fact_stands_in_its_place_with_its_caveat(ketamine: Article, fact: Fact):
    here = everything_at(ketamine, fact.place).casefold()
    assert not [phrase for phrase in fact.phrases if phrase.casefold() not in here]


@pytest.mark.parametrize("fact", facts("facts.es.txt"), ids=lambda fact: f"{fact.id}-{fact.place}")
def test_a_fact_stands_in_its_place_in_spanish(library: Library, fact: Fact):
    spanish = next(it for it in library.articles if (it.language, it.id) == ("es", "ketamine-dose"))
    here = everything_at(spanish, fact.place).casefold()
    assert not [phrase for phrase in fact.phrases if phrase.casefold() not in here]


def test_the_spanish_table_has_the_same_facts_in_the_same_places():
    assert [fact[:2] for fact in facts("facts.es.txt")] == [fact[:2] for fact in facts()]


def test_the_table_of_facts_holds_every_fact():
    assert {fact.id for fact in facts()} | {"F23"} == ALL


def test_every_fact_of_the_article_stands_in_a_section_and_every_safety_fact_in_a_question_too(ketamine: Article):
    sections = {section.id for section in ketamine.sections}
    for number, rows in groupby(facts(), key=lambda fact: fact.id):
        places = {fact.place for fact in rows}
        assert places & sections or number == "F6"
        assert places - sections or number == "F13"


def test_the_clinic_behind_the_article_is_named_as_its_origin_and_nowhere_else(ketamine: Article):
    assert ketamine.origin == "Based on a patient article by Mass Mind Center"
    assert said(ketamine).count("Mass Mind Center") == 1


def test_every_section_names_the_sources_of_its_facts(any_ketamine: Article):
    assert {section.id: set(sources_of(section.blocks)) for section in any_ketamine.sections} == SOURCES


def test_every_source_is_named_by_something(any_ketamine: Article):
    named = {source for fact in any_ketamine.key_facts for source in fact.sources}
    for section in any_ketamine.sections:
        named.update(sources_of(section.blocks))
    for question in any_ketamine.questions:
        named.update(question.sources, sources_of(question.more))
    assert named == {source.id for source in any_ketamine.sources}


def test_the_key_facts_say_figure_meaning_and_how_sure(ketamine: Article):
    assert [(fact.figure, fact.certainty) for fact in ketamine.key_facts] == [
        ("0.5 mg/kg", Certainty.WELL_TESTED),
        ("40 min", Certainty.WELL_TESTED),
        ("Hours", Certainty.SOME_STUDIES),
    ]
    assert "not all" in ketamine.key_facts[2].meaning


def drawings(article: Article) -> list[object]:
    return [figure.drawing for section in article.sections for figure in figures(section)]


def test_the_scale_of_doses_is_drawn_from_the_figures_of_the_studies(ketamine: Article):
    (scale,) = [drawing for drawing in drawings(ketamine) if isinstance(drawing, RangeFigure)]
    assert (scale.low, scale.usual, scale.high, scale.unit) == (0.1, 0.5, 0.75, "mg per kg")


def test_the_dots_are_those_who_responded(any_ketamine: Article):
    (dots,) = [drawing for drawing in drawings(any_ketamine) if isinstance(drawing, DotsFigure)]
    assert (dots.low, dots.high) == (55, 71)


def test_each_way_to_take_it_says_how_sure_its_amount_is(ketamine: Article):
    (ways,) = [drawing for drawing in drawings(ketamine) if isinstance(drawing, CompareFigure)]
    assert [(way.value, way.certainty) for way in ways.rows] == [
        ("0.5 mg/kg", Certainty.WELL_TESTED),
        ("0.5–1 mg/kg", Certainty.LESS_CERTAIN),
        ("56–84 mg", Certainty.WELL_TESTED),
        ("Higher dose", Certainty.LESS_CERTAIN),
    ]


def test_it_never_promises_or_prescribes(article: Article, manner: Manner):
    assert not [phrase for phrase in manner.never if re.search(phrase, said(article), re.IGNORECASE)]


def test_a_session_of_2_to_100_minutes_is_never_called_safe(any_ketamine: Article):
    lines = [line for part in parts(any_ketamine) for line in said(part).splitlines() if re.search(r"\b100\b", line)]
    near = [line for line in lines if re.search(r"\b2\b", line)]
    assert near
    assert not [line for line in near if re.search(MANNERS[any_ketamine.language].safe, line)]


def test_nothing_is_signed_off_before_a_named_person_has_done_so(article: Article):
    assert (article.review.status, article.review.approvals) == ("in-review", ())
    assert article.review.due.isoformat() == "2027-05-31"

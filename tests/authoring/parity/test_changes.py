"""A translation with the same parts and numbers has no finding; any one change has exactly one."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Article
from kiosk.article.figures import Certainty
from tests.authoring.parity.leaves import leaves, put
from tests.authoring.parity.whole import copied, differences, shorter, whole, without_one

ORIGINAL = whole()
COPY = copied(ORIGINAL)
MISSING = dict(without_one(COPY))
NUMBERS = [
    (path, value)
    for path, value in leaves(COPY)
    if isinstance(value, int | float) or (isinstance(value, str) and re.search(r"\d", value))
]
UNITS = {"mg": "g", "minutes": "hours", "hours": "days", "days": "weeks", "weeks": "days", "min": "h"}
WITH_UNITS = [
    (path, value, unit)
    for path, value in leaves(COPY)
    for unit in UNITS
    if isinstance(value, str) and re.search(rf"\d {unit}\b", value)
]
ALLOWED_TO_BE_MORE = r"(lead|one: block 1|two: block 1|why: block)"
"""What is in a paragraph; a long one may become two in another language."""


def codes(original: Article, translation: Article) -> list[str]:
    return [difference.code for difference in differences(original, translation)]


def test_the_same_structure_has_no_finding():
    assert differences(ORIGINAL, COPY) == ()


@settings(max_examples=45, deadline=None)
@given(st.sampled_from(sorted(MISSING)))
def test_any_one_thing_that_is_missing_is_found_once(what: str):
    (code,) = codes(ORIGINAL, MISSING[what])
    assert code == "LANG05" if re.search("stop|step|(block 9, )row", what) else code in ("LANG02", "LANG05")


@settings(max_examples=45, deadline=None)
@given(st.sampled_from(sorted(what for what in MISSING if not re.match(ALLOWED_TO_BE_MORE, what))))
def test_any_one_thing_that_is_too_much_is_found_once(what: str):
    assert codes(MISSING[what], ORIGINAL)[0] in ("LANG03", "LANG05")
    assert len(codes(MISSING[what], ORIGINAL)) == 1


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(NUMBERS))
def test_any_one_number_that_changes_is_found_once(place: tuple):
    path, value = place
    changed = re.sub(r"\d+", "777", value, count=1) if isinstance(value, str) else value + 13
    assert codes(ORIGINAL, put(COPY, path, changed)) == ["LANG06"]


@pytest.mark.parametrize("place", WITH_UNITS, ids=lambda place: f"{place[1][:20]}-{place[2]}")
def test_any_one_unit_that_changes_is_found_once(place: tuple):
    path, value, unit = place
    changed = re.sub(rf"(?<=\d ){unit}\b", UNITS[unit], value, count=1)
    assert codes(ORIGINAL, put(COPY, path, changed)) == ["LANG07"]


def test_the_units_of_the_sample_are_found():
    assert {unit for _, _, unit in WITH_UNITS} == UNITS.keys()


@pytest.mark.parametrize("name", ["sections", "topics", "check"])
def test_another_order_is_found_once(name: str):
    turned = tuple(reversed(getattr(COPY, name)))
    assert codes(ORIGINAL, replace(COPY, **{name: turned})) == ["LANG04"]


def test_another_order_of_questions_is_found_once():
    first = COPY.topics[0]
    turned = replace(first, questions=tuple(reversed(first.questions)))
    assert codes(ORIGINAL, replace(COPY, topics=(turned, COPY.topics[1]))) == ["LANG04"]


def test_a_question_in_another_group_is_found_once():
    first, second = COPY.topics
    moved = replace(first, questions=shorter(first.questions, 1))
    grown = replace(second, questions=(*second.questions, first.questions[1]))
    assert codes(ORIGINAL, replace(COPY, topics=(moved, grown))) == ["LANG04"]


def test_words_may_stand_in_the_order_of_their_language():
    assert codes(ORIGINAL, replace(COPY, terms=tuple(reversed(COPY.terms)))) == []


def test_another_right_answer_is_found_once():
    item = COPY.check[1]
    turned = replace(item, options=tuple(reversed(item.options)))
    assert codes(ORIGINAL, replace(COPY, check=(COPY.check[0], turned))) == ["LANG09"]


def test_another_kind_of_figure_is_found_once():
    blocks = list(COPY.sections[0].blocks)
    last = blocks[-1]
    blocks[-1] = replace(last, figure=replace(last.figure, drawing=blocks[-2].figure.drawing))
    section = replace(COPY.sections[0], blocks=tuple(blocks))
    assert codes(ORIGINAL, replace(COPY, sections=(section, COPY.sections[1]))) == ["LANG05"]


def test_another_certainty_of_a_figure_is_found_once():
    blocks = list(COPY.sections[0].blocks)
    figure = blocks[-1].figure
    blocks[-1] = replace(blocks[-1], figure=replace(figure, certainty=Certainty.LESS_CERTAIN))
    section = replace(COPY.sections[0], blocks=tuple(blocks))
    assert codes(ORIGINAL, replace(COPY, sections=(section, COPY.sections[1]))) == ["LANG10"]


def test_another_certainty_and_another_address_of_a_source_are_found_once():
    fact = replace(COPY.key_facts[0], certainty=Certainty.LESS_CERTAIN)
    assert codes(ORIGINAL, replace(COPY, key_facts=(fact, COPY.key_facts[1]))) == ["LANG10"]
    for changed in (replace(COPY.sources[0], year=2021), replace(COPY.sources[0], link="doi:10.1/3")):
        assert codes(ORIGINAL, replace(COPY, sources=(changed, *COPY.sources[1:]))) == ["LANG10"]

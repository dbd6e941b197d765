"""A check names each difference by file and line, and where the original stands."""

from pathlib import Path

import pytest

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.folder import check, read_folder
from tests.authoring.pictures import put

EN = """\
---
title: How much is taken
language: en
topic: Treatments
icon: drop
summary: What most people take.
key_facts:
  - {figure: 0.5 mg/kg, meaning: the usual dose, certainty: well-tested, source: roe2020}
sources:
  roe2020: {title: A study, year: 2020}
review: {status: pending, by: null, on: null, due: 2030-01-31}
---

## The dose {#dose icon=drop}

!!! key "Most people take 0.5 mg/kg."

It takes 40 minutes.[^roe2020]

!!! caution "Take no more"
    Not for 24 hours.

## The way {#way icon=route}

!!! key "There are other ways."
"""
ES = """\
---
title: Cuánto se toma
language: es
topic: Tratamientos
icon: drop
summary: Lo que toma la mayoría.
key_facts:
  - {figure: "0,5 mg/kg", meaning: la dosis usual, certainty: well-tested, source: roe2020}
sources:
  roe2020: {title: Un estudio, year: 2020}
review: {status: pending, by: null, on: null, due: 2030-01-31}
---

## La dosis {#dose icon=drop}

!!! key "La mayoría toma 0,5 mg/kg."

Tarda 40 minutos.[^roe2020]

!!! caution "No tome más"
    No durante 24 horas.

## La forma {#way icon=route}

!!! key "Hay otras formas."
"""


def problems(folder: Path, **files: str) -> tuple[Problem, ...]:
    for language, text in files.items():
        put(folder, f"{language}/dose.md", text.encode())
    return check(folder)


def test_a_translation_with_the_same_parts_and_numbers_has_no_problem(tmp_path: Path):
    assert problems(tmp_path, en=EN, es=ES) == ()


@pytest.mark.parametrize(
    ("written", "instead", "line", "code", "said"),
    [
        (
            "40 minutos",
            "4 minutos",
            18,
            "LANG06",
            "“4 minutos” stands here, where en/dose.md, line 18 has “40 minutes”.",
        ),
        ("40 minutos", "40 horas", 18, "LANG07", "“40 horas” for “40 minutes”"),
        ('figure: "0,5', 'figure: "0,05', 8, "LANG06", "en/dose.md, line 8"),
        (
            "La forma {#way",
            "La forma {#manera",
            14,
            "LANG02",
            "“way” is missing below this line. It stands in en/dose.md, line 23",
        ),
        ('!!! caution "No tome más"\n    No durante 24 horas.\n', "", 14, "LANG02", "en/dose.md, line 20"),
        ("Tarda 40 minutos.", "It takes 40 minutes.", 18, "LANG08", "It stands in en/dose.md, line 18."),
        ("summary: Lo que toma la mayoría", "summary: What most people take", 6, "LANG08", "en/dose.md, line 6"),
        ("year: 2020", "year: 2021", 10, "LANG10", "en/dose.md, line 10"),
    ],
)
def test_a_difference_is_named_by_both_places(
    tmp_path: Path, written: str, instead: str, line: int, code: str, said: str
):
    assert written in ES
    problem = problems(tmp_path, en=EN, es=ES.replace(written, instead))[0]
    assert (problem.path, problem.line, problem.code, problem.severity) == ("es/dose.md", line, code, Severity.ERROR)
    assert said in problem.message


def test_words_for_the_screen_alone_are_marked_in_every_language(tmp_path: Path):
    marked = EN.replace("It takes 40 minutes.", "*It takes 40 minutes.*{.screen}")
    (problem,) = problems(tmp_path, en=marked, es=ES)

    assert (problem.path, problem.line, problem.code) == ("es/dose.md", 14, "LANG02")
    assert "en/dose.md, line 18" in problem.message
    assert problems(tmp_path, en=marked, es=ES.replace("Tarda 40 minutos.", "*Tarda 40 minutos.*{.screen}")) == ()


def test_an_article_that_a_language_lacks_is_an_error_of_a_check_and_stops_no_build(tmp_path: Path):
    put(tmp_path, "en/other.md", EN.encode())
    (problem,) = problems(tmp_path, en=EN, es=ES)
    library, found = read_folder(tmp_path)

    assert (problem.path, problem.code, problem.severity) == ("es/other.md", "LANG01", Severity.ERROR)
    assert [problem.severity for problem in found] == [Severity.WARNING]
    assert [(article.language, article.id) for article in library.articles] == [
        ("en", "dose"),
        ("en", "other"),
        ("es", "dose"),
    ]


def test_an_article_that_is_not_in_english_is_compared_with_the_first_language_that_has_it(tmp_path: Path):
    put(tmp_path, "en/other.md", EN.encode())
    put(tmp_path, "fr/dose.md", ES.replace("es\n", "fr\n").replace("40", "50").encode())
    put(tmp_path, "es/dose.md", ES.encode())

    found = {(problem.path, problem.code) for problem in check(tmp_path)}
    assert found == {
        ("en/dose.md", "LANG01"),
        ("es/other.md", "LANG01"),
        ("fr/other.md", "LANG01"),
        ("fr/dose.md", "LANG06"),
        ("fr/dose.md", "LANG08"),
    }


def test_an_article_with_an_error_of_its_own_is_compared_once_it_has_none(tmp_path: Path):
    broken = ES.replace("{#way icon=route}", "{#way icon=rout}").replace("40", "50")
    assert [problem.code for problem in problems(tmp_path, en=EN, es=broken)] == ["FIELD04"]


def test_each_language_has_as_many_ready_questions(tmp_path: Path):
    put(tmp_path, "library.yaml", b"ready_questions:\n  en: [Why?, When?]\n  es: [Por que?]\n")
    (problem,) = problems(tmp_path, en=EN, es=ES)
    assert (problem.path, problem.code) == ("library.yaml", "LANG02")
    assert "2 questions in the language “en”, but 1 in “es”" in problem.message

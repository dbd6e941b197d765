"""Words with their plain meanings."""

import pytest

from kiosk.article.article import Term
from kiosk.article.inline import TermWord, Words
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, found, in_section, read

TERMS = "## Words to know {.terms}\n\n"


def at(line: int, column: int = 1) -> Place:
    return Place(FIRST_LINE + line - 1, column)


@pytest.mark.parametrize("colon", [": ", ":   "])
def test_terms_may_name_each_other(colon: str) -> None:
    drip = f"Drip {{#term-drip}}\n{colon}A slow\n    [shot](#term-shot).\n\n"
    article, problems = read(in_section(f"{TERMS}{drip}Shot {{#term-shot}}\n{colon}It's quick."))

    assert not problems
    assert article.terms == (
        Term(
            "term-drip",
            "Drip",
            (
                Words("A slow ", at=at(4, len(colon) + 1)),
                TermWord("shot", "term-shot", at=at(5, 6)),
                Words(".", at=at(5, 23)),
            ),
            at(3),
        ),
        Term("term-shot", "Shot", (Words("It’s quick.", at=at(8, len(colon) + 1)),), at(7)),
    )


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ("Drip\n: Slow.", [(3, "ID01")]),
        ("Drip {#drip}\n: Slow.", [(3, "ID02")]),
        ("Drip {#term-Drip}\n: Slow.", [(3, "ID02")]),
        ("Drip {#term-a .big}\n: Slow.", [(3, "MD05")]),
        ("Drip {#term-a}\n: Slow.\n\nShot {#term-a}\n: Quick.", [(6, "ID03")]),
        ("Drip {#term-a}\n: Slow.\nShot {#term-b}\n: Quick.", [(5, "MD08")]),
        ("Drip {#term-a}\nShot {#term-b}\n: Slow.", [(3, "TERM01")]),
        ("Drip {#term-a}\n: Slow.\n: Very.", [(5, "TERM01")]),
        ("Drip {#term-a}\n: Slow.\n\n    More.", [(6, "MD09")]),
        ("Drip {#term-a}\n: - Slow.", [(3, "TERM01"), (4, "MD06")]),
        ("Drip {#term-a}\n: Slow.[^roe2020]", [(4, "SRC02")]),
        ("[Drip](#here) {#term-a}\n: Slow.", [(3, "MD09")]),
        (f"{'x' * 300} {{#term-a}}\n: Slow.", [(3, "TEXT05")]),
        ("Drip", [(3, "TERM01")]),
        (":   Slow.", [(3, "TERM01")]),
        ("- Drip: slow", [(3, "TERM01")]),
    ],
)
def test_what_is_wrong_with_a_term_is_named_at_its_line(body: str, problems: list[tuple[int, str]]) -> None:
    assert found(TERMS + body) == problems

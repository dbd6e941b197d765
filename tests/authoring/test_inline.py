"""Running text becomes runs, each with its place."""

import pytest

from kiosk.article.blocks import Paragraph
from kiosk.article.inline import Inline, Link, LinkKind, LinkWord, TermWord, Words, plain
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, FRONT, found, only_block, read

TERM = "\n\n## Words {.terms}\n\nDrip {#term-drip}\n:   Slow."


def paragraph(body: str) -> Paragraph:
    block = only_block(body)
    assert isinstance(block, Paragraph)
    return block


def runs(body: str) -> Inline:
    return paragraph(body).runs


def at(line: int, column: int) -> Place:
    return Place(FIRST_LINE + line - 1, column)


def test_words_link_stress_and_term_know_their_places() -> None:
    assert runs("Plain **strong** and [a term](#term-drip), or [there](#here)." + TERM) == (
        Words("Plain ", at=at(1, 1)),
        Words("strong", strong=True, at=at(1, 9)),
        Words(" and ", at=at(1, 18)),
        TermWord("a term", "term-drip", at=at(1, 23)),
        Words(", or ", at=at(1, 42)),
        LinkWord("there", Link(LinkKind.SECTION, "here"), at=at(1, 48)),
        Words(".", at=at(1, 61)),
    )


def test_a_run_on_a_later_line_of_its_paragraph_knows_that_line() -> None:
    assert runs("One\ntwo\n  **three**\nfour") == (
        Words("One two ", at=at(1, 1)),
        Words("three", strong=True, at=at(3, 5)),
        Words(" four", at=at(4, 1)),
    )


def test_lines_are_joined_with_single_spaces() -> None:
    assert plain(runs("One   two\nthree\t four\n   five  ")) == "One two three four five"


@pytest.mark.parametrize("stressed", ["*a*", "_a_", "**a**", "__a__", "***a***"])
def test_every_way_of_stress_is_strong(stressed: str) -> None:
    assert runs(stressed)[0].strong
    assert plain(runs(stressed)) == "a"


def test_words_for_the_screen_alone_are_marked_and_stressed_only_where_they_are_stressed_too() -> None:
    assert runs("*Touch it, **now**.*{.screen} Stay. *Well.*") == (
        Words("Touch it, ", at=at(1, 2), screen=True),
        Words("now", strong=True, at=at(1, 14), screen=True),
        Words(".", at=at(1, 19), screen=True),
        Words(" Stay. ", at=at(1, 31)),
        Words("Well.", strong=True, at=at(1, 38)),
    )
    assert runs("**Now.**{.screen}") == (Words("Now.", strong=True, at=at(1, 3), screen=True),)


def test_words_for_the_screen_alone_hold_no_link() -> None:
    assert found("*Touch [here](#here).*{.screen}") == [(1, "MD09")]
    assert found("*Touch it.*{.sreen}") == [(1, "MD05")]


def test_stress_around_a_link_makes_it_strong() -> None:
    (run,) = runs("**[here](#here)**")

    assert run == LinkWord("here", Link(LinkKind.SECTION, "here"), strong=True, at=at(1, 4))


@pytest.mark.parametrize("text", ["snake_case_word", "5 * 3 * 2", "a _ b", "2 < 3 and 4 > 1", "R&D", "[sic]", "a | b"])
def test_signs_that_mean_nothing_are_left_alone(text: str) -> None:
    assert plain(runs(text)) == text


@pytest.mark.parametrize("escaped", [r"\*", r"\_", r"\[", r"\`", r"\#", r"\>", r"\{", r"\"", r"\'", r"\:", r"\|"])
def test_a_backslash_keeps_a_sign_as_it_is(escaped: str) -> None:
    assert plain(runs(f"a {escaped}b")) == f"a {escaped[1:]}b"


def test_quotes_and_dashes_are_set_across_runs() -> None:
    assert plain(runs('**He** said "**yes**" -- it\'s so...')) == "He said “yes” – it’s so…"


def test_a_source_leaves_the_text_and_stands_with_the_block() -> None:
    block = paragraph("It works [^roe2020]. It may not.[^doe2021][^roe2020] Ask [^doe2021] us.")

    assert plain(block.runs) == "It works. It may not. Ask us."
    assert block.sources == ("roe2020", "doe2021")


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("#here", Link(LinkKind.SECTION, "here")),
        ("#why", Link(LinkKind.QUESTION, "why")),
        ("other.md", Link(LinkKind.ARTICLE, "", "other")),
        ("other.md#bring", Link(LinkKind.SECTION, "bring", "other")),
        ("other.md#what-first", Link(LinkKind.QUESTION, "what-first", "other")),
    ],
)
def test_a_link_opens_a_section_a_question_or_an_article(address: str, link: Link) -> None:
    question = "\n\n## Ask {.questions #ask icon=speech}\n\n### Why? {#why}\n\n> So.\n\n- [On](#here){.next}"

    assert runs(f"[go]({address}){question}")[0] == LinkWord("go", link, at=at(1, 2))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[x](#nowhere)", "LINK01"),
        ("[x]()", "LINK01"),
        ("[](#here)", "LINK01"),
        ("[x](other.md#nowhere)", "LINK01"),
        ("[x](nobody.md)", "LINK02"),
        ("[x](other.md#term-far)", "LINK04"),
        ("[x](https://example.org)", "LINK03"),
        ("[x](mailto:me@example.org)", "LINK03"),
        ("[x](javascript:alert)", "LINK03"),
        ("[x](../en/other.md)", "LINK03"),
        ("<https://example.org>", "LINK03"),
        ("<me@example.org>", "LINK03"),
        ("[x](#here){.big}", "MD05"),
        ("[x](#here){.next}", "MD05"),
        ("[x](#here){target=_blank}", "MD04"),
        ('[x](#here "title")', "MD04"),
        ("**x**{.red}", "MD05"),
        ("[x][ref]", "MD07"),
        ("[x](#here", "MD07"),
        ("**x", "MD07"),
        ("{#x}", "MD04"),
        ("`x`", "MD01"),
        ("a ` b", "MD01"),
        ("a[^nobody1999]", "SRC01"),
        ("<b>x", "HTML01"),
        ("x</b>", "HTML01"),
        ("<script src=x>", "HTML01"),
        ("<br/>", "HTML01"),
        ("<!-- x -->", "HTML01"),
        ("<?php x ?>", "HTML01"),
        ("<!-- x", "HTML01"),
        ("x&nbsp;y", "HTML02"),
        ("x&#8238;y", "HTML02"),
        ("a ![b](images/b.png)", "IMG07"),
    ],
)
def test_what_is_not_used_in_running_text_is_named_at_its_line(text: str, code: str) -> None:
    assert found(f"First line\nthen {text} on") == [(2, code)]


def test_the_closest_name_is_offered_for_a_link_to_nothing() -> None:
    _, problems = read(f'{FRONT}## Here {{#usual-dose icon=drop}}\n\n!!! key "K"\n\n[x](#usual-dosis)')

    assert "“usual-dose”" in problems[0].message


def test_a_problem_in_the_middle_of_a_line_knows_its_column() -> None:
    _, problems = read(f'{FRONT}## Here {{#here icon=drop}}\n\n!!! key "K"\n\nOne [two](#here) three [four](#five)')

    assert [(problem.line, problem.column) for problem in problems] == [(FIRST_LINE, 25)]


def test_private_use_characters_of_the_author_are_kept() -> None:
    article, problems = read(f'{FRONT}## Here {{#here icon=drop}}\n\n!!! key "\ue000L5\ue001 K"')

    assert [problem.code for problem in problems] == ["TEXT04", "TEXT04"]
    assert article.sections[0].key is not None
    assert plain(article.sections[0].key.runs) == "\ue000L5\ue001 K"


def test_a_forged_mark_is_a_control_character_and_no_mark() -> None:
    _, problems = read(f'{FRONT}## Here {{#here icon=drop}}\n\n!!! key "K"\n\n\x02L1\x03 <b>')

    assert {problem.line for problem in problems} == {FIRST_LINE}
    assert {problem.code for problem in problems} == {"TEXT02", "HTML01"}


def test_far_more_brackets_than_links_are_refused_and_not_each_looked_for() -> None:
    assert found("[" * 20_000)[0] == (1, "MD10")
    assert "MD10" not in {code for _, code in found("[a](#here) " * 900)}

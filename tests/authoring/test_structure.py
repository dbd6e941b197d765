"""What must hold for an article as a whole."""

import pytest

from tests.authoring.samples import FIRST_LINE, FRONT, codes, found, in_section, read

KEY = '!!! key "K"\n\n'


def test_an_article_without_sections_is_an_error() -> None:
    _, problems = read(f"{FRONT}Only a lead.")

    assert codes(problems) == ["SECT01"]


def test_a_section_without_text_is_an_error() -> None:
    assert found("## Empty {#empty icon=drop}\n\n") == [(1, "SECT02")]


def test_a_section_without_a_key_sentence_is_a_warning_and_no_more() -> None:
    article, problems = read(in_section("## Plain {#plain icon=drop}\n\nText."))

    assert codes(problems) == ["SECT03"]
    assert problems[0].severity == "warning"
    assert len(article.sections) == 2


def test_a_section_of_100_000_words_is_an_error_at_its_heading() -> None:
    text = ("word " * 20 + "\n") * 5_000

    assert found(f"## Long {{#long icon=drop}}\n\n{KEY}{text}") == [(1, "SECT04")]


def test_an_answer_of_100_000_words_is_an_error_at_its_question() -> None:
    topic = "## Ask {.questions #ask icon=drop}\n\n### Why? {#why}\n\n> So.\n\n"
    text = ("word " * 20 + "\n\n") * 5_000

    assert found(f"{topic}{text}- [on](#here){{.next}}") == [(3, "SECT04")]


def test_a_title_of_300_letters_is_an_error_at_its_heading() -> None:
    assert found(f"## {'x' * 300} {{#long icon=drop}}\n\n{KEY}") == [(1, "TEXT05")]


def test_a_short_title_of_300_letters_is_an_error_at_its_heading() -> None:
    assert found(f"## Long {{#long icon=drop short={'x' * 300}}}\n\n{KEY}") == [(1, "TEXT05")]


@pytest.mark.parametrize(
    ("heading", "problems"),
    [
        ("## No id {icon=drop}", [(1, "ID01")]),
        ("## No icon {#no-icon}", [(1, "FIELD01")]),
        ("## Strange icon {#x icon=unicorn}", [(1, "FIELD04")]),
        ("## Upper {#Upper icon=drop}", [(1, "ID02")]),
        ("## Term {#term-x icon=drop}", [(1, "ID02")]),
        ("## Again {#here icon=drop}", [(1, "ID03")]),
        ("## Class {#x icon=drop .big}", [(1, "MD05")]),
        ("## Attribute {#x icon=drop onclick=alert}", [(1, "MD04")]),
        ("## Word {#x icon=drop shrt=y}", [(1, "MD04")]),
        ("## {#x icon=drop}", [(1, "HEAD02")]),
        ("## [Link](#here) {#x icon=drop}", [(1, "MD09")]),
        ("## Source[^roe2020] {#x icon=drop}", [(1, "SRC02")]),
        ("## No space{#x icon=drop}", [(1, "FIELD01"), (1, "ID01"), (1, "MD04")]),
        ("## <b>Bold</b> {#x icon=drop}", [(1, "HTML01"), (1, "HTML01")]),
    ],
)
def test_what_is_wrong_with_a_heading_is_named_at_its_line(heading: str, problems: list[tuple[int, str]]) -> None:
    assert sorted(found(f"{heading}\n\n{KEY}")) == problems


def test_one_id_for_two_kinds_of_things_is_an_error_at_the_second() -> None:
    topic = "## Ask {.questions #here icon=drop}\n\n### Why? {#why}\n\n> So.\n\n- [on](#why){.next}\n\n"
    check = "## Check {.check}\n\n### Why? {#why}\n\n- [x] a\n\n    b\n\n- [ ] c\n\n    d\n"

    assert found(topic + check) == [(1, "ID03"), (11, "ID03")]


def test_without_front_matter_the_text_is_still_looked_through() -> None:
    _, problems = read('## Here {#here icon=drop}\n\n!!! key "K"\n\n[x](#nowhere)')

    assert [(problem.line, problem.code) for problem in problems] == [(1, "YAML01"), (5, "LINK01")]


def test_front_matter_that_is_not_closed_is_one_problem() -> None:
    _, problems = read("---\ntitle: x\n")

    assert (1, "YAML01") in [(problem.line, problem.code) for problem in problems]


def test_an_empty_file_misses_its_front_matter_and_its_sections() -> None:
    assert codes(read("")[1]) == ["SECT01", "YAML01"]


def test_text_nested_beyond_reason_is_one_problem_and_the_next_article_is_read_as_ever() -> None:
    _, problems = read(in_section("a\n: b\n" * 500))

    assert "MD10" in codes(problems)
    assert not found("Text.")


def test_crlf_and_a_byte_order_mark_change_nothing() -> None:
    text = in_section('Some "text"\nhere [a](#b).\n\n- one\n- two\n\n|a|b|\n|-|-|\n|c|d|')
    windows = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()

    assert read(windows) == read(text)
    assert codes(read(text)[1]) == ["LINK01"]


def test_tabs_indent_as_four_spaces_do() -> None:
    article, problems = read(in_section('!!! note "N"\n\tText.\n\n-\tone\n-\ttwo'))

    assert not problems
    assert article.sections[0].blocks[2].at.line == FIRST_LINE + 3


def test_a_mistake_in_the_fields_at_the_top_is_one_finding_and_not_one_for_each_source_below() -> None:
    text = in_section("It helps.[^roe2020] It also harms.[^doe2021]")
    _, problems = read(text.replace("title: A title", "title: A title: or two"))

    assert codes(problems) == ["YAML02"]

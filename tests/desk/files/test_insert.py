"""What the insert menu offers goes to the right place, wherever the cursor is, and can be read as it stands."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.checking import check_library
from kiosk.desk.files.create import create_article
from kiosk.desk.files.draft import Draft
from kiosk.desk.files.insert.catalogue import CATALOGUE, Example
from kiosk.desk.files.insert.edit import Edit, in_editor, in_text
from kiosk.desk.files.insert.insert import insert
from kiosk.desk.files.outline import outline
from kiosk.desk.files.trouble import DeskError
from tests.authoring.gate.cases import problems_of
from tests.authoring.samples import FRONT, codes, in_section, read
from tests.authoring.test_properties import PIECES

BY_NAME = {example.name: example for example in CATALOGUE}
TODAY = date(2030, 1, 31)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return create_article(tmp_path_factory.mktemp("library"), "en", "new", TODAY)


def put(text: str, line: int, example: Example) -> str:
    edit = insert(text, line, example)
    new = edit.of(text)
    assert new[edit.select : edit.select + edit.length] == example.select
    return new


def test_the_check_finds_in_the_template_nothing_but_what_is_to_be_written_over(template: Draft) -> None:
    found = check_library(template.path.parents[1], TODAY)
    said = " ".join(problem.message for problem in found)

    assert {problem.code for problem in found} == {"OPEN02"}
    assert not [words for words in re.findall(r"Say here[^.\"\n]*", template.text) if words not in said]


@pytest.mark.parametrize("example", [one for one in CATALOGUE if one.name != "Things to do"], ids=lambda one: one.name)
def test_the_check_names_each_example_that_stays_as_it_came(template: Draft, example: Example) -> None:
    def named(text: str) -> int:
        return [problem.code for problem in problems_of(text)].count("OPEN02")

    assert named(put(template.text, 60, example)) > named(template.text)


@pytest.mark.parametrize("example", CATALOGUE, ids=lambda example: example.name)
def test_each_example_can_be_read_wherever_the_cursor_was(template: Draft, example: Example) -> None:
    lines = template.text.count("\n") + 1
    texts = {put(template.text, line, example) for line in range(1, lines + 1)}

    assert not [read(text)[1] for text in texts if read(text)[1]]


@pytest.mark.parametrize("example", CATALOGUE, ids=lambda example: example.name)
def test_each_example_can_be_put_in_again_and_again(template: Draft, example: Example) -> None:
    text, line = template.text, 60
    for _ in range(4):
        edit = insert(text, line, example)
        text = edit.of(text)
        line = text.count("\n", 0, edit.select) + 1

    assert not read(text)[1]


@pytest.mark.parametrize("example", CATALOGUE, ids=lambda example: example.name)
def test_each_example_brings_the_part_it_needs(example: Example) -> None:
    _, problems = read(put(in_section("Text."), 3, example))
    assert not problems

    _, problems = read(put(FRONT, 3, example))
    assert set(codes(problems)) <= {"SECT01", "ASK03"}


def place(example: str, cursor: str, text: str) -> tuple[str, str]:
    """The lines before and after what is put in while the cursor is on a line."""
    line = next(number for number, words in enumerate(text.split("\n"), 1) if words.startswith(cursor))
    edit = insert(text, line, BY_NAME[example])
    before, after = text[: edit.start].split("\n"), text[edit.start :].split("\n")
    return next(line for line in reversed(before) if line), next((line for line in after if line), "")


@pytest.mark.parametrize(
    ("example", "cursor", "before", "after"),
    [
        ("Note", "title:", "    One more sentence can stand here.[^source-1]", "Explain each"),
        ("Note", "## What you need", "    One more sentence can stand here.[^source-1]", "Explain each"),
        ("Note", "Explain", "Explain each [hard word](#term-hard-word) where you first use it.", "```figure"),
        ("Note", "kind: steps", "```", "These things matter for you:"),
        ("Note", "- the first", "- the second point", "This is what you can do:"),
        ("Note", "### What do people ask first", "> Say the answer here in one breath.", "Say a little more here."),
        ("Note", "- [What do people ask next?]", "Say a little more here.", "- [What do people ask next?]"),
        ("Note", "Hard word", "Say a little more here.", "- [What do people ask first?]"),
        ("Key point", "We do not know", "We do not know yet how", "!!! caution"),
        ("Section", "Explain", "- [ ] Ask your care team about this.", "## What nobody"),
        ("Section", "title:", "Say here in a few words", "## What you need"),
        ("Section", "Hard word", "- [ ] Ask your care team what this means for you.", "## What people ask"),
        ("Question", "### What do people ask first", "- [Read: what you need", "### What do people ask next"),
        ("Question", "title:", "- [Read: what nobody", "## Check"),
        ("Check question", "title:", "    Say here why this is not right.", "## Words"),
        ("Word to know", "title:", ":   Say here in plain words", ""),
        ("Source", "Hard word", "    link: where to find it", "review:"),
    ],
)
def test_each_example_goes_to_the_nearest_right_place(
    template: Draft, example: str, cursor: str, before: str, after: str
) -> None:
    above, below = place(example, cursor, template.text)

    assert above.startswith(before)
    assert below.startswith(after)
    assert bool(below) is bool(after)


def test_a_key_point_goes_below_the_heading_of_a_section_that_has_none() -> None:
    text = in_section("One.\n\nTwo.").replace('!!! key "Enough."\n\n', "")

    assert place("Key point", "Two.", text) == ("## Here {#here icon=drop}", "One.")


def test_a_list_before_a_list_stays_a_list_of_its_own() -> None:
    article, problems = read(put(in_section("One.\n\n- a\n- b"), 20, BY_NAME["List of points"]))
    assert not problems
    text = in_section("One.\n\n- a\n- b")
    line = text.split("\n").index("One.") + 1
    article, problems = read(put(text, line, BY_NAME["List of points"]))

    assert not problems
    assert [type(block).__name__ for block in article.sections[0].blocks].count("PointList") <= 2
    assert "Say here what comes next." in put(text, line, BY_NAME["List of points"])


@pytest.mark.parametrize(
    "sources", ["sources: {}", "sources:", "sources: {a: {title: b}}", "sources:\n    a:\n        title: b"]
)
def test_a_source_goes_below_the_others_however_they_are_written(sources: str) -> None:
    start, end = FRONT.index("sources:"), FRONT.index("review:")
    text = put(in_section("Text.").replace(FRONT[start:end], f"{sources}\n"), 1, BY_NAME["Source"])
    article, problems = read(text)

    assert not problems
    assert article.sources[0 if "{" in sources else -1].title == "Who wrote it, and what it is called"


def test_a_source_without_front_matter_is_refused_in_a_sentence() -> None:
    with pytest.raises(DeskError, match="top of this article is missing"):
        insert("## One", 1, BY_NAME["Source"])


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(CATALOGUE), st.integers(1, 40))
@settings(max_examples=80, deadline=None)
def test_an_example_goes_into_any_text_and_its_ids_are_its_own(text: str, example: Example, line: int) -> None:
    try:
        edit = insert(text, line, example)
    except DeskError:
        assert example.name == "Source"
        return
    new = edit.of(text)
    before = [entry.id for entry in outline(text) if entry.id]

    assert text == new[: edit.start] + new[edit.start + len(edit.text) :]
    assert new[edit.select : edit.select + edit.length] == example.select
    if example.id:
        added = [entry.id for entry in outline(edit.text) if entry.id]
        assert not set(added) & set(before)


@given(st.text(), st.integers(0, 20))
@settings(max_examples=50)
def test_letters_are_counted_as_qt_counts_and_back(text: str, index: int) -> None:
    index = min(index, len(text))

    assert in_text(text, in_editor(text, index)) == index
    assert Edit(index, "x", index, 1).of(text) == f"{text[:index]}x{text[index:]}"

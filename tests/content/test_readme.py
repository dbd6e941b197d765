"""The staff's guide keeps its word: what it shows is read without a problem, and it leaves nothing out."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.article.icons import ICONS
from kiosk.authoring.codes import CODES
from kiosk.authoring.folder import read_folder
from tests.content.conftest import CONTENT

GUIDE = (CONTENT / "README.md").read_text(encoding="utf-8")
ELSEWHERE = {"ASK03", "LINK01", "LINK02", "SECT03"}
"""Problems of an example that stands alone: what it links to, and the key sentence, are not beside it."""


def examples(language: str) -> list[str]:
    """The examples of the guide in one language, without their fences."""
    fences = re.findall(rf"^(`{{3,4}}){language}\n(.*?)^\1$", GUIDE, re.MULTILINE | re.DOTALL)
    return [text for _, text in fences]


def front() -> str:
    return next(text for text in examples("yaml") if text.startswith("---"))


def article(body: str) -> str:
    """An article with the guide's front matter, and with a section around what is none by itself."""
    heading = body.splitlines()[0] if body.startswith("## ") else ""
    section = "## Part {#part icon=drop}\n\nSome words.\n\n" if not heading or "{." in heading else ""
    words = "" if "{." in heading else "\n\nSome words.\n"
    return f"{front()}\n{section}{body}{words}"


def codes(folder: Path, text: str) -> set[str]:
    (folder / "en").mkdir()
    (folder / "en" / "example.md").write_text(text, encoding="utf-8")
    return {problem.code for problem in read_folder(folder)[1]}


@pytest.mark.parametrize("number", range(len(examples("markdown"))))
def test_an_example_is_read_without_a_problem(tmp_path: Path, number: int):
    assert codes(tmp_path, article(examples("markdown")[number])) <= ELSEWHERE


def constructs() -> Iterator[str]:
    """What the table of constructs says that one writes, picture aside."""
    for line in GUIDE.split("| you write |")[1].splitlines()[2:]:
        written = re.match(r"\| `(.+?)` \|", line)
        if written and not written[1].startswith("!["):
            yield written[1]


@pytest.mark.parametrize("written", list(constructs()))
def test_a_construct_of_the_table_is_read_without_a_problem(tmp_path: Path, written: str):
    line = written if not written.startswith("[") else f"Some words {written}."
    assert codes(tmp_path, article(line)) <= ELSEWHERE


def test_the_table_of_constructs_is_found():
    assert len(list(constructs())) >= 10


def test_all_five_kinds_of_figure_are_shown():
    kinds = re.findall(r"^kind: (\w+)", GUIDE, re.MULTILINE)
    assert sorted(kinds) == ["compare", "dots", "range", "steps", "timeline"]


def test_the_list_of_icons_is_the_one_that_can_be_drawn():
    assert set(GUIDE.split("## Icons")[1].split()) == ICONS


def test_the_message_shown_is_the_one_that_comes(tmp_path: Path):
    shown = re.search(r"^en/ketamine-dose\.md:(\d+):\d+: (.+)$", GUIDE, re.MULTILINE)
    assert shown
    (tmp_path / "en").mkdir()
    for name in ("ketamine-dose.md", "first-visit.md"):
        text = (CONTENT / "en" / name).read_text(encoding="utf-8")
        (tmp_path / "en" / name).write_text(text.replace("(#term-infusion)", "(#term-infuson)"), encoding="utf-8")
    (problem,) = read_folder(tmp_path)[1]
    assert f"{problem.code} {problem.message}" == shown[2]
    assert problem.code in CODES


def test_the_message_shown_about_a_translation_is_the_one_that_comes(tmp_path: Path):
    (shown,) = re.findall(r"^es/ketamine-dose\.md:.+$", GUIDE, re.MULTILINE)
    shutil.copytree(CONTENT, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "es" / "ketamine-dose.md"
    file.write_text(file.read_text(encoding="utf-8").replace("0.5 mg por cada", "5 mg por cada", 1), encoding="utf-8")
    (problem,) = read_folder(tmp_path)[1]
    assert str(problem) == shown


def test_every_field_of_the_example_stands_in_the_table():
    fields = re.findall(r"^(\w+):", front(), re.MULTILINE)
    table = re.findall(r"^\| `(\w+)` \| (?:yes|no) \|", GUIDE, re.MULTILINE)
    assert set(fields) == set(table)

"""New articles and translations: written where they belong, and never over something else."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.folder import read_whole
from kiosk.desk.files.create import create_article, create_translation
from kiosk.desk.files.trouble import DeskError
from tests.rules.tree import ROOT

TODAY = date(2028, 2, 29)


def test_an_article_is_made_in_its_language_and_due_in_a_year(tmp_path: Path) -> None:
    draft = create_article(tmp_path, "es", "first-visit", TODAY)

    assert draft.path == tmp_path / "es" / "first-visit.md"
    assert draft.path.read_text(encoding="utf-8") == draft.text
    assert "language: es\n" in draft.text
    assert "due: 2029-02-28" in draft.text


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "First visit", "cannot be"),
        ("en", "", "cannot be"),
        ("english", "a", "no language"),
        ("..", "a", "no la"),
    ],
)
def test_a_name_that_cannot_be_one_is_said(tmp_path: Path, language: str, name: str, said: str) -> None:
    with pytest.raises(DeskError, match=said):
        create_article(tmp_path, language, name, TODAY)
    assert not list(tmp_path.iterdir())


def test_no_article_is_written_over(tmp_path: Path) -> None:
    create_article(tmp_path, "en", "a", TODAY)
    (tmp_path / "en" / "a.md").write_text("mine")
    with pytest.raises(DeskError, match="is there already"):
        create_article(tmp_path, "en", "a", TODAY)

    assert (tmp_path / "en" / "a.md").read_text() == "mine"


def test_a_library_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="Put the stick back in"):
        create_article(tmp_path / "gone", "en", "a", TODAY)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_check_names_all_that_is_still_to_be_translated(tmp_path: Path, language: str) -> None:
    (tmp_path / "en").mkdir()
    for original in sorted((ROOT / "content" / "en").glob("*.md")):
        (tmp_path / "en" / original.name).write_bytes(original.read_bytes())
        create_translation(tmp_path, language, tmp_path / "en" / original.name)
    found = [problem for problem in read_whole(tmp_path).problems if problem.path.startswith(f"{language}/")]
    named = {(problem.path, problem.line) for problem in found}
    unnamed = [
        line
        for path in sorted((tmp_path / language).glob("*.md"))
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if (f"{language}/{path.name}", number) not in named
    ]

    assert {problem.code for problem in found} == {"LANG08"}
    assert not [line for line in unnamed if line.startswith(("## ", "### ", "> ", "!!! ")) and "{." not in line]


def test_the_review_of_a_translation_begins_anew_and_no_waiver_comes_along(tmp_path: Path) -> None:
    original = create_article(tmp_path, "en", "a", TODAY).path
    text = original.read_text(encoding="utf-8").replace(
        "review: {status: draft, due: 2029-02-28}\n",
        "waivers:\n  - {rule: SRC05, until: 2029-01-01, why: None.}\n"
        "review:\n  status: approved\n  by: A name\n  on: 2028-01-01\n  due: 2029-01-01\n",
    )
    original.write_text(text, encoding="utf-8")
    made = create_translation(tmp_path, "es", original).text

    assert "review: {status: draft, due: 2029-01-01}\nready_questions:" in made
    assert "A name" not in made
    assert "waivers" not in made

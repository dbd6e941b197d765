"""People of a clinic sign what they have read, and a library for patients holds nothing else."""

import io
import shutil
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.pack.read import Pack
from tests.conftest import CONTENT

PEOPLE = ("A. Name, nurse", "B. Name, doctor")
DUE = ["--due", "2090-05-31"]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The bundled articles in English, of a clinic with two people."""
    folder = tmp_path / "library"
    shutil.copytree(CONTENT / "en", folder / "en")
    (folder / "library.yaml").write_text("people:\n" + "".join(f'  - "{name}"\n' for name in PEOPLE), "utf-8")
    return folder


def approve(library: Path, by: str, article: str = "ketamine-dose", language: str = "en", *more: str) -> int:
    words = ["approve", str(library), article, "--language", language, "--by", by, *DUE, "--yes", *more]
    return main(words)


def sign_all(library: Path) -> None:
    for path in library.glob("??/*.md"):
        for name in PEOPLE:
            assert approve(library, name, path.stem, path.parent.name) == 0


def test_two_people_sign_and_the_file_keeps_every_other_letter(library, capsys):
    path = library / "en" / "ketamine-dose.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    path.chmod(0o640)
    before = path.read_bytes()

    assert approve(library, "A. Name, nurse") == 0
    assert "second person" in capsys.readouterr().out
    assert b"status: in-review" in path.read_bytes()
    assert approve(library, "b. name,  doctor") == 0
    assert "approved" in capsys.readouterr().out

    after = path.read_bytes()
    start, end = before.index(b"review:"), before.index(b"}", before.index(b"review:")) + 1
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])
    assert after.count(b"\r\n") == after.count(b"\n")
    assert path.stat().st_mode & 0o777 == 0o640
    assert not list(library.rglob(".*"))


def test_an_article_that_is_a_link_is_signed_where_it_stands(library, tmp_path):
    article, there = library / "en" / "first-visit.md", tmp_path / "shared.md"
    article.rename(there)
    article.symlink_to(there)

    assert approve(library, PEOPLE[0], "first-visit") == 0

    assert article.is_symlink()
    assert PEOPLE[0].encode() in there.read_bytes()


def test_what_is_signed_is_shown_and_nothing_happens_without_a_yes(library, capsys, monkeypatch):
    before = (library / "en" / "first-visit.md").read_bytes()
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    words = ["approve", str(library), "first-visit", "--by", PEOPLE[0], *DUE]

    assert main(words) == 1
    shown = capsys.readouterr().out
    assert "figures are signed" in shown
    assert "Nothing was signed" in shown
    assert (library / "en" / "first-visit.md").read_bytes() == before


@pytest.mark.parametrize(
    ("by", "article", "more", "said"),
    [
        ("C. Name", "first-visit", [], "not listed below “people”"),
        (PEOPLE[0], "nowhere", [], "There is no article"),
        (PEOPLE[0], "first-visit", ["--due", "2020-01-01"], "still to come"),
    ],
)
def test_who_cannot_sign_is_told_why(library, capsys, by, article, more, said):
    assert approve(library, by, article, "en", *more) == 2
    assert said in capsys.readouterr().err


def test_nobody_signs_twice_or_what_has_errors(library, capsys):
    assert approve(library, PEOPLE[0]) == 0
    assert approve(library, PEOPLE[0]) == 2
    assert "second person" in capsys.readouterr().err
    path = library / "en" / "first-visit.md"
    path.write_text(path.read_text("utf-8").replace("(ketamine-dose.md", "(ketamin-dose.md", 1), "utf-8")
    before = path.read_bytes()

    assert approve(library, PEOPLE[0], "first-visit") == 2
    assert "Mend them first" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_library_for_patients_is_built_only_when_all_is_signed(library, tmp_path, capsys):
    out = tmp_path / "clinic.pack"

    assert main(["build", str(library), "-o", str(out), "--for-patients"]) == 1
    said = capsys.readouterr().err
    lines = [line for line in said.splitlines() if ".md:" in line]
    assert [line.split(":")[0] for line in lines] == ["en/first-visit.md", "en/ketamine-dose.md"]
    assert all("REVIEW05" in line for line in lines)
    assert not out.exists()

    sign_all(library)
    assert main(["build", str(library), "-o", str(out), "--for-patients"]) == 0
    with Pack.open(out) as pack:
        review = pack.article("en", "first-visit").review
    assert (review.status, review.by) == ("approved", "; ".join(PEOPLE))


def test_any_change_of_what_is_shown_takes_the_approval_of_that_language_away(library, capsys):
    sign_all(library)
    path = library / "en" / "first-visit.md"
    text = path.read_text("utf-8")
    line = text.split("\n").index("review:") + 2
    capsys.readouterr()

    path.write_text(text.replace("summary: ", "summary: Please note. "), "utf-8")

    assert main(["check", str(library), "--on", "2026-12-01"]) == 0
    said = [it for it in capsys.readouterr().out.splitlines() if "REVIEW" in it and "--explain" not in it]
    assert [it.split(" ")[:2] for it in said] == [[f"en/first-visit.md:{line}:3:", "REVIEW02"]]
    assert "in review again" in said[0]
    assert approve(library, PEOPLE[0], "first-visit") == 0, "no figure has changed, so one person is enough"


def test_an_approval_by_a_stranger_is_an_error(library, capsys):
    sign_all(library)
    file = library / "library.yaml"
    file.write_text(file.read_text("utf-8").replace(PEOPLE[1], "Somebody else"), "utf-8")

    assert main(["check", str(library), "--on", "2026-12-01"]) == 1
    assert "REVIEW03" in capsys.readouterr().out

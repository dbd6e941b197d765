"""The score sheet: what the gate decides, what a person answers, and how long an answer counts."""

import io
import json
import shutil
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.authoring.gate.run import examine
from kiosk.authoring.score import cdc, pemat
from kiosk.authoring.score.item import Verdict
from kiosk.authoring.score.sheet import IDS, ITEMS, Sheet, sheet_of
from tests.authoring.gate.cases import read_case
from tests.authoring.samples import FRONT, in_section
from tests.conftest import CONTENT


def sheet(body: str, language: str = "en") -> Sheet:
    case, _ = read_case(in_section(body).replace("language: en", f"language: {language}"), language)
    return sheet_of(case, tuple(examine(case)), None)


def verdicts(body: str, language: str = "en") -> dict[str, Verdict]:
    return {line.item.id: line.verdict for line in sheet(body, language).lines}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of one short article."""
    (tmp_path / "en").mkdir()
    shutil.copy(CONTENT / "en" / "first-visit.md", tmp_path / "en")
    text = (
        (tmp_path / "en" / "first-visit.md").read_text(encoding="utf-8").replace("ketamine-dose.md", "first-visit.md")
    )
    for lost in ("#drive", "#tell-first", "#session", "#right-for-me"):
        text = text.replace(f"first-visit.md{lost}", "first-visit.md#bring")
    (tmp_path / "en" / "first-visit.md").write_text(text, encoding="utf-8")
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(words) + "\n"))


def test_the_lists_have_as_many_criteria_as_the_published_ones():
    groups = [item.group for item in ITEMS]

    assert groups.count(pemat.UNDERSTAND) == 17
    assert groups.count(pemat.ACT) == 7
    assert groups.count(cdc.INDEX) == 20
    assert len(set(IDS)) == 44


def test_what_the_gate_finds_decides_a_criterion():
    long = verdicts("You may ask " + "and ask " * 12 + "again.")
    short = verdicts("You may ask.")

    assert (long["pemat-8"], short["pemat-8"]) == (Verdict.NO, Verdict.YES)
    assert (long["pemat-20"], verdicts("- [ ] Ask your team.")["pemat-20"]) == (Verdict.NO, Verdict.YES)


def test_a_criterion_that_does_not_apply_is_left_out_of_the_score():
    found = verdicts("You may ask.")

    assert found["pemat-17"] is found["pemat-19"] is found["pemat-24"] is found["cdc-15"] is Verdict.NOT_APPLICABLE


def test_what_cannot_be_checked_in_a_language_is_for_a_person():
    assert verdicts("Mot.", "fi")["pemat-3"] is Verdict.OPEN
    assert verdicts("You may ask.")["pemat-3"] is Verdict.YES


def test_a_score_is_not_told_as_long_as_an_answer_is_open():
    assert [score.percent for score in sheet("You may ask.").scores] == [None, None, None]


def test_answers_are_asked_kept_and_counted_until_the_text_changes(library, monkeypatch, capsys):
    open_items = 44
    answer(monkeypatch, *["yes"] * open_items)
    main(["score", str(library), "--ask", 'A "nurse"'])
    capsys.readouterr()

    main(["score", str(library), "--format", "json"])
    (kept,) = json.loads(capsys.readouterr().out)["sheets"]
    assert [score["open"] for score in kept["scores"]] == [0, 0, 0]
    assert [score["percent"] for score in kept["scores"]] == [100, 100, 100]
    assert kept["answered_by"].startswith("A “nurse”, ")

    file = library / "en" / "first-visit.md"
    file.write_text(file.read_text(encoding="utf-8").replace("A first visit can", "Your first visit can"), "utf-8")
    main(["score", str(library), "--format", "json"])
    (changed,) = json.loads(capsys.readouterr().out)["sheets"]
    assert sum(score["open"] for score in changed["scores"]) > 5
    assert "earlier text" in changed["answered_by"]


def test_an_answer_that_is_left_stays_open_and_a_no_counts(library, monkeypatch, capsys):
    answer(monkeypatch, "no", "", "what?")
    main(["score", str(library), "--ask", "A nurse"])
    capsys.readouterr()

    main(["score", str(library)])

    told = capsys.readouterr().out
    assert "[no (a person)] Is it plain at once what the article is for?" in told
    assert "[open]   Is the order one that makes sense?" in told


def test_a_broken_file_of_answers_is_not_written_over(library, monkeypatch, capsys):
    broken = "first-visit:\n  en: {by: A nurse, on: 2026-01-01, of: x, answers: {pemat-1: perhaps}}\n"
    (library / "scores.yaml").write_text(broken, encoding="utf-8")
    answer(monkeypatch, "yes")

    assert main(["score", str(library), "--ask", "A nurse"]) == 2
    assert "Nothing was kept: scores.yaml:2:" in capsys.readouterr().err
    assert (library / "scores.yaml").read_text(encoding="utf-8") == broken
    assert main(["check", str(library)]) == 1
    assert "scores.yaml:2:" in capsys.readouterr().out


def test_a_page_to_print_has_every_criterion_and_no_script(library, tmp_path):
    out = tmp_path / "sheet.html"

    assert main(["score", str(library), "first-visit", "--format", "page", "-o", str(out)]) == 0
    page = out.read_text(encoding="utf-8")
    assert all(item.asks.replace("'", "&#x27;") in page for item in ITEMS)
    assert "<script" not in page
    assert "://" not in page


def test_signs_of_html_in_a_title_are_words(tmp_path, capsys):
    (tmp_path / "en").mkdir()
    text = in_section("You may ask.").replace("title: A title", "title: 'Fish & chips'")
    (tmp_path / "en" / "a.md").write_text(text, encoding="utf-8")

    main(["score", str(tmp_path), "--format", "page"])

    assert "Fish &amp; chips" in capsys.readouterr().out


def test_an_article_that_there_is_not_is_said_in_a_sentence(library, capsys):
    assert main(["score", str(library), "nothing"]) == 2
    assert "There is no such article" in capsys.readouterr().err


def test_a_waiver_is_told_on_the_sheet_and_does_not_turn_a_no_into_a_yes(tmp_path, capsys):
    waiver = "waivers:\n  - {rule: ACT01, until: 2099-12-31, why: So.}\n"
    (tmp_path / "en").mkdir()
    front = FRONT.replace("---\n", "", 1).removesuffix("---\n")
    body = '## The first part {#here icon=drop}\n\n!!! key "You may ask."\n'
    near = waiver.replace("2099-12-31", _soon())
    (tmp_path / "en" / "a.md").write_text(f"---\n{front}{near}---\n{body}", encoding="utf-8")

    main(["score", str(tmp_path), "--format", "json"])

    (told,) = json.loads(capsys.readouterr().out)["sheets"]
    assert told["waived"] == ["ACT01"]
    assert {line["id"]: line["verdict"] for line in told["criteria"]}["pemat-20"] == "no"


def _soon() -> str:
    from datetime import datetime, timedelta

    return (datetime.now().astimezone().date() + timedelta(days=30)).isoformat()

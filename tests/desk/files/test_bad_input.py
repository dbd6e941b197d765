"""Whatever lies in a library, the desk opens it or says why not, and nothing of it is lost."""

import os
from pathlib import Path

import pytest

from kiosk.authoring.limits import ARTICLE_BYTES
from kiosk.desk.files.draft import OnDisk, on_disk, open_draft, save
from kiosk.desk.files.highlight import START, highlight
from kiosk.desk.files.insert.catalogue import CATALOGUE
from kiosk.desk.files.insert.insert import insert
from kiosk.desk.files.journal import Journal
from kiosk.desk.files.outline import outline
from kiosk.desk.files.place import place_at
from kiosk.desk.files.tree import look
from kiosk.desk.files.trouble import DeskError
from tests.authoring.samples import in_section

TEXTS = {
    "empty": b"",
    "latin": in_section("caf\xe9").encode("latin-1"),
    "arabic": in_section("سؤال وجواب عن الجرعة").encode("cp1256"),
    "mixed": in_section("año").encode() + b"\xe9",
    "utf-16": in_section("año").encode("utf-16"),
    "marked": b"\xef\xbb\xbf" + in_section("x").encode(),
    "surrogate": in_section("x").encode() + b"\xed\xa0\x80",
    "bidi": in_section("a\u202eb").encode(),
    "controls": in_section("a\x01\x0b\x0c\x1b\x85\u2028\u2029b").encode(),
    "no-front": b"## One {#one icon=drop}\n",
    "not-closed": b"---\ntitle: [\n## One {#one\n```figure\nkind:",
    "yaml-bomb": b"---\na: &a [x,x]\nb: &b [*a,*a]\n---\n",
    "old-mac": b"---\rtitle: x\r---\r## One {#one}\r",
    "long-line": b"x" * 200_000,
    "deep": b"> " * 20_000 + b"\n" + b"- " * 20_000 + b"\n" + b"[" * 20_000,
    "fences": b"```\n" * 5_001,
    "headings": b"## a {#a}\n" * 1_000,
    "emoji": "---\ntitle: \U0001f600\n---\n## \U0001f600 {#a}\n".encode(),
}


@pytest.fixture(params=TEXTS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "library" / "en" / f"{request.param}.md"
    path.parent.mkdir(parents=True)
    path.write_bytes(TEXTS[request.param])
    return path


def test_a_bad_file_is_listed_opened_coloured_changed_kept_and_saved(path: Path, tmp_path: Path) -> None:
    (listed,) = look(path.parents[1]).articles
    draft = open_draft(listed.path)
    lines = draft.text.split("\n")
    state = START
    for line in lines:
        _, state = highlight(line, state)
    entries = outline(draft.text)
    for number in (1, len(lines) // 2 + 1, len(lines)):
        place_at(entries, "a", number)
    new = insert(draft.text, len(lines), CATALOGUE[0]).of(draft.text)
    journal = Journal(tmp_path / "state")
    journal.keep(draft, new)
    (unsaved,) = journal.left_over(path.parents[1]).unsaved
    saved = save(unsaved.draft, unsaved.text)

    assert saved.text == new == open_draft(path).text
    assert on_disk(saved) is OnDisk.SAME
    assert not journal.left_over(path.parents[1]).unsaved


def test_a_bad_file_that_is_looked_at_only_stays_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    draft = open_draft(path)
    if not draft.remark:
        save(draft, draft.text)

    assert path.read_bytes() == before


@pytest.mark.parametrize("data", [b"\x89PNG\0\0", b"text\0text", b"PK\x03\x04\0"])
def test_what_is_no_text_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.md").write_bytes(data)
    with pytest.raises(DeskError, match="is not a text"):
        open_draft(tmp_path / "a.md")


def test_what_is_too_large_a_folder_or_gone_is_said(tmp_path: Path) -> None:
    with (tmp_path / "large.md").open("wb") as file:
        file.truncate(ARTICLE_BYTES + 1)
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    for name, said in (
        ("large", "Divide it"),
        ("folder", "is no file"),
        ("pipe", "is no file"),
        ("gone", "is not there"),
    ):
        with pytest.raises(DeskError, match=said):
            open_draft(tmp_path / f"{name}.md")


def test_a_link_that_leads_round_in_a_circle_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.symlink_to(path)
    with pytest.raises(DeskError):
        open_draft(path)

"""Another name for an article reaches each place that has the old one, and nothing else changes."""

from pathlib import Path

import pytest

from kiosk.authoring.folder import check
from kiosk.desk.files import rename
from kiosk.desk.files.disk import write_whole
from kiosk.desk.files.rename import carry_out, plan_renaming
from kiosk.desk.files.tree import look
from kiosk.desk.files.trouble import DeskError
from tests.authoring.pictures import put
from tests.authoring.samples import in_section, translated

FILES = {
    "en/old.md": in_section("[self](old.md#here) old.md"),
    "es/old.md": translated(in_section("[yo](old.md#here) old.md"), "es"),
    "en/other.md": in_section("[a](old.md), [b](old.md#here), [c](older.md), `old.md`"),
    "es/other.md": translated(in_section("[a](old.md), [b](old.md#here)"), "es").replace("\n", "\r\n"),
    "library.yaml": '# the order: old\norder: [other, "old"] # old\nready_questions:\n  en: [old]\n  es: [old]\n',
    "scores.yaml": "# old\nold:  # by hand\n  en: {by: old}\nother: {en: {by: old}}\n",
}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        put(tmp_path, name, text.encode())
    return tmp_path


def texts(library: Path) -> dict[str, bytes]:
    return {
        path.relative_to(library).as_posix(): path.read_bytes() for path in sorted(library.rglob("*")) if path.is_file()
    }


def test_files_links_order_and_scores_get_the_new_name(library: Path) -> None:
    carry_out(plan_renaming(look(library), "old", "new"))

    assert texts(library) == {
        "en/new.md": FILES["en/old.md"].replace("(old.md", "(new.md").encode(),
        "en/other.md": FILES["en/other.md"].replace("(old.md", "(new.md").encode(),
        "es/new.md": FILES["es/old.md"].replace("(old.md", "(new.md").encode(),
        "es/other.md": FILES["es/other.md"].replace("(old.md", "(new.md").encode(),
        "library.yaml": FILES["library.yaml"].replace('other, "old"', 'other, "new"').encode(),
        "scores.yaml": FILES["scores.yaml"].replace("\nold:", "\nnew:").encode(),
    }


def test_the_check_finds_nothing_more_than_before(library: Path) -> None:
    before = [(problem.line, problem.code) for problem in check(library)]
    carry_out(plan_renaming(look(library), "old", "new"))

    assert [(problem.line, problem.code) for problem in check(library)] == before


@pytest.mark.parametrize(
    ("order", "after"),
    [
        ("order: old", "order: new"),
        ("order:\n  - old # x\n  - other", "order:\n  - new # x\n  - other"),
        ("\ufefforder: ['old']", "\ufefforder: ['new']"),
        ("order: [x]\r\n", "order: [x]\r\n"),
    ],
)
def test_the_order_is_changed_however_it_is_written(library: Path, order: str, after: str) -> None:
    (library / "library.yaml").write_bytes(order.encode())
    carry_out(plan_renaming(look(library), "old", "new"))

    assert (library / "library.yaml").read_bytes() == after.encode()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("old", "New", "cannot be"), ("old", "other", "already"), ("none", "new", "There is no article")],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(library: Path, old: str, new: str, said: str) -> None:
    before = texts(library)
    with pytest.raises(DeskError, match=said):
        plan_renaming(look(library), old, new)

    assert texts(library) == before


@pytest.mark.parametrize("text", ["order: [old", 'order: ["o\\x6cd"]\nx: old'])
def test_a_library_file_that_cannot_be_changed_is_said(library: Path, text: str) -> None:
    (library / "library.yaml").write_text(text)
    with pytest.raises(DeskError, match=r"library\.yaml"):
        plan_renaming(look(library), "old", "new")


def test_a_disk_that_fails_half_way_leaves_all_as_it_was(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts(library)
    renaming = plan_renaming(look(library), "old", "new")

    def write(path: Path, data: bytes) -> None:
        if b"order" in data and b"new" in data:
            raise DeskError("The disk is full.")
        write_whole(path, data)

    monkeypatch.setattr(rename, "write_whole", write)
    with pytest.raises(DeskError, match="full"):
        carry_out(renaming)

    assert texts(library) == before


def test_a_name_that_someone_took_meanwhile_leaves_all_as_it_was(library: Path) -> None:
    renaming = plan_renaming(look(library), "old", "new")
    put(library, "es/new.md", b"theirs")
    before = texts(library)
    with pytest.raises(DeskError, match="is there already"):
        carry_out(renaming)

    assert texts(library) == before

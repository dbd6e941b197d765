"""A text is saved whole, in the form it had, and never over what someone else wrote."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.files.draft import (
    ChangedElsewhere,
    Draft,
    OnDisk,
    on_disk,
    open_draft,
    overwrite,
    save,
    save_as_copy,
)
from kiosk.desk.files.form import Form, from_bytes, normal, to_bytes
from kiosk.desk.files.trouble import DeskError
from kiosk.pack import whole_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "en" / "first-visit.md"
    path.parent.mkdir()
    path.write_bytes(b"one\ntwo\nthree\n")
    return path


def leftovers(path: Path) -> list[str]:
    return [other.name for other in path.parent.iterdir() if other != path]


def test_a_changed_text_is_saved_and_can_be_saved_again(path: Path) -> None:
    draft = save(open_draft(path), "one\n2\nthree\n")
    draft = save(draft, "one\n2\n3\n")

    assert path.read_bytes() == b"one\n2\n3\n"
    assert on_disk(draft) is OnDisk.SAME
    assert not leftovers(path)


@given(st.text(), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
@settings(max_examples=50, deadline=None)
def test_what_is_saved_is_what_is_read_again(text: str, newline: str, mark: bool) -> None:
    opened = from_bytes(to_bytes(text, Form(newline, mark)), "a.md", "en")

    assert opened.text == normal(text)
    assert opened.form.mark is mark
    assert opened.form.newline == newline or "\n" not in opened.text
    assert not opened.remark


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfa\r\nb\r\n", b"a\rb\r", b"a\nb", b"", b"\xef\xbb\xbf"])
def test_line_ends_and_the_mark_of_utf_8_stay(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    draft = open_draft(path)
    save(draft, draft.text + "c")

    assert path.read_bytes() == data + b"c"


def test_a_text_that_did_not_change_is_not_written(path: Path) -> None:
    path.write_bytes(b"mixed\r\nends\n")
    before = path.stat().st_ino
    draft = open_draft(path)
    save(draft, draft.text)

    assert path.read_bytes() == b"mixed\r\nends\n"
    assert path.stat().st_ino == before


def test_who_may_read_a_file_stays(path: Path) -> None:
    path.chmod(0o640)
    save(open_draft(path), "new")

    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(path)
    save(open_draft(link), "new")

    assert link.is_symlink()
    assert path.read_text() == "new"


def test_a_file_that_someone_else_changed_is_not_saved(path: Path) -> None:
    draft = open_draft(path)
    path.write_text("ONE\ntwo\nthree\n")
    with pytest.raises(ChangedElsewhere, match="Someone else has changed “first-visit") as caught:
        save(draft, "one\ntwo\nTHREE\n")

    assert on_disk(draft) is OnDisk.CHANGED
    assert path.read_text() == "ONE\ntwo\nthree\n"
    assert caught.value.theirs == open_draft(path)
    assert caught.value.ours == "one\ntwo\nTHREE\n"
    assert caught.value.merged == "ONE\ntwo\nTHREE\n"


def test_changes_of_the_same_line_are_not_put_together(path: Path) -> None:
    draft = open_draft(path)
    path.write_text("ONE\ntwo\nthree\n")
    with pytest.raises(ChangedElsewhere) as caught:
        save(draft, "1\ntwo\nthree\n")

    assert caught.value.merged is None


def test_a_change_within_the_same_moment_and_of_the_same_size_is_noticed(path: Path) -> None:
    draft = open_draft(path)
    before = path.stat()
    path.write_bytes(b"one\nTWO\nthree\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ChangedElsewhere):
        save(draft, "new")


def test_a_file_that_was_only_touched_is_not_a_change(path: Path) -> None:
    draft = open_draft(path)
    os.utime(path, (1, 1))

    assert on_disk(draft) is OnDisk.SAME
    save(draft, "new")
    assert path.read_text() == "new"


def test_a_conflict_ends_in_any_of_three_ways(path: Path) -> None:
    draft = open_draft(path)
    path.write_text("theirs")
    copy = save_as_copy(draft, "ours")

    assert (copy.path.name, copy.path.read_text()) == ("first-visit-copy.md", "ours")
    assert save_as_copy(draft, "ours").path.name == "first-visit-copy-2.md"
    assert path.read_text() == "theirs"
    assert overwrite(draft, "ours").text == path.read_text() == "ours"


def test_a_file_that_someone_else_deleted_is_asked_about(path: Path) -> None:
    draft = open_draft(path)
    path.unlink()
    with pytest.raises(ChangedElsewhere, match="no longer in its folder") as caught:
        save(draft, "new")

    assert caught.value.theirs is None
    assert on_disk(draft) is OnDisk.GONE
    assert overwrite(draft, "new").path.read_text() == "new"


def test_a_stick_that_was_pulled_out_is_said_and_put_back_again(path: Path, tmp_path: Path) -> None:
    draft = open_draft(path)
    (tmp_path / "en").rename(tmp_path / "pulled")
    assert on_disk(draft) is OnDisk.AWAY
    for attempt in (save, overwrite, save_as_copy):
        with pytest.raises(DeskError, match="was not saved: its folder is not there"):
            attempt(draft, "new")
    (tmp_path / "pulled").rename(tmp_path / "en")

    assert save(draft, "new").path.read_text() == "new"


def test_a_new_file_is_written_once(path: Path) -> None:
    new = path.with_name("new.md")
    draft = Draft(new, "")
    assert on_disk(draft) is OnDisk.SAME
    save(draft, "text")

    assert new.read_text() == "text"
    with pytest.raises(DeskError, match="is there already"):
        save(draft, "again")


@pytest.mark.parametrize(("number", "said"), [(28, "disk is full"), (30, "only be read"), (13, "may not write")])
def test_a_disk_that_takes_nothing_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(whole_file.os, "fsync", refuse)
    with pytest.raises(DeskError, match=said):
        save(open_draft(path), "new")

    assert path.read_text() == "one\ntwo\nthree\n"
    assert not leftovers(path)


def test_letters_of_another_encoding_are_read_and_saved_as_utf_8(path: Path) -> None:
    path.write_bytes("año\n".encode("cp1252"))
    draft = open_draft(path)
    assert (draft.text, draft.remark != "") == ("año\n", True)
    draft = save(draft, draft.text)

    assert path.read_text(encoding="utf-8") == "año\n"
    assert not draft.remark


def test_no_letter_typed_keeps_a_text_from_being_saved_and_read(path: Path) -> None:
    save(open_draft(path), "\ufeffa\0b\ud800c\u2028d\r\n")

    assert open_draft(path).text == "a\ufffdb?c\u2028d\n"


@pytest.mark.parametrize(("number", "said"), [(30, "only be read"), (13, "may not write"), (1, "may not write")])
def test_a_file_that_may_only_be_read_is_not_replaced_by_a_new_one(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    opened = os.open

    def refuse(name: object, flags: int, *rest: int) -> int:
        if flags & os.O_WRONLY:
            raise OSError(number, "no")
        return opened(name, flags, *rest)

    draft = open_draft(path)
    monkeypatch.setattr(whole_file.os, "open", refuse)
    with pytest.raises(DeskError, match=said):
        overwrite(draft, "new")

    assert path.read_text() == "one\ntwo\nthree\n"
    assert not leftovers(path)

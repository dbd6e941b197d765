"""The text of one file while it is being changed, and what the file was when it was loaded."""

import errno
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from kiosk.desk.files.disk import is_there, read_text_bytes, write_new, write_whole
from kiosk.desk.files.form import AS_USUAL, Form, from_bytes, normal, to_bytes
from kiosk.desk.files.merge import merge
from kiosk.desk.files.trouble import DeskError, unread, unwritten


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was: its size, when it was last written (nanoseconds), and a hash of its bytes."""

    size: int
    written: int
    digest: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A file's text as it was loaded or last saved, with lines that end in ``\\n``.

    ``seen`` is None for a file that is not there yet. ``remark`` is a sentence about its letters, mostly empty.
    """

    path: Path
    text: str
    form: Form = AS_USUAL
    seen: Fingerprint | None = None
    remark: str = ""


class OnDisk(StrEnum):
    """What has become of a draft's file."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    AWAY = "away"
    """The folder is gone too, or cannot be read: a stick was pulled out."""


class ChangedElsewhere(DeskError):  # noqa: N818  # it is said about a file, not about the program
    """A file is not saved, because someone else has changed it. Nothing was written.

    ``theirs`` is what stands there now (None if the file is gone); ``ours`` is what was to be saved; ``merged`` has
    both, or is None where both changed the same lines. To go on: ``save_as_copy`` or ``overwrite`` with the draft that
    was to be saved, ``save`` with ``theirs`` and the merged text, or go on with ``theirs`` alone.
    """

    def __init__(self, ours: Draft, theirs: Draft | None, merged: str | None) -> None:
        super().__init__(_sentence(ours, theirs))
        self.ours = ours.text
        self.theirs = theirs
        self.merged = merged


def _sentence(ours: Draft, theirs: Draft | None) -> str:
    name = ours.path.name
    if theirs is None:
        return f"“{name}” is no longer in its folder. Someone else has moved or deleted it. Save yours as a new file?"
    return f"Someone else has changed “{name}” since you opened it. Keep yours, take theirs, or put both together?"


def open_draft(path: Path) -> Draft:
    """The draft of a file. Raises DeskError."""
    data = read_text_bytes(path)
    opened = from_bytes(data, path.name, path.parent.name)
    return Draft(path, opened.text, opened.form, _fingerprint(path, data), opened.remark)


def save(draft: Draft, text: str) -> Draft:
    """Write a draft's new text into its file. Returns the draft as it is then.

    Raises ChangedElsewhere, or DeskError where the disk does not take it.
    """
    ours = replace(draft, text=normal(text))
    if draft.seen is None:
        return _saved_new(ours)
    theirs = _theirs(draft)
    if theirs is None or theirs.seen is None or theirs.seen.digest != draft.seen.digest:
        merged = merge(draft.text, ours.text, theirs.text) if theirs else None
        raise ChangedElsewhere(ours, theirs, merged)
    if ours.text == draft.text and not draft.remark:
        return replace(draft, seen=theirs.seen)
    return _saved(ours)


def overwrite(draft: Draft, text: str) -> Draft:
    """Write a draft's new text into its file, whatever stands there now. Raises DeskError."""
    return _saved(replace(draft, text=normal(text)))


def save_as_copy(draft: Draft, text: str) -> Draft:
    """Write a draft's new text beside its file, under a free name: ``first-visit-copy.md``. Raises DeskError."""
    return _saved_new(replace(draft, text=normal(text), path=free_name(draft.path, "copy")))


def free_name(path: Path, word: str) -> Path:
    """A path beside ``path`` that is not taken, and can be an article's: ``-copy``, ``-copy-2`` and so on."""
    stem = path.stem[: 50 - len(word)].rstrip("-")
    count = 1
    while is_there(found := path.with_name(f"{stem}-{word}{f'-{count}' if count > 1 else ''}{path.suffix}")):
        count += 1
    return found


def on_disk(draft: Draft) -> OnDisk:
    """What has become of a draft's file; only one that was written since is read again."""
    try:
        now = draft.path.stat()
    except OSError:
        there = draft.seen is None and _is_folder(draft.path.parent)
        return OnDisk.SAME if there else OnDisk.GONE if _is_folder(draft.path.parent) else OnDisk.AWAY
    if draft.seen is None:
        return OnDisk.CHANGED
    if (now.st_size, now.st_mtime_ns) == (draft.seen.size, draft.seen.written):
        return OnDisk.SAME
    try:
        digest = sha256(read_text_bytes(draft.path)).hexdigest()
    except DeskError:
        return OnDisk.CHANGED
    return OnDisk.SAME if digest == draft.seen.digest else OnDisk.CHANGED


def _theirs(draft: Draft) -> Draft | None:
    """The file as it is now; None if it alone is gone. Raises DeskError if its folder is gone too."""
    try:
        return open_draft(draft.path)
    except DeskError as error:
        if not _is_folder(draft.path.parent):
            raise unwritten(draft.path, FileNotFoundError(errno.ENOENT, "no folder")) from error
        if not is_there(draft.path):
            return None
        raise


def _saved(draft: Draft) -> Draft:
    data = to_bytes(draft.text, draft.form)
    write_whole(draft.path, data)
    return replace(draft, seen=_fingerprint(draft.path, data), remark="")


def _saved_new(draft: Draft) -> Draft:
    data = to_bytes(draft.text, draft.form)
    write_new(draft.path, data)
    return replace(draft, seen=_fingerprint(draft.path, data), remark="")


def _fingerprint(path: Path, data: bytes) -> Fingerprint:
    try:
        now = path.stat()
    except OSError as error:
        raise unread(path, error) from error
    return Fingerprint(len(data), now.st_mtime_ns if now.st_size == len(data) else 0, sha256(data).hexdigest())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False

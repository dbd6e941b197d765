"""The ways in which editors, sync programs and people save a file."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

Saver = Callable[[Path, str], None]


def written_over(file: Path, text: str) -> None:
    """The file is emptied and written."""
    file.write_text(text, encoding="utf-8")


def in_pieces(file: Path, text: str) -> None:
    """The file is written bit by bit, and is half a file in between."""
    with file.open("w", encoding="utf-8") as out:
        for start in range(0, len(text), 2000):
            out.write(text[start : start + 2000])
            out.flush()


def renamed_over(file: Path, text: str) -> None:
    """A new file takes the place of the old one."""
    draft = file.with_name(f".{file.name}.tmp")
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)


def beside_a_backup(file: Path, text: str) -> None:
    """The old file becomes a backup, and a new one is made under its name."""
    file.rename(file.with_name(f"{file.name}~"))
    file.write_text(text, encoding="utf-8")


def deleted_first(file: Path, text: str) -> None:
    """The old file is deleted, then the new one is written."""
    file.unlink()
    file.write_text(text, encoding="utf-8")


def with_the_old_time(file: Path, text: str) -> None:
    """A program that syncs gives the new file the old one's time."""
    before = file.stat()
    renamed_over(file, text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def the_whole_folder(file: Path, text: str) -> None:
    """Version control, or a copy from elsewhere, puts a new folder in the old one's place."""
    folder = file.parents[1]
    new, old = folder.with_name("new"), folder.with_name("old")
    shutil.copytree(folder, new)
    (new / file.relative_to(folder)).write_text(text, encoding="utf-8")
    folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old)


SAVERS = (
    written_over,
    in_pieces,
    renamed_over,
    beside_a_backup,
    deleted_first,
    with_the_old_time,
    the_whole_folder,
)

"""A settings file as it stands, and written anew: whole or not at all, with all that nobody asked to change."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.pack.whole_file import write_whole
from kiosk.tablet.settings_check import Mistake, NoText, mistakes, read_text
from kiosk.tablet.settings_rules import KEYS_PART, complaints_about
from kiosk.tablet.setup_questions import QUESTIONS, Chosen, of_plain
from kiosk.tablet.toml_text import Value, changed

_HEAD = "# The settings of this kiosk. “kiosk settings check” names every mistake in them.\n\n"
_READABLE = 0o644


class FileUnfit(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The file cannot be read, or cannot be written. The text says what to do; ``found`` says what is wrong in it."""

    def __init__(self, words: str, found: tuple[Mistake, ...] = ()) -> None:
        super().__init__(words)
        self.found = found


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file as it was read. ``content`` is None where there is none yet."""

    path: Path
    content: bytes | None
    values: Mapping[str, object]

    def standing(self) -> Chosen:
        """Those of its settings that the kiosk takes."""
        good = {name: one for name, one in self.values.items() if name != KEYS_PART}
        return {name: of_plain(one) for name, one in good.items() if not any(complaints_about(name, one))}

    def with_values(self, values: Mapping[str, Value | None]) -> bytes:
        """The content with these settings changed."""
        text = read_text(self.content) if self.content else _HEAD
        why = {} if self.content else {asked.name: asked.why for asked in QUESTIONS}
        after = changed(text, values, why)
        ending = "\r\n" if b"\r\n" in (self.content or b"") else "\n"
        return after.replace("\n", ending).encode()


def open_file(path: Path) -> SettingsFile:
    """The file at a path, or one that is still to be written. Errors: FileUnfit."""
    content = _read(path)
    found = mistakes(content or b"")
    try:
        values = tomllib.loads(read_text(content)) if content else {}
    except (NoText, ValueError, RecursionError) as error:
        raise FileUnfit(f"Mend {path} first, or move it out of the way.", tuple(found)) from error
    folder = next(one for one in path.resolve().parents if one.exists())
    if not os.access(path if path.exists() else folder, os.W_OK) or not os.access(folder, os.W_OK):
        raise FileUnfit(_unwritable(path))
    return SettingsFile(path, content, values)


def write_file(before: SettingsFile, content: bytes) -> None:
    """Puts the content in the file's place, readable by the kiosk's own user. Errors: FileUnfit."""
    if _read(before.path) != before.content:
        message = f"{before.path} has changed in the meantime. Nothing was written; run “kiosk setup” again."
        raise FileUnfit(message)
    try:
        _make_folder(before.path.resolve().parent)
        write_whole(before.path, content, new_mode=_READABLE)
    except OSError as error:
        raise FileUnfit(_unwritable(before.path)) from error


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"{path} cannot be read. Check that it is a file, and that you may read it."
        raise FileUnfit(message) from error


def _make_folder(folder: Path) -> None:
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in missing:
        made.chmod(0o755)  # whatever the umask of the one who installs


def _unwritable(path: Path) -> str:
    return f"{path} cannot be written. Run this as an administrator (on Linux: sudo), or name a file of your own."

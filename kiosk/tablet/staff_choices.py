"""What the staff chose in the panel: a small file of the kiosk's own, which counts over the settings of IT."""

import stat
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.tablet.settings import Plain, Settings, plain
from kiosk.tablet.settings_rules import complaints_about
from kiosk.tablet.shown import shown
from kiosk.tablet.toml_text import Value, in_toml
from kiosk.tablet.whole_file import write_whole

ALLOWED = ("language", "attract_names_article", "diagonal_inches")
"""What the panel can change. Nothing else is ever taken from the file, whoever wrote it there."""

_MOST_BYTES = 4000
_HEAD = "# What the staff chose in the panel. It counts over kiosk.toml; without this file all is as kiosk.toml says.\n"


class ChoicesDamaged(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The file is none that the panel writes. The text says which."""


@dataclass(frozen=True, slots=True, order=True)
class PassedOver:
    """A line that does not count, and why."""

    line: int
    setting: str
    words: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a file holds: the choices by their settings, each with its line, and what in it does not count."""

    values: Mapping[str, Plain]
    lines: Mapping[str, int]
    passed_over: tuple[PassedOver, ...] = ()

    def over(self, settings: Settings) -> Settings:
        """The settings of IT with these choices."""
        return replace(settings, **self.values)  # type: ignore[arg-type]  # the rules hold each to its field's type


NONE = Choices({}, {})


def content_of(path: Path) -> bytes | None:
    """The bytes of the file; None where there is none to be seen. Errors: ChoicesDamaged.

    A link is not followed: administrators read this file, too, and it lies where the kiosk may put what it likes.
    """
    try:
        found = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_BYTES:
        raise ChoicesDamaged(_unlike(path))
    try:
        return path.read_bytes()
    except OSError as error:
        raise ChoicesDamaged(_unlike(path)) from error


def choices_in(content: bytes, path: Path, languages: tuple[str, ...] = ()) -> Choices:
    """The choices in a file's bytes. ``languages`` are those that the settings offer, where they name any.

    Errors: ChoicesDamaged for what is no TOML, or breaks off: the panel ends every line.
    """
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ChoicesDamaged(_unlike(path)) from error
    if not text.endswith("\n"):
        raise ChoicesDamaged(_unlike(path))
    wrong = {name: words for name, value in found.items() for words in _complaints(name, value, languages)}
    lines = _lines(text, found)
    values = {name: plain(value) for name, value in found.items() if name not in wrong}
    passed = tuple(sorted(PassedOver(lines[name], name, words) for name, words in wrong.items()))
    return Choices(values, {name: lines[name] for name in values}, passed)


def read_choices(path: Path, languages: tuple[str, ...] = ()) -> Choices:
    """The choices in a file; none where there is none. Errors: ChoicesDamaged."""
    content = content_of(path)
    return NONE if content is None else choices_in(content, path, languages)


def write_choices(path: Path, values: Mapping[str, Value]) -> None:
    """Puts the choices in the file's place, whole or not at all; without any the file goes. Errors: OSError."""
    if not values:
        path.unlink(missing_ok=True)
        return
    lines = [f"{name} = {in_toml(values[name])}\n" for name in ALLOWED if name in values]
    write_whole(path, "".join([_HEAD, *lines]).encode())


def _complaints(name: str, value: object, languages: tuple[str, ...]) -> Iterator[str]:
    """Why a line does not count, if it does not. What it says is not repeated where it may be a secret."""
    if name not in ALLOWED:
        yield f"{shown(name)} is nothing that can be chosen in the staff panel. Take this line away."
        return
    yield from (one.words for one in complaints_about(name, value))
    if name == "language":
        from kiosk.tablet.settings_doubts import doubts  # noqa: PLC0415 -- most tablets begin in what IT chose

        together = {name: value, "languages": list(languages)}
        yield from (one.words for one in doubts(together) if one.path == (name,))


def _lines(text: str, found: Mapping[str, object]) -> Mapping[str, int]:
    from kiosk.tablet.toml_places import line_of, spots  # noqa: PLC0415 -- most tablets have no such file

    places = spots(text)
    return {name: line_of(text, places, (name,)) for name in found}


def _unlike(path: Path) -> str:
    return f"{path} is not as the staff panel writes it."

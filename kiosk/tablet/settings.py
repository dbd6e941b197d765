"""What IT sets once: clinic, language, screen, times, and who to call."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.tablet.key_map import Deed, KeysWrong, key_map
from kiosk.visit.idle import IDLE_SECONDS, WARNING_SECONDS


class SettingsWrong(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The settings file has a wrong key, type or value. The text says which and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. Times in seconds, sizes in inches and millimetres.

    ``crisis_line`` and ``emergency_number`` are those of the clinic's country; the defaults are for the US
    (988 Suicide & Crisis Lifeline; 911). Each visit begins in ``language``; ``languages`` are those offered, in
    order, and without any all that the library and the screen have. ``diagonal_inches`` 0 means: ask the screen. With
    ``attract_names_article`` the screen that the whole room sees bears the title of the first article, else its neutral
    title or none. ``speech_engine`` names one of Qt's speech engines; empty means the one of the platform.
    ``printer`` is the system's name of a printer; without one nothing is printed. It holds A4, or with ``letter_paper``
    Letter.
    """

    clinic: str = "Your clinic"
    language: str = "en"
    languages: tuple[str, ...] = ()
    diagonal_inches: float = 0.0
    idle_seconds: float = IDLE_SECONDS
    warning_seconds: float = WARNING_SECONDS
    second_tap_seconds: float = 0.3
    second_tap_mm: float = 10.0
    crisis_line: str = "988"
    emergency_number: str = "911"
    reduced_motion: bool = False
    attract_names_article: bool = False
    face_down_hides: bool = True
    speech_engine: str = ""
    printer: str = ""
    letter_paper: bool = False
    keys: Mapping[int, Deed] = field(default_factory=lambda: key_map({}))


_FIELDS: Mapping[str, tuple[type, float, float]] = {
    "clinic": (str, 1, 60),
    "language": (str, 2, 12),
    "languages": (tuple, 1, 12),
    "diagonal_inches": (float, 5.0, 120.0),
    "idle_seconds": (float, 20.0, 3600.0),
    "warning_seconds": (float, 30.0, 600.0),
    "second_tap_seconds": (float, 0.0, 2.0),
    "second_tap_mm": (float, 0.0, 50.0),
    "crisis_line": (str, 1, 40),
    "emergency_number": (str, 1, 40),
    "reduced_motion": (bool, 0, 1),
    "attract_names_article": (bool, 0, 1),
    "face_down_hides": (bool, 0, 1),
    "speech_engine": (str, 0, 20),
    "printer": (str, 0, 127),
    "letter_paper": (bool, 0, 1),
}


def read_settings(path: Path) -> Settings:
    """The settings of a TOML file. A file that does not exist gives the defaults. Errors: SettingsWrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        message = f"The settings file {path} cannot be read. Check that it is a plain text file and readable."
        raise SettingsWrong(message) from error
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f'The settings file {path} is not right: {error}. Write each setting as: name = "value".'
        raise SettingsWrong(message) from error
    return settings_from(found, str(path))


def settings_from(found: Mapping[str, object], place: str) -> Settings:
    """Settings from plain values; ``place`` names the file in errors. Errors: SettingsWrong."""
    values = {
        name: _keys(value, place) if name == "keys" else _checked(name, value, place) for name, value in found.items()
    }
    return Settings(**values)  # type: ignore[arg-type]  # _checked holds each value to the type of its field


def _keys(given: object, place: str) -> Mapping[int, Deed]:
    if not isinstance(given, dict):
        message = f'{place}: “keys” is a part of its own. Write [keys], and below it: next = ["Tab", "F13"].'
        raise SettingsWrong(message)
    try:
        return key_map(given)
    except KeysWrong as wrong:
        message = f"{place}, below [keys]: {wrong}"
        raise SettingsWrong(message) from wrong


def _checked(name: str, value: object, place: str) -> str | float | bool | tuple[str, ...]:
    if name not in _FIELDS:
        near = difflib.get_close_matches(name, _FIELDS, n=1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Known settings: {', '.join(sorted([*_FIELDS, 'keys']))}."
        message = f"{place}: there is no setting called “{name}”. {hint}"
        raise SettingsWrong(message)
    kind, least, most = _FIELDS[name]
    if kind is bool and isinstance(value, bool):
        return value
    if kind is str and isinstance(value, str) and least <= len(value.strip()) <= most:
        return value.strip()
    if kind is tuple and isinstance(value, list) and least <= len(value) <= most and _are_words(value):
        return tuple(dict.fromkeys(value))
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
        return float(value)
    message = f"{place}: “{name}” cannot be {value!r}. Write {_wanted(kind, least, most)}."
    raise SettingsWrong(message)


def _are_words(value: list[object]) -> bool:
    return all(isinstance(one, str) and one.strip() for one in value)


def _wanted(kind: type, least: float, most: float) -> str:
    if kind is bool:
        return "true or false"
    if kind is tuple:
        return 'one or more languages, such as ["en", "es"]'
    if kind is str:
        return f"{least:g} to {most:g} letters between quotation marks"
    return f"a number from {least:g} to {most:g}"

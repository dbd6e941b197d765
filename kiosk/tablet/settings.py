"""What IT sets once: clinic, language, screen, times, and who to call."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.tablet.key_chord import DEFAULT_CHORD
from kiosk.tablet.key_map import Deed, key_map
from kiosk.tablet.settings_rules import complaints
from kiosk.visit.corners import CLOCKWISE
from kiosk.visit.idle import IDLE_SECONDS, WARNING_SECONDS

Plain = str | float | bool | tuple[str, ...]
"""A setting as it is held, besides the keys of a keypad."""


class SettingsWrong(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The settings file has a wrong key, type or value. The text says which and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. Times in seconds, sizes in inches and millimetres.

    ``crisis_line`` and ``emergency_number`` are those of the clinic's country; the defaults are for the US
    (988 Suicide & Crisis Lifeline; 911). Where the crisis line answers texts to the same number, the screen says “call
    or text”. Each visit begins in ``language``; ``languages`` are those offered, in
    order, and without any all that the library and the screen have. ``diagonal_inches`` 0 means: ask the screen. With
    ``attract_names_article`` the screen that the whole room sees bears the title of the first article, else its neutral
    title or none. ``speech_engine`` names one of Qt's speech engines; empty means the one of the platform.
    ``printer`` is the system's name of a printer; without one nothing is printed. It holds A4, or with ``letter_paper``
    Letter. With ``network`` “none” the tablet should be on no network. With ``require_lockdown`` the kiosk does not go
    public while a guard is off. Outside ``open_hours`` the screen is dark; without any it never is. ``brightness`` in
    per cent; 0 leaves it to the system. To come to the staff panel, ``staff_corners`` are tapped one after the other,
    the last one held, or ``staff_keys`` pressed; ``staff_pin`` is the hash of its PIN, without which it stays shut.
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
    crisis_line_takes_texts: bool = True
    emergency_number: str = "911"
    reduced_motion: bool = False
    attract_names_article: bool = False
    face_down_hides: bool = True
    speech_engine: str = ""
    printer: str = ""
    letter_paper: bool = False
    network: str = "allowed"
    require_lockdown: bool = False
    open_hours: str = ""
    wakes_by_touch: bool = True
    brightness: float = 0.0
    staff_corners: tuple[str, ...] = CLOCKWISE
    staff_keys: str = DEFAULT_CHORD
    staff_pin: str = field(default="", repr=False)
    keys: Mapping[int, Deed] = field(default_factory=lambda: key_map({}))


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
    except (ValueError, RecursionError) as error:  # TOMLDecodeError, a number beyond reason, or brackets in brackets
        message = f'The settings file {path} is not right: {error}. Write each setting as: name = "value".'
        raise SettingsWrong(message) from error
    return settings_from(found, str(path))


def settings_from(found: Mapping[str, object], place: str) -> Settings:
    """Settings from plain values; ``place`` names the file in errors. Errors: SettingsWrong."""
    for wrong in complaints(found):
        message = f"{place}: {wrong.words}"
        raise SettingsWrong(message)
    values = {name: key_map(value) if isinstance(value, dict) else plain(value) for name, value in found.items()}
    return Settings(**values)  # type: ignore[arg-type]  # the rules hold each value to the type of its field


def plain(value: object) -> Plain:
    """A value that the rules let through, as the settings hold it."""
    match value:
        case str():
            return value.strip()
        case list():
            return tuple(dict.fromkeys(str(one).strip() for one in value))
        case bool():
            return value
        case _:
            return float(str(value))

"""Which key does what: for a keyboard, a keypad with tactile keys, or switches that send keys."""

import difflib
from collections.abc import Mapping
from enum import StrEnum

from kiosk.tablet.key_names import KEYS


class Deed(StrEnum):
    """What a key can do."""

    NEXT = "next"
    PREVIOUS = "previous"
    OK = "ok"
    BACK = "back"
    HOME = "home"
    PAGE_DOWN = "page_down"
    PAGE_UP = "page_up"
    LISTEN = "listen"
    REPEAT = "repeat"
    LOUDER = "louder"
    QUIETER = "quieter"
    EXPLORE = "explore"
    HIDE = "hide"
    HELP = "help"


class KeysWrong(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The map of the keys names what there is not. The text says what there is."""


DEFAULT: Mapping[Deed, tuple[str, ...]] = {
    Deed.NEXT: ("Tab", "Down", "Right"),
    Deed.PREVIOUS: ("Backtab", "Up", "Left"),
    Deed.OK: ("Return", "Enter", "Space", "Select"),
    Deed.BACK: ("Escape", "Backspace", "Back"),
    Deed.HOME: ("Home", "HomePage"),
    Deed.PAGE_DOWN: ("PageDown",),
    Deed.PAGE_UP: ("PageUp",),
    Deed.LISTEN: ("F4", "MediaPlay"),
    Deed.REPEAT: ("F5", "Refresh"),
    Deed.LOUDER: ("VolumeUp", "+"),
    Deed.QUIETER: ("VolumeDown", "-"),
    Deed.EXPLORE: ("F2", "*"),
    Deed.HIDE: ("F8", "VolumeMute"),
    Deed.HELP: ("F1", "Help"),
}


def key_map(changes: Mapping[str, object]) -> Mapping[int, Deed]:
    """What each key does, by its number: the default, but for the deeds that ``changes`` names. Errors: KeysWrong.

    ``changes`` holds names of keys by the name of a deed, as they stand in the settings.
    """
    chosen = {deed: names for name, given in changes.items() for deed, names in [(_deed(name), _names(name, given))]}
    taken = {key for names in chosen.values() for key in names}
    kept = {deed: tuple(key for key in names if key not in taken) for deed, names in DEFAULT.items()}
    _no_key_twice(chosen)
    return {KEYS[key]: deed for deed, names in {**kept, **chosen}.items() for key in names}


def _deed(name: str) -> Deed:
    if name in list(Deed):
        return Deed(name)
    near = difflib.get_close_matches(name, list(Deed), n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"Keys can do: {', '.join(Deed)}."
    message = f"No key can do “{name}”. {hint}"
    raise KeysWrong(message)


def _names(deed: str, given: object) -> tuple[str, ...]:
    names = [given] if isinstance(given, str) else given
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        message = f"The keys for “{deed}” cannot be {given!r}. Write names of keys between quotation marks."
        raise KeysWrong(message)
    return tuple(_key(name) for name in names)


def _key(name: str) -> str:
    key = name if name in KEYS else name.upper() if len(name) == 1 else name
    if key in KEYS:
        return key
    near = difflib.get_close_matches(name, KEYS, n=1, cutoff=0.5)
    hint = f"Did you mean “{near[0]}”?" if near else "Write a name such as Tab, F13, VolumeUp, A or 5."
    message = f"There is no key called “{name}”. {hint}"
    raise KeysWrong(message)


def _no_key_twice(chosen: Mapping[Deed, tuple[str, ...]]) -> None:
    seen: dict[str, Deed] = {}
    for deed, names in chosen.items():
        for key in names:
            if seen.setdefault(key, deed) is not deed:
                message = f"The key “{key}” cannot do both “{seen[key]}” and “{deed}”. Leave it in one of them."
                raise KeysWrong(message)

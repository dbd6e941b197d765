"""Which key does what: for a keyboard, a keypad with tactile keys, or switches that send keys."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from kiosk.tablet.key_names import KEYS
from kiosk.tablet.shown import shown


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
    for _, words in keys_wrong(changes):
        raise KeysWrong(words)
    chosen = {Deed(name): tuple(_key(one) for one in _listed(given) or ()) for name, given in changes.items()}
    taken = {key for names in chosen.values() for key in names}
    kept = {deed: tuple(key for key in names if key not in taken) for deed, names in DEFAULT.items()}
    return {KEYS[key]: deed for deed, names in {**kept, **chosen}.items() for key in names}


def keys_wrong(changes: Mapping[str, object]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """All that is wrong with names of keys by the name of a deed, in their order: where, and what to write instead."""
    seen: dict[str, str] = {}
    for deed, given in changes.items():
        if deed not in list(Deed):
            yield (deed,), _no_deed(deed)
            continue
        names = _listed(given)
        if names is None:
            words = f"The keys for “{deed}” cannot be {shown(given)}. Write names of keys between quotation marks."
            yield (deed,), words
            continue
        for index, name in enumerate(names):
            path = (deed, index) if isinstance(given, list) else (deed,)
            key = _key(name)
            if key not in KEYS:
                yield path, _no_key(name)
            elif (other := seen.setdefault(key, deed)) != deed:
                yield path, f"The key “{key}” cannot do both “{other}” and “{deed}”. Leave it in one of them."


def _listed(given: object) -> list[str] | None:
    names = [given] if isinstance(given, str) else given
    return names if isinstance(names, list) and all(isinstance(name, str) for name in names) else None


def _key(name: str) -> str:
    return name.upper() if len(name) == 1 and name not in KEYS else name


def _no_deed(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 -- most settings have no mistake

    near = get_close_matches(name, list(Deed), n=1)
    hint = f"Did you mean “{near[0]}”?" if near else f"Keys can do: {', '.join(Deed)}."
    return f"No key can do {shown(name)}. {hint}"


def _no_key(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 -- likewise

    near = get_close_matches(name, KEYS, n=1, cutoff=0.5)
    hint = f"Did you mean “{near[0]}”?" if near else "Write a name such as Tab, F13, VolumeUp, A or 5."
    return f"There is no key called {shown(name)}. {hint}"

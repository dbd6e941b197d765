"""A key with others held down, such as Ctrl+Shift+F9, as it stands in the settings and as Qt numbers it."""

from collections.abc import Mapping

from kiosk.tablet.key_names import KEYS

DEFAULT_CHORD = "Ctrl+Shift+F9"

_HELD: Mapping[str, int] = {"Shift": 0x02000000, "Ctrl": 0x04000000, "Alt": 0x08000000, "Meta": 0x10000000}
"""Qt::KeyboardModifier by the names on the keys."""


def chord(text: str) -> int | None:
    """The number that Qt gives a chord, or None where it is none: Ctrl or Alt and a key, so that no keypad has it."""
    *held, key = (part.strip() for part in text.split("+"))
    names = [one.capitalize() for one in held]
    key = key.upper() if len(key) == 1 else key
    if key not in KEYS or len(set(names)) < len(names) or not {"Ctrl", "Alt"} & set(names) or {*names} - {*_HELD}:
        return None
    return KEYS[key] | sum(_HELD[name] for name in names)

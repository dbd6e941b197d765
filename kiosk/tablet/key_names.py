"""Names of keys, and the numbers under which Qt reports them (Qt::Key)."""

from collections.abc import Mapping

_NAMED = {
    "Escape": 0x01000000,
    "Tab": 0x01000001,
    "Backtab": 0x01000002,
    "Backspace": 0x01000003,
    "Return": 0x01000004,
    "Enter": 0x01000005,
    "Insert": 0x01000006,
    "Delete": 0x01000007,
    "Home": 0x01000010,
    "End": 0x01000011,
    "Left": 0x01000012,
    "Up": 0x01000013,
    "Right": 0x01000014,
    "Down": 0x01000015,
    "PageUp": 0x01000016,
    "PageDown": 0x01000017,
    "Menu": 0x01000055,
    "Help": 0x01000058,
    "Back": 0x01000061,
    "Forward": 0x01000062,
    "Refresh": 0x01000064,
    "VolumeDown": 0x01000070,
    "VolumeMute": 0x01000071,
    "VolumeUp": 0x01000072,
    "MediaPlay": 0x01000080,
    "MediaStop": 0x01000081,
    "MediaPrevious": 0x01000082,
    "MediaNext": 0x01000083,
    "HomePage": 0x01000090,
    "Select": 0x01010000,
    "Space": 0x20,
}
_FUNCTIONS = {f"F{number}": 0x01000030 + number - 1 for number in range(1, 36)}
_SIGNS = {chr(code): code for code in range(0x21, 0x7F) if not chr(code).islower()}

KEYS: Mapping[str, int] = {**_NAMED, **_FUNCTIONS, **_SIGNS}
"""A key by its name: ``Tab``, ``F13``, ``VolumeUp``, a capital letter, a digit or a sign."""

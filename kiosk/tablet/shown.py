"""A value as a sentence about the settings shows it."""

_MOST = 40
_LARGEST = 10**15


def shown(value: object) -> str:
    """A short word for a value, whatever it is; long ones are cut."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"“{_cut(_plain(value))}”"
        case int() if abs(value) > _LARGEST:  # Python refuses to write out the largest of those that TOML can hold
            return "so large a number"
        case list():
            return "this list" if value else "an empty list"
        case dict():
            return "a part of its own"
        case _:
            return _cut(str(value))


def _plain(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _cut(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"

"""Values as TOML writes them, and a TOML text with some of its settings changed and all else left as it was."""

from collections.abc import Mapping

from kiosk.tablet.toml_places import Spot, spots

Value = str | bool | float | tuple[str, ...]

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def in_toml(value: Value) -> str:
    """A value as TOML writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"{value:.10g}"
        case str():
            return f'"{"".join(_escaped(sign) for sign in value)}"'
        case _:
            return f"[{', '.join(in_toml(one) for one in value)}]"


def _escaped(sign: str) -> str:
    if sign in _ESCAPED:
        return _ESCAPED[sign]
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x20 or ord(sign) == 0x7F else sign


def changed(text: str, values: Mapping[str, Value | None], why: Mapping[str, str]) -> str:
    """The text with these settings of the top level: put where they stand, added above the first table, or for None
    set aside as a comment. ``why`` has a comment for those that are added. The text must be one that tomllib reads.
    """
    standing = {spot.path[0]: spot for spot in spots(text) if len(spot.path) == 1 and spot.start < spot.end}
    for name, spot in reversed(standing.items()):  # from the end, so that the places before stay what they are
        if name in values:
            text = _replaced(text, spot, values[str(name)])
    added = [(name, value) for name, value in values.items() if name not in standing and value is not None]
    return _with_added(text, [f"{_comment(why.get(name))}{name} = {in_toml(value)}\n" for name, value in added])


def _comment(words: str | None) -> str:
    return f"# {words}\n" if words else ""


def _replaced(text: str, spot: Spot, value: Value | None) -> str:
    if value is not None:
        return f"{text[: spot.start]}{in_toml(value)}{text[spot.end :]}"
    lines = text[spot.at : spot.end].replace("\n", "\n# ")
    return f"{text[: spot.at]}# {lines}{text[spot.end :]}"


def _with_added(text: str, lines: list[str]) -> str:
    if not lines:
        return text
    at, between = _end_of_top_level(text)
    before, after = text[:at], text[at:]
    if before and not before.endswith("\n"):
        before += "\n"
    return f"{before}{''.join(lines)}{between}{after}"


def _end_of_top_level(text: str) -> tuple[int, str]:
    """Where a setting can be added, and what must follow it: below the last of the top level, else above the comment
    of the first table.
    """
    found = spots(text)
    heads = [spot.at for spot in found if spot.start == spot.end]
    first_head = min(heads, default=len(text))
    last = max((spot.end for spot in found if spot.at < first_head), default=None)
    if last is not None:
        end = text.find("\n", last)
        return (len(text) if end < 0 else end + 1), ""
    if not heads:
        return len(text), ""
    at = text.rfind("\n", 0, first_head) + 1
    while at and text[text.rfind("\n", 0, at - 1) + 1 : at].lstrip().startswith("#"):
        at = text.rfind("\n", 0, at - 1) + 1
    return at, "\n"

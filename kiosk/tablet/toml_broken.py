"""The first place where a text is no TOML: its lines, and what to write there."""

import re
import tomllib
from dataclasses import dataclass

_BEGINS = re.compile(r"""[ \t]*(?:\[|[\w."'-]+[ \t]*[=:]|[A-Za-z_][\w -]*[ \t]*=)""")
_PAIR = re.compile(r"""[ \t]*["']?(?P<name>[\w-]+)["']?[ \t]*(?P<sign>[=:]?)[ \t]*(?P<value>.*?)[ \t]*(?:#.*)?""")
_HEAD = re.compile(r"[ \t]*\[+[ \t]*(?P<name>[\w-]*)")
_CURLY = re.compile("[“”„‟«»‘’]")
_MOST = 80
_SWITCHES = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}


@dataclass(frozen=True, slots=True)
class Broken:
    """Lines that are no TOML, from ``line`` (counted from 1) up to but without ``end``.

    ``name`` is that of the setting, where there is one.
    """

    line: int
    end: int
    name: str
    words: str


def broken(text: str) -> Broken | None:
    """The first lines of a text that tomllib cannot read, or None where it can read all."""
    error = _error(text)
    if error is None:
        return None
    lines = text.split("\n")
    told = re.search(r"at line (\d+)", error)
    reached = min(int(told[1]), len(lines)) if told else len(lines)
    line = _start(lines, reached)
    name, words = _what_to_write(lines, line, error)
    return Broken(line, _end(lines, line), name, words)


def blanked(text: str, wrong: Broken) -> str:
    """The text without these lines, all others on the lines where they were.

    A broken head is mended where its name can be guessed, else it takes its part along.
    """
    lines = text.split("\n")
    before, end = lines[: wrong.line - 1], wrong.end
    if head := _HEAD.match(lines[wrong.line - 1]):
        mended = f"[{head['name']}]"
        if _error("\n".join([*before, mended])) is None:
            return "\n".join([*before, mended, *lines[wrong.line :]])
        heads = (n for n in range(wrong.line + 1, len(lines) + 1) if _HEAD.match(lines[n - 1]))
        end = next(heads, len(lines) + 1)
    return "\n".join([*before, *[""] * (end - wrong.line), *lines[end - 1 :]])


def _error(text: str) -> str | None:
    try:
        tomllib.loads(text)
    except RecursionError:
        return "Too many brackets in brackets"
    except ValueError as error:  # TOMLDecodeError, or a number beyond reason
        return str(error)
    return None


def _start(lines: list[str], reached: int) -> int:
    """The line on which begins what tomllib stumbled over: all before it is TOML."""
    return next((n for n in range(reached, 1, -1) if _error("\n".join(lines[: n - 1])) is None), 1)


def _end(lines: list[str], line: int) -> int:
    """The line after what begins on one: only lists and long texts go on below."""
    pair = _PAIR.fullmatch(lines[line - 1].strip())
    if pair is None or not pair["value"].startswith(("[", "{", '"""', "'''")):
        return line + 1
    return next((n for n in range(line + 1, len(lines) + 1) if _BEGINS.match(lines[n - 1])), len(lines) + 1)


def _what_to_write(lines: list[str], line: int, error: str) -> tuple[str, str]:
    text = lines[line - 1].strip()
    if text.startswith("["):
        return "", _about_head(text, error)
    pair = _PAIR.fullmatch(text)
    if pair is None or not pair["sign"]:
        return "", 'This line is no setting. Write each as: name = "value", or put # before a remark.'
    name, value = pair["name"], pair["value"][:_MOST]
    earlier = _earlier(lines, line, name)
    if earlier:
        return name, f"“{name}” stands twice, first on line {earlier}. Leave only one of them."
    return name, _about_value(name, pair["sign"], value) or f"What is written after = cannot be read: {_plain(error)}."


def _about_value(name: str, sign: str, value: str) -> str:
    if sign == ":":
        return f"Write = after the name: {name} = {value or '…'}"
    if not value:
        return f"The value is missing. Write it after the =, or take “{name}” away."
    if _CURLY.search(value):
        return f"The quotation marks are curly. Write straight ones: {name} = {_straight(value)}"
    if (switch := value.strip("\"'").casefold()) in _SWITCHES and value[0] not in "\"'":
        return f"Write {_SWITCHES[switch]}, in small letters and without quotation marks."
    if re.fullmatch(r"\d+,\d+", value):
        return f"Write a point, not a comma: {name} = {value.replace(',', '.')}"
    if value.startswith("[") and not value.endswith("]"):
        return f'The list has no end. Close it with ], as in {name} = ["en", "es"].'
    if value.startswith(('"""', "'''")):
        return f"A text that begins with {value[:3]} must end with {value[:3]}, too."
    if value[0] in "\"'":
        return _about_quoted(name, value)
    if number := re.match(r"\d{1,9}(?:\.\d+)?", value):
        return f"Write a number alone, such as {name} = {number[0]}, or put quotation marks around all of it."
    if value[0] not in "[{":
        return f'Quotation marks are missing: write {name} = "{value}"'
    return ""


def _about_quoted(name: str, value: str) -> str:
    mark = value[0]
    if value.count(mark) == 1:
        return f"A quotation mark is missing at the end. Write {name} = {value}{mark}"
    if "\\" in value:
        return "A \\ stands for something else in a text. Write \\\\ for each \\."
    if value.count(mark) > 2:
        return f"There is a {mark} too many. Write \\{mark} for one that is part of the text." if mark == '"' else ""
    return ""


def _about_head(text: str, error: str) -> str:
    if "twice" in error or "overwrite" in error.lower():
        return f"{text} stands twice. Put all that belongs below it in one place."
    return "This begins a part, but cannot be read. Write its name between brackets, alone on its line: [keys]"


def _earlier(lines: list[str], line: int, name: str) -> int:
    """The line before, in the same part, on which the same setting stands; 0 if none."""
    for number in range(line - 1, 0, -1):
        if lines[number - 1].lstrip().startswith("["):
            return 0
        pair = _PAIR.fullmatch(lines[number - 1].strip())
        if pair and pair["sign"] and pair["name"] == name:
            return number
    return 0


def _straight(value: str) -> str:
    return _CURLY.sub('"', value)


def _plain(error: str) -> str:
    return re.sub(r" *\(at [^)]*\)$", "", error).rstrip(".")

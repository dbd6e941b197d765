"""The text of a file's bytes, whatever letters it was saved in."""

import re
from dataclasses import dataclass

from kiosk.authoring.importing.leaflet import LeafletUnreadable

_OLD_LETTERS = {"ar": "cp1256", "fa": "cp1256", "ur": "cp1256", "he": "cp1255", "ru": "cp1251", "uk": "cp1251"}
_OLD_LETTERS |= {"el": "cp1253", "tr": "cp1254", "pl": "cp1250", "cs": "cp1250", "hu": "cp1250", "ro": "cp1250"}
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text; ``guessed`` says that its letters may be other ones than its writer meant."""

    text: str
    guessed: bool = False


def decode(data: bytes, language: str, named: str = "") -> Decoded:
    """The text of a file that may name its encoding. Raises LeafletUnreadable where letters are lost."""
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise LeafletUnreadable("is not a text, whatever its name says. Save it as plain text (UTF-8) and import that.")
    for encoding in _marked(data, named):
        try:
            return Decoded(data.decode(encoding))
        except (UnicodeDecodeError, LookupError):
            continue
    high = len(_HIGH.findall(data))
    if sum(map(len, _SEQUENCE.findall(data))) * 2 > high:
        raise LeafletUnreadable(_damaged(data))
    try:
        return Decoded(data.decode(_OLD_LETTERS.get(language.split("-", maxsplit=1)[0], "cp1252")), guessed=True)
    except UnicodeDecodeError as error:
        raise LeafletUnreadable(_damaged(data)) from error


def _marked(data: bytes, named: str) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    return ("utf-8-sig", named) if named else ("utf-8-sig",)


def _damaged(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return f"has letters that cannot be read, first in line {line}. Type them anew, save it as UTF-8, import that."
    return "has letters that cannot be read. Save it as UTF-8 and import that."

"""How a text lies in its file: a mark at the start, the ends of its lines."""

from dataclasses import dataclass

from kiosk.authoring.importing.decoding import decode
from kiosk.authoring.importing.leaflet import LeafletUnreadable
from kiosk.desk.files.trouble import DeskError

_MARK = b"\xef\xbb\xbf"
_OTHER = "This file was not saved as UTF-8, which the kiosk needs. Look at its letters; saving it makes it UTF-8."
_DAMAGED = "Some letters of this file cannot be read and show as “\ufffd”. Type them again before you save."


@dataclass(frozen=True, slots=True)
class Form:
    """What a file keeps when its text changes. ``mark`` is the sign by which some editors know UTF-8."""

    newline: str = "\n"
    mark: bool = False


AS_USUAL = Form()


@dataclass(frozen=True, slots=True)
class Opened:
    """A text whose lines end in ``\\n``, its form, and a sentence about its letters if there is something to say."""

    text: str
    form: Form = AS_USUAL
    remark: str = ""


def from_bytes(data: bytes, name: str, language: str) -> Opened:
    """The text of a file. ``language`` helps to guess letters that are not UTF-8. Raises DeskError if it is no text."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\0" in data and not wide:
        raise DeskError(f"“{name}” is not a text, whatever its name says. Move it out of the library.")
    text, remark = _letters(data, language)
    newline = _newline(text)
    return Opened(normal(text), Form(newline, data.startswith(_MARK)), remark)


def to_bytes(text: str, form: Form) -> bytes:
    """The bytes of a text in a form."""
    data = normal(text).replace("\n", form.newline).encode()
    return _MARK + data if form.mark else data


def normal(text: str) -> str:
    """The text as it will be read again: one kind of line ends, and no sign that a file cannot hold."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff").replace("\0", "\ufffd")
    return text.encode(errors="replace").decode() if any("\ud800" <= sign <= "\udfff" for sign in text) else text


def _letters(data: bytes, language: str) -> tuple[str, str]:
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    try:
        return decode(data, language).text, _OTHER
    except LeafletUnreadable:
        return data.decode("utf-8-sig", errors="replace"), _DAMAGED


def _newline(text: str) -> str:
    both = text.count("\r\n")
    counts = {"\n": text.count("\n") - both, "\r\n": both, "\r": text.count("\r") - both}
    return max(counts, key=lambda newline: counts[newline])

"""A file's bytes to clean lines of text, with every sign that cannot be shown named by line and column."""

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.article.place import Place
from kiosk.authoring.drawable import undrawable
from kiosk.authoring.findings import Findings

_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufdd0-\ufdef\ufffe\uffff"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_SUSPECT = re.compile(f"[{_CONTROL}{_DIRECTION}{_PRIVATE}\ud800-\udfff\ufffd]")
_PRIVATE_USE = re.compile(f"[{_PRIVATE}]")
_TURNING = re.compile(f"[{_DIRECTION}]")
_SIGNS_OF_A_LINE = 5
_SHOWN_ONCE = 20
"""Problems of one file with single signs that are worth reporting; a binary file would have thousands."""


def read_lines(data: bytes, findings: Findings) -> tuple[str, ...]:
    """The lines of a text file without their ends; signs that cannot be shown become U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        findings.error("TEXT01", Place(), "This file is saved as UTF-16. Save it again as UTF-8.")
        return ()
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    if undrawable(text):
        _report_undrawable(text, findings)
    if not _SUSPECT.search(text):
        return tuple(text.split("\n"))
    return tuple(_clean(text.split("\n"), findings))


def _report_undrawable(text: str, findings: Findings) -> None:
    lines = enumerate(text.split("\n"), 1)
    strange = (
        (number, line, [sign for sign in undrawable(line) if not _SUSPECT.match(sign)]) for number, line in lines
    )
    for number, line, signs in islice((one for one in strange if one[2]), _SHOWN_ONCE):
        listed = ", ".join(f"“{sign}” (U+{ord(sign):04X})" for sign in signs[:_SIGNS_OF_A_LINE])
        more = "" if len(signs) <= _SIGNS_OF_A_LINE else f" and {len(signs) - _SIGNS_OF_A_LINE} more"
        message = f"The kiosk’s typefaces do not have {listed}{more}: an empty box would show. Write it in other signs."
        findings.error("TEXT06", Place(number, line.index(signs[0]) + 1), message)


def _clean(lines: list[str], findings: Findings) -> Iterator[str]:
    shown = 0
    for number, line in enumerate(lines, 1):
        for sign in _SUSPECT.finditer(line):
            shown += 1
            if shown <= _SHOWN_ONCE:
                report_sign(sign.group(), Place(number, sign.start() + 1), findings)
        yield _SUSPECT.sub(_stand_in, line)


def _stand_in(sign: re.Match[str]) -> str:
    return sign.group() if _PRIVATE_USE.match(sign.group()) else "\ufffd"


def clean(text: str, at: Place, findings: Findings) -> str:
    """A text without signs that cannot be shown; for texts that YAML may have unescaped."""
    if not _SUSPECT.search(text):
        return text
    for sign in dict.fromkeys(_SUSPECT.findall(text)):
        if sign != "\ufffd":
            report_sign(sign, at, findings)
    return _SUSPECT.sub(_stand_in, text)


def report_sign(sign: str, at: Place, findings: Findings) -> None:
    """Name one sign that cannot be shown."""
    code = f"U+{ord(sign):04X}"
    if _PRIVATE_USE.match(sign):
        findings.warning("TEXT04", at, f"The character {code} is drawn by one company's fonts only. Replace it.")
    elif _TURNING.match(sign):
        message = f"A hidden sign ({code}) turns the direction of the text here. Delete it and type the words again."
        findings.error("TEXT03", at, message)
    elif sign == "\ufffd" or "\ud800" <= sign <= "\udfff":
        message = "A letter cannot be read here. Save the file as UTF-8 and type the letter again."
        findings.error("TEXT01", at, message)
    else:
        findings.error("TEXT02", at, f"An invisible control character ({code}) stands here. Delete it.")

"""A diagnosis in parts, each of which fits a QR code and knows its place among the others."""

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.tablet.diagnosis import base41

MOST_LETTERS = 483
"""Of QR's alphanumeric mode in version 13 at level M, as large as the codes of a visitor's list."""

MARK = "KIOSK1"
"""What each part begins with; the number is that of the way in which it is written."""

_HEADER = len(f"{MARK}/99/99/FFFFFFFF/FFFF/")
_ROOM = (MOST_LETTERS - _HEADER) // 3 * 2
_PART = re.compile(r"KIOSK1/(\d{1,2})/(\d{1,2})/([0-9A-F]{8})/([0-9A-F]{4})/([0-9A-Z$*+.-]+)")


class NoDiagnosis(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The texts hold no part of a diagnosis, or not all of them. ``missing`` are the numbers of those, from 1."""

    def __init__(self, words: str, missing: tuple[int, ...] = ()) -> None:
        super().__init__(words)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class _Part:
    """What one code holds: which it is, of how many, of which diagnosis."""

    number: int
    count: int
    series: str
    content: bytes


def split(content: bytes) -> tuple[str, ...]:
    """The texts of the codes: their number, how many there are, a checksum of all and one of their own, the content."""
    packed = zlib.compress(content, 9)
    pieces = [packed[start : start + _ROOM] for start in range(0, len(packed), _ROOM)]
    series = f"{zlib.crc32(packed):08X}"
    return tuple(
        f"{MARK}/{number}/{len(pieces)}/{series}/{_check(number, piece)}/{base41.encode(piece)}"
        for number, piece in enumerate(pieces, start=1)
    )


def joined(texts: Iterable[str], most_bytes: int = 1_000_000) -> bytes:
    """The content of parts in any order, among whatever else the texts hold. Errors: NoDiagnosis.

    Of several diagnoses it is that of which most parts are there.
    """
    found: dict[str, dict[int, _Part]] = {}
    for part in (part for text in texts for part in _parts(text)):
        found.setdefault(part.series, {})[part.number] = part
    if not found:
        message = f"There is no code of a diagnosis in this. Each begins with {MARK}/."
        raise NoDiagnosis(message)
    return _unpacked(max(found.values(), key=lambda parts: len(parts) / next(iter(parts.values())).count), most_bytes)


def _unpacked(parts: dict[int, _Part], most_bytes: int) -> bytes:
    count = next(iter(parts.values())).count
    missing = tuple(number for number in range(1, count + 1) if number not in parts)
    if missing:
        raise NoDiagnosis(_still_needed(missing, count), missing)
    packed = b"".join(parts[number].content for number in range(1, count + 1))
    unpack = zlib.decompressobj()
    try:
        content = unpack.decompress(packed, most_bytes)
    except zlib.error as error:
        message = "The codes do not fit together. Scan all of them again."
        raise NoDiagnosis(message) from error
    if f"{zlib.crc32(packed):08X}" != next(iter(parts.values())).series or not unpack.eof:
        message = "The codes do not fit together. Scan all of them again."
        raise NoDiagnosis(message)
    return content


def _still_needed(missing: tuple[int, ...], count: int) -> str:
    numbers = ", ".join(map(str, missing))
    codes = f"code {numbers} of {count} is" if len(missing) == 1 else f"codes {numbers} of {count} are"
    return f"The diagnosis is not whole: {codes} missing or was read wrong. Scan what is missing and add it."


def _parts(text: str) -> Iterator[_Part]:
    """The sound parts in a text; one whose own checksum is wrong counts as missing."""
    for match in _PART.finditer(text):
        number, count = int(match[1]), int(match[2])
        try:
            content = base41.decode(match[5])
        except base41.NotBase41:
            continue
        if 1 <= number <= count and _check(number, content) == match[4]:
            yield _Part(number, count, match[3], content)


def _check(number: int, content: bytes) -> str:
    return f"{zlib.crc32(bytes([number]) + content) & 0xFFFF:04X}"

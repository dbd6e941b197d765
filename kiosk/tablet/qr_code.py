"""QR codes that hold words themselves: no address, no network."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST_BYTES = 331
"""At error level M this fits version 13 (69 squares a side): at 55 mm a square is 0.8 mm,
four pixels of a phone camera that sees 120 mm of the screen 1,080 pixels wide from 40 cm."""

LEAST_ROOM = 60
"""Bytes for the list in every code, however long a clinic's name is."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """One code: its words, squares along a side, and its squares row by row as a number, the first one highest."""

    text: str
    size: int
    squares: int

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of ``rows``."""
        return (self.size + 7) // 8

    @property
    def rows(self) -> bytes:
        """The squares as the bits of a picture, each row filled up to whole bytes."""
        bits = f"{self.squares:0{self.size * self.size}b}"
        rows = (bits[start : start + self.size] for start in range(0, len(bits), self.size))
        return b"".join(int(row.ljust(8 * self.row_bytes, "0"), 2).to_bytes(self.row_bytes, "big") for row in rows)


def codes(heading: str, lines: Sequence[str], footer: str) -> tuple[QrCode, ...]:
    """As many codes as the lines need; each starts with the heading, the last one ends with the footer."""
    return tuple(code_of(text) for text in pages(heading, lines, footer))


def pages(heading: str, lines: Sequence[str], footer: str) -> tuple[str, ...]:
    """The texts of the codes, none over MOST_BYTES. A line too long for a code goes on in the next one."""
    room = max(LEAST_ROOM, MOST_BYTES - len(f"{heading}\n\n{footer}".encode()))
    found: list[list[str]] = [[]]
    for piece in (piece for line in lines for piece in _pieces(line, room)):
        if found[-1] and len("\n".join([*found[-1], piece]).encode()) > room:
            found.append([])
        found[-1].append(piece)
    texts = ["\n".join([heading, *page]) for page in found]
    texts[-1] += f"\n{footer}"
    return tuple(texts)


def _pieces(line: str, room: int) -> Iterator[str]:
    """The line in pieces of at most ``room`` bytes, cut between words where there is a space to cut at."""
    while len(line.encode()) > room:
        most = line.encode()[:room].decode(errors="ignore")
        end = most.rfind(" ") if most.rfind(" ") > 0 else len(most)
        yield line[:end]
        line = line[end:].lstrip()
    yield line


def code_of(text: str) -> QrCode:
    """One code that holds a text."""
    # Imported when a list is first shown: it brings Python's web libraries along, which no start should wait for.
    import segno  # noqa: PLC0415

    rows = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8").matrix
    squares = int("".join("1" if square else "0" for row in rows for square in row), 2)
    return QrCode(text, len(rows), squares)

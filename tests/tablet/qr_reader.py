"""Reads a QR code back, as a phone does once it has found the squares. Knows no error correction: ours are right.

Written after the standard's outline, so that the codes are not judged by the library that made them; only its tables of
block lengths and alignment places are taken from there.
"""

from collections.abc import Callable, Iterator

from segno.consts import ALIGNMENT_POS, ECC, ERROR_LEVEL_H, ERROR_LEVEL_L, ERROR_LEVEL_M, ERROR_LEVEL_Q

Squares = list[list[bool]]

MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, column: row % 2 == 0,
    lambda row, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)
LEVELS = (ERROR_LEVEL_M, ERROR_LEVEL_L, ERROR_LEVEL_H, ERROR_LEVEL_Q)
FORMAT_MASK = 0x5412
LETTERS, BYTES = 0b0010, 0b0100
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def read(squares: Squares) -> str:
    """The words inside a code."""
    size = len(squares)
    version = (size - 17) // 4
    signs = int("".join(str(int(squares[row][column])) for row, column in _format_places()), 2) ^ FORMAT_MASK
    mask, level = MASKS[signs >> 10 & 0b111], LEVELS[signs >> 13]
    bits = [squares[row][column] ^ mask(row, column) for row, column in _data_places(size, version)]
    words = [int("".join(str(int(bit)) for bit in bits[at : at + 8]), 2) for at in range(0, len(bits) - 7, 8)]
    stream = "".join(f"{word:08b}" for word in _unwoven(words, version, level))
    assert int(stream[:4], 2) in {BYTES, LETTERS}
    if int(stream[:4], 2) == LETTERS:
        return "".join(_letters(stream[4:], 9 if version < 10 else 11))
    counted = 8 if version < 10 else 16
    length = int(stream[4 : 4 + counted], 2)
    start = 4 + counted
    return int(stream[start : start + 8 * length], 2).to_bytes(length, "big").decode("utf-8")


def _letters(stream: str, counted: int) -> Iterator[str]:
    """Capital letters, digits and nine signs, two in 11 bits."""
    length = int(stream[:counted], 2)
    for at in range(0, length, 2):
        start, pair = counted + at // 2 * 11, at + 1 < length
        number = int(stream[start : start + (11 if pair else 6)], 2)
        yield from (SIGNS[number // 45], SIGNS[number % 45]) if pair else SIGNS[number]


def _format_places() -> Iterator[tuple[int, int]]:
    yield from ((8, column) for column in (0, 1, 2, 3, 4, 5, 7, 8))
    yield from ((row, 8) for row in (7, 5, 4, 3, 2, 1, 0))


def _data_places(size: int, version: int) -> Iterator[tuple[int, int]]:
    """Row and column of each bit, winding up and down through pairs of columns."""
    upward = True
    for right in (column if column > 6 else column - 1 for column in range(size - 1, 0, -2)):
        for row in range(size - 1, -1, -1) if upward else range(size):
            yield from ((row, column) for column in (right, right - 1) if not _fixed(row, column, size, version))
        upward = not upward


def _fixed(row: int, column: int, size: int, version: int) -> bool:
    """Whether a square is part of the frame that every code of this size has."""
    corner = (row < 9 and (column < 9 or column >= size - 8)) or (row >= size - 8 and column < 9)
    timing = 6 in (row, column)
    number = version >= 7 and ((row < 6 and column >= size - 11) or (column < 6 and row >= size - 11))
    places = ALIGNMENT_POS[version - 2] if version > 1 else ()
    marks = [
        (middle_row, middle_column)
        for middle_row in places
        for middle_column in places
        if (middle_row, middle_column) not in {(6, 6), (6, places[-1]), (places[-1], 6)}
    ]
    mark = any(abs(row - middle_row) <= 2 and abs(column - middle_column) <= 2 for middle_row, middle_column in marks)
    return corner or timing or number or mark


def _unwoven(words: list[int], version: int, level: int) -> Iterator[int]:
    """The data words in order: in the code, blocks are woven into each other."""
    lengths = [block.num_data for block in ECC[version][level] for _ in range(block.num_blocks)]
    blocks: list[list[int]] = [[] for _ in lengths]
    rest = iter(words)
    for place in range(max(lengths)):
        for block, length in zip(blocks, lengths, strict=True):
            if place < length:
                block.append(next(rest))
    return (word for block in blocks for word in block)

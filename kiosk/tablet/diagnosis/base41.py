"""Bytes as letters that a QR code packs tightly, three for two bytes, and without a blank that a phone might drop."""

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-."
"""41 of the 45 of QR's alphanumeric mode: 41³ is the first cube above 65,536."""

_BASE = len(LETTERS)
_VALUES = {letter: value for value, letter in enumerate(LETTERS)}


class NotBase41(ValueError):  # noqa: N818 -- reads as a sentence where it is raised
    """Letters that no bytes become."""


def encode(content: bytes) -> str:
    """The bytes as letters; one byte left over becomes two."""
    pairs = (content[start : start + 2] for start in range(0, len(content), 2))
    return "".join(_letters(int.from_bytes(pair, "big"), len(pair) + 1) for pair in pairs)


def decode(text: str) -> bytes:
    """The bytes of letters. Errors: NotBase41."""
    return b"".join(_bytes(text[start : start + 3]) for start in range(0, len(text), 3))


def _letters(number: int, count: int) -> str:
    return "".join(LETTERS[number // _BASE**place % _BASE] for place in range(count))


def _bytes(letters: str) -> bytes:
    try:
        number = sum(_VALUES[letter] * _BASE**place for place, letter in enumerate(letters))
        return number.to_bytes(len(letters) - 1, "big") if len(letters) > 1 else _fail(letters)
    except (LookupError, OverflowError) as error:
        raise NotBase41(letters) from error


def _fail(letters: str) -> bytes:
    raise NotBase41(letters)

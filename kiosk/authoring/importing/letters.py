"""The letters of a leaflet, without the invisible signs and drawn bullets that programs put among them."""

import re
from collections.abc import Iterable

from kiosk.authoring.importing.leaflet import Piece, Said

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"[\s\u2028\u2029]+")
_BULLET = re.compile(r"[•◦▪▫■‣⁃●○◆◇★✓✔➢➤►\uf0b7\uf0a7\uf0d8\uf076\uf0fc·–—*-]\s+|[•◦▪●➢\uf0b7\uf0a7\uf0d8]")
_BOX = re.compile(r"[☐□❑❏❒\uf06f\uf0a8]\s*")
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]|[a-zA-Z][)])\s+")
SYMBOLS = {0xF0A3: "≤", 0xF0B3: "≥", 0xF0B1: "±", 0xF0B4: "×", 0xF06D: "µ", 0xF0B0: "°", 0xF0AE: "→", 0xF061: "α"}
"""Signs of the font Symbol by the private numbers that word processors give them."""
_SYMBOLS = str.maketrans(SYMBOLS)
_RAISED = str.maketrans("0123456789+-n()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ⁽⁾")
_LOWERED = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")


def letters(text: str) -> str:
    """The text without invisible signs, and with plain signs for those of the font Symbol."""
    return _INVISIBLE.sub("", text.translate(_SYMBOLS))


def raised(text: str) -> str:
    """Small signs above the line: 10⁵ must not become 105. Words stay as they are."""
    return text.translate(_RAISED) if text.strip("0123456789+-n()") == "" else text


def lowered(text: str) -> str:
    """Small signs below the line."""
    return text.translate(_LOWERED) if text.strip("0123456789+-()") == "" else text


def tidy(pieces: Iterable[Piece]) -> Said:
    """Pieces with single spaces and none at the ends; neighbours of a kind are one."""
    joined: list[Piece] = []
    for piece in pieces:
        text = _SPACES.sub(" ", letters(piece.text))
        if not joined or joined[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if not text and not piece.note:
            continue
        last = joined[-1] if joined else None
        strong = piece.strong if text.strip() else last is not None and last.strong
        if last and not last.note and (last.strong, last.address) == (strong, piece.address):
            joined[-1] = Piece(last.text + text, strong, last.address, piece.note)
        else:
            joined.append(Piece(text, strong, piece.address, piece.note))
    if joined:
        last = joined.pop()
        if last.text.rstrip() or last.note:
            joined.append(Piece(last.text.rstrip(), last.strong, last.address, last.note))
    return tuple(joined)


def behind(said: Said, count: int) -> Said:
    """What is said behind its first ``count`` letters."""
    left: list[Piece] = []
    for piece in said:
        cut = min(count, len(piece.text))
        count -= cut
        if piece.text[cut:] or (piece.note and not cut):
            left.append(Piece(piece.text[cut:], piece.strong, piece.address, piece.note))
    return tidy(left)


def ahead(said: Said, count: int) -> Said:
    """The first ``count`` letters of what is said."""
    kept: list[Piece] = []
    for piece in said:
        if count <= 0:
            break
        whole = count >= len(piece.text)
        kept.append(Piece(piece.text[:count], piece.strong, piece.address, piece.note if whole else ""))
        count -= len(piece.text)
    return tidy(kept)


def bullet(text: str) -> str:
    """The drawn bullet at the start of a text, if there is one."""
    found = _BULLET.match(text)
    return found.group() if found else ""


def box(text: str) -> str:
    """The empty box at the start of a text, if there is one."""
    found = _BOX.match(text)
    return found.group() if found else ""


def number(text: str) -> str:
    """The number of a step at the start of a text, such as “1. ” or “a) ”, if there is one."""
    found = _NUMBER.match(text)
    return found.group() if found else ""

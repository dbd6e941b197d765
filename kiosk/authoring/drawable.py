"""Which characters the typefaces of the kiosk can draw."""

import unicodedata
from functools import cache

_RANGES = """
20-7E A0-377 37A-37F 384-38A 38C 38E-3A1 3A3-3E1 3F0-52F 600-6FF 750-77F 870-88E 890-891 898-97F 10FB 1AB0-1AC0
1AC5 1AC7-1ACE 1C80-1C88 1D00-1DF9 1DFB-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F7D
1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE 2000-2064 2066-2071 2074-208E 2090-209C
20A0-20C0 20F0 2100-215F 2183-2184 2189 2202 220F 2211-2212 2215 2219-221A 221E 222B 2248 2260 2264-2265 25CA
25CC 2C60-2C7F 2DE0-2E5D A640-A69F A700-A7CA A7D0-A7D1 A7D3 A7D5-A7D9 A7F2-A7FF A8FF A92E AB30-AB6B FB00-FB06
FB50-FBC2 FBD3-FD8F FD92-FDC7 FDCF FDF0-FE00 FE20-FE2F FE70-FE74 FE76-FEFC FEFF FFFC-FFFD 10780-10785
10787-107B0 107B2-107BA 10EFD-10EFF 1DF00-1DF1E
"""
"""The characters of all typefaces that the kiosk ships, in regular and bold: a test holds this to their files."""

_NOT_DRAWN = frozenset(("Cc", "Cf", "Zs"))
"""Categories of what has no picture: ends of lines, invisible signs, spaces."""
_STYLES = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Invisible signs that choose one of a character's shapes."""


@cache
def drawable() -> frozenset[str]:
    """Every character that a typeface of the kiosk has."""
    ends = [written.partition("-") for written in _RANGES.split()]
    return frozenset(chr(code) for first, _, last in ends for code in range(int(first, 16), int(last or first, 16) + 1))


def undrawable(text: str) -> tuple[str, ...]:
    """The characters of a text that would be shown as an empty box, each once, in order."""
    if text.isascii():
        return ()
    strange = set(text) - drawable() - _STYLES
    drawn = {sign for sign in strange if unicodedata.category(sign) not in _NOT_DRAWN}
    return tuple(dict.fromkeys(sign for sign in text if sign in drawn)) if drawn else ()

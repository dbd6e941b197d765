"""Where each sign of a folded text stands in the text itself."""

import re

from kiosk.authoring.parity.fold import fold

_MIXED = re.compile(r"(?<=\d)\s?([½¼¾])")


def offsets(text: str) -> tuple[int, ...]:
    """For each sign of the folded text, and for its end, the place in the text that it comes from."""
    folded = fold(text)
    if len(folded) == len(text):
        return tuple(range(len(text) + 1))
    mixed = {found.start(1): found for found in _MIXED.finditer(text)}
    gaps = {found.start() for found in mixed.values() if found.start() != found.start(1)}
    places: list[int] = []
    for place, sign in enumerate(text):
        if place not in gaps:
            places.extend([place] * (len(fold(sign)) - (place in mixed)))  # 1½ is 1.5, a lone ½ is 0.5
    places.append(len(text))
    if len(places) == len(folded) + 1:
        return tuple(places)
    return tuple(min(place, len(text)) for place in range(len(folded) + 1))

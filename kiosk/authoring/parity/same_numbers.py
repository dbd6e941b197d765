"""Compares the numbers of each passage with those of its translation."""

from collections.abc import Iterator

from kiosk.article.place import Place
from kiosk.authoring.parity.difference import Difference, Pair
from kiosk.authoring.parity.part import Spot
from kiosk.authoring.parity.passage import Passage
from kiosk.authoring.parity.quantities import Mismatch, compare_numbers
from kiosk.authoring.parity.units import unit_of

_NONE = Mismatch()


def compare_passages(ours: Passage, theirs: Passage, pair: Pair) -> Iterator[Difference]:
    """Numbers, units and ranges that differ: text by text if the passages have as many, or else as a whole."""
    yield from _data(ours, theirs, pair)
    whole = _compare(_whole(ours), _whole(theirs), pair)
    if whole == _NONE:
        return
    texts = zip(ours.spots, theirs.spots, strict=True) if len(ours.spots) == len(theirs.spots) else ()
    found = [(_compare(wanted, spot, pair), wanted, spot) for wanted, spot in texts]
    for mismatch, wanted, spot in [one for one in found if one[0] != _NONE] or [(whole, _whole(ours), _whole(theirs))]:
        yield from _told(mismatch, spot.at, pair.there(wanted.at))


def _compare(ours: Spot, theirs: Spot, pair: Pair) -> Mismatch:
    return compare_numbers(ours.text, pair.original.language, theirs.text, pair.translation.language)


def _whole(passage: Passage) -> Spot:
    return Spot("\n\n".join(spot.text for spot in passage.spots), passage.at)


def _told(found: Mismatch, here: Place, there: str) -> Iterator[Difference]:
    if found.lost or found.added:
        yield Difference("LANG06", here, f"{_numbers(found, there)} Write the same numbers.")
    if found.units:
        pairs = ", ".join(f"“{unit}” for “{wanted}”" for wanted, unit in found.units)
        yield Difference("LANG07", here, f"Another unit stands here than in {there}: {pairs}. Write the same unit.")
    for wanted, turned in found.turned:
        yield Difference("LANG06", here, f"The range “{turned}” runs the other way in {there}: “{wanted}”. Turn it.")


def _data(ours: Passage, theirs: Passage, pair: Pair) -> Iterator[Difference]:
    for (name, wanted), (_, found) in zip(ours.data, theirs.data, strict=False):
        if wanted != found:
            message = f"“{name}” is {found:g} here, but {wanted:g} in {pair.there(ours.at)}. Write the same number."
            yield Difference("LANG06", theirs.at, message)
    wanted_unit = unit_of(ours.unit, pair.original.language)
    found_unit = unit_of(theirs.unit, pair.translation.language)
    if wanted_unit and found_unit and wanted_unit != found_unit:
        message = f"The unit is “{theirs.unit}” here, but “{ours.unit}” in {pair.there(ours.at)}. Write the same unit."
        yield Difference("LANG07", theirs.at, message)


def _numbers(found: Mismatch, there: str) -> str:
    lost, added = (", ".join(f"“{said}”" for said in side) for side in (found.lost, found.added))
    if not lost:
        return f"{added} stands here, but not in {there}."
    if not added:
        return f"{lost} stands in {there}, but not here."
    return f"{added} stands here, where {there} has {lost}."

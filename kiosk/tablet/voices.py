"""Which of an engine's voices speaks a language: by name and place, since the first one offered is arbitrary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

KNOWN: Mapping[str, tuple[str, ...]] = {
    "en": ("English (America)", "Samantha", "Microsoft Zira", "Microsoft Aria", "Microsoft David"),
    "es": ("Spanish (Latin America)", "Paulina", "Microsoft Sabina", "Mónica", "Microsoft Helena", "Spanish (Spain)"),
    "ar": ("Arabic", "Majed", "Maged", "Microsoft Naayf", "Microsoft Hoda"),
}
"""Plain voices by the names that espeak-ng, macOS and Windows give them, the most fitting first."""

PLACES: Mapping[str, tuple[str, ...]] = {
    "en": ("US", "GB", "CA", "AU"),
    "es": ("US", "MX", "419", "ES"),
    "ar": ("001", "SA", "EG"),
    "pt": ("BR", "PT"),
    "zh": ("CN",),
    "fr": ("FR", "CA"),
}
"""Where a language without a place is spoken, most first."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice as an engine names it; ``language`` and ``place`` are those of its locale, as in es and 419."""

    name: str
    language: str
    place: str


def choose(offers: Iterable[Offer], language: str) -> Offer | None:
    """The voice for a language such as es or en-GB, or None where the engine has none for it."""
    speech, _, place = language.replace("_", "-").partition("-")
    fitting = [offer for offer in offers if offer.language == speech.lower()]
    return min(fitting, key=lambda offer: _distance(offer, speech.lower(), place.upper()), default=None)


def _distance(offer: Offer, speech: str, place: str) -> tuple[bool, int, int, bool, int]:
    """How far a voice is from what is wanted; of equals the first offered wins.

    A named place is kept to before anything else. Names with a plus are one voice in disguises, and a name with a
    place of its own in brackets, as of a region that has no locale, stands behind one without.
    """
    elsewhere = bool(place) and offer.place != place
    known = () if place else KNOWN.get(speech, ())
    named = next((rank for rank, name in enumerate(known) if offer.name.startswith(name)), len(known))
    places = PLACES.get(speech, ())
    disguised = "+" in offer.name
    return elsewhere, named + len(known) * disguised, _rank(offer.place, places), disguised, offer.name.count("(")


def _rank(place: str, places: tuple[str, ...]) -> int:
    return places.index(place) if place in places else len(places)

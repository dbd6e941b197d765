"""Ids from words."""

import re
import unicodedata

_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = 40


class Ids:
    """Gives out ids, each once."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def of(self, words: str, otherwise: str, begin: str = "") -> str:
        """An id that tells of some words; ``otherwise`` for words without a Latin letter."""
        name = slug(words) or otherwise
        if not begin and name.startswith("term-"):
            name = f"the-{name}"
        wanted, count = f"{begin}{name}", 1
        while wanted in self._given:
            count += 1
            wanted = f"{begin}{name}-{count}"
        self._given.add(wanted)
        return wanted


def slug(words: str) -> str:
    """Small letters, digits and single hyphens that tell of some words; empty if none of their letters is Latin."""
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    name = _OTHER.sub("-", plain.replace("'", "")).strip("-")
    if len(name) > _LETTERS:
        name = name[: _LETTERS + 1].rsplit("-", 1)[0][:_LETTERS]
    return name.strip("-")

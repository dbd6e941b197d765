"""The language that a leaflet is in, told by its letters and its commonest words."""

import re
from collections.abc import Iterable

from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.scripts import common_words, script, script_of

_WORD = re.compile(r"[^\W\d_]+")
_LANGUAGES = ("en", "es", "ar")
_MOST = 4000
"""Words of a leaflet that are looked at."""


def guessed_language(texts: Iterable[str], otherwise: str = "en") -> str:
    """The one of our languages that texts are in; ``otherwise`` where nothing tells."""
    words = [word for text in texts for word in _WORD.findall(fold(text))][:_MOST]
    scores = {language: _score(words, language) for language in _LANGUAGES}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > scores.get(otherwise, 0) else otherwise


def _score(words: list[str], language: str) -> int:
    common = common_words(language)
    if common:
        return sum(word in common for word in words)
    return sum(script_of(word[0]) == script(language) for word in words)

"""Words that change what a number means when they stand beside it: at least, up to, a day."""

import re
from functools import cache

from kiosk.authoring.parity.fold import base, fold

_BEFORE = {
    "en": "about above almost around at below between exactly every fewer from least less maximum minimum more most"
    " nearly never no not only over per than under until up within without",
    "es": "alrededor aproximadamente bajo cada cerca como cuando desde entre exactamente hasta maximo mas maxima"
    " mayor menor menos minimo minima no nunca por sin sobre solo tope unos unas casi dentro",
    "ar": "اقل اكثر اقصى ادنى اعلى حتى حوالي نحو تقريبا بين خلال فوق تحت دون كل لا ليس لم لن قبل بعد فقط من على",
}
_RATES = {
    "en": "per a an each every for",
    "es": "por al a cada para diario diaria",
    "ar": "لكل كل في عن",
}
_AFTER = {
    "en": "daily weekly monthly yearly hourly nightly once only more less fewer most least maximum minimum",
    "es": "diario diaria diarios diarias diariamente semanal semanales mensual mensuales anual mas menos maximo minimo",
    "ar": "يوميا اسبوعيا شهريا سنويا فقط اكثر اقل",
}


@cache
def before(language: str) -> frozenset[str] | None:
    """Folded words that limit the number behind them; None where the language's words are not known."""
    return _words(_BEFORE, language)


@cache
def rates(language: str) -> frozenset[str] | None:
    """Folded words that say for each of what a number is."""
    return _words(_RATES, language)


@cache
def after(language: str) -> frozenset[str] | None:
    """Folded words that say how often, behind a number."""
    return _words(_AFTER, language)


def _words(table: dict[str, str], language: str) -> frozenset[str] | None:
    words = table.get(base(language))
    return None if words is None else frozenset(fold(word) for word in re.findall(r"\S+", words))

"""Arabic words as people type them: one letter where hands and keyboards differ, and no article in front."""

import re

_FAMILIES = {
    "ا": "ٱ",  # with a wasla; marks that Unicode takes apart, such as a hamza, are gone already
    "ه": "ةۀە",
    "ي": "ىی",
    "ك": "ک",
}
ARABIC_SPELLED = {
    **{sign: letter for letter, signs in _FAMILIES.items() for sign in signs},
    **{sign: str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, sign in enumerate(digits)},
    "\N{ARABIC TATWEEL}": "",
}
"""Signs as people write them who type fast: ta marbuta as ha, alef maqsura as ya, digits as on any keyboard."""

_ARTICLE = re.compile("ال(?=..)|(?:[وفبك]ال|لل)(?=...)")
"""The article, also behind "and", "so", "with", "like" and "for"; what is left must still be a word."""


def without_article(word: str) -> str:
    """A folded word without its article, as often as it seems to have one: "التهاب" only looks as if it had."""
    found = _ARTICLE.match(word)
    while found:
        word = word[found.end() :]
        found = _ARTICLE.match(word)
    return word


def article_typed(word: str) -> str:
    """What a folded word, perhaps still being typed, says behind its article; empty if it has none."""
    return word.removeprefix("ال") if word.startswith("ال") else ""

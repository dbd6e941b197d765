"""Where an article names a button of the screen, it calls it what the screen calls it."""

from xml.etree import ElementTree

import pytest

from kiosk.article.library import Library
from tests.content.manner import MANNERS
from tests.content.said import parts, said
from tests.rules.tree import KIOSK


def on_the_screen(button: str, language: str) -> str:
    """What the bar of the screen calls a button in a language."""
    if language == "en":
        return button
    words = ElementTree.parse(KIOSK / "screen" / "words" / f"{language}.ts")  # noqa: S314 -- a file of ours
    bar = next(context for context in words.iter("context") if context.findtext("name") == "Bar")
    return next(str(word.findtext("translation")) for word in bar.iter("message") if word.findtext("source") == button)


@pytest.mark.parametrize("language", MANNERS)
@pytest.mark.parametrize("place", ["staying-safe", "danger-now"])
def test_the_button_for_help_is_called_as_on_the_screen(library: Library, language: str, place: str):
    article = next(one for one in library.articles if (one.language, one.id) == (language, "ketamine-dose"))
    (part,) = [part for part in parts(article) if part.id == place]
    name = on_the_screen("Help now", language)
    assert f"“{name}”" in said(part) or f"«{name}»" in said(part)

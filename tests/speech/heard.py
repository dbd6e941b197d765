"""Everything that the bundled library and the screens can say, gathered from what they are made of."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.article.inline import Run, plain
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from tests.rules.tree import ROOT

UNSAID = {"id", "icon", "term", "kind", "name", "language", "link", "status", "by", "certainty", "sources", "article"}
"""Fields that name something to the program; ``name`` is a picture's, a comparison's is spoken."""

SCREEN_WORDS = ROOT / "kiosk" / "screen" / "words"


def library() -> Library:
    return read_folder(ROOT / "content")[0]


def texts_of(part: object) -> Iterator[str]:
    """Every text in a part of an article, as it is shown."""
    match part:
        case str():
            yield part
        case tuple() if part and all(isinstance(run, Run) for run in part):
            yield plain(part)
        case tuple():
            for item in part:
                yield from texts_of(item)
        case _ if is_dataclass(part):
            for field in fields(part):
                if field.name not in UNSAID or (field.name == "name" and type(part).__name__ == "CompareRow"):
                    yield from texts_of(getattr(part, field.name))


def library_texts(of: Library) -> dict[str, list[str]]:
    """The texts of each language."""
    texts: dict[str, list[str]] = {language: list(of.ready_questions.get(language, ())) for language in of.languages}
    for article in of.articles:
        texts[article.language] += [
            *texts_of(article),
            *(text for source in article.sources for text in (source.title, str(source.year), source.link)),
        ]
    return texts


def screen_texts(language: str) -> list[str]:
    """The words of the screens in one language, with numbers in their places. English ones are in every file."""
    path = SCREEN_WORDS / f"{'es' if language == 'en' else language}.ts"
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 -- our own file
    if language == "en":
        sources = [message.findtext("source", "") for message in messages]
        return [_numbered(source) for source in sources if source != "QT_LAYOUT_DIRECTION"]
    texts = [text for message in messages for text in _forms(message)]
    return [_numbered(text) for text in texts if text]


def _numbered(text: str) -> str:
    return re.sub(r"%L?[1n]", "3", re.sub(r"%L?2", "12", text))


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [(translation.text if translation is not None else "") or message.findtext("source", "")]

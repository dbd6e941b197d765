"""A language that nobody speaks, made of the English library and words: longer, accented, and from right to left."""

import re
from dataclasses import fields, is_dataclass, replace
from operator import attrgetter
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.article.library import Library

CODE = "qps"
ACCENTS = str.maketrans("AEIOUYaeiouycn", "ÀÉÎÕÜÝàéîõüýçñ")
LONGER = 0.4
# What names things and is never shown.
NAMES = {"id", "icon", "language", "article", "term", "name", "sources", "kind", "link", "at", "mark", "unit"}
KEPT = re.compile(r"(%n|%\d|\{\w+\})")


def pseudo(text: str) -> str:
    """The text with accents, each word of it longer."""
    return "".join(part if KEPT.fullmatch(part) else _said(part) for part in KEPT.split(text))


def _said(text: str) -> str:
    return re.sub(r"[^\W\d_]{2,}", lambda word: _longer(word.group()), text).translate(ACCENTS)


def _longer(word: str) -> str:
    return word + "o" * max(1, round(len(word) * LONGER))


def with_pseudo(library: Library) -> Library:
    """The library with each English article once more."""
    english = [article for article in library.articles if article.language == "en"]
    ready = {**library.ready_questions, CODE: tuple(map(pseudo, library.ready_questions["en"]))}
    added = tuple(replace(_translated(article), language=CODE) for article in english)
    return replace(library, articles=(*library.articles, *added), ready_questions=ready)


def _translated(value, name: str = ""):
    if name in NAMES:
        return value
    if type(value) is str:
        return pseudo(value)
    if isinstance(value, tuple):
        return tuple(_translated(part) for part in value)
    if is_dataclass(value):
        parts = {field.name: _translated(attrgetter(field.name)(value), field.name) for field in fields(value)}
        return replace(value, **parts)
    return value


def write_words(spanish: Path, folder: Path) -> None:
    """One .ts file, as a translator would send it; ``spanish`` has every source text."""
    tree = ET.parse(spanish)  # noqa: S314 -- our own file
    tree.getroot().set("language", CODE)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        said = {"QT_LAYOUT_DIRECTION": "RTL"}.get(source) or pseudo(source)
        letters = len(source.split()) > 20
        translation = message.find("translation")
        for one in translation.findall("numerusform") or [translation]:
            one.text = source if letters else said
    tree.write(folder / f"{CODE}.ts", encoding="utf-8", xml_declaration=True)

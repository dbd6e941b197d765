"""A library folder of any size, the same for the same size: the bundled first article again and again."""

import re
from pathlib import Path

from tests.bench.panel import ROOT

LANGUAGES = ("en", "es")
SOURCE = "first-visit.md"
_ACROSS = re.compile(r"\(ketamine-dose\.md[^)]*\)")


def write_shelf(folder: Path, articles: int) -> int:
    """Write a library of so many files in two languages, each with links to another. Returns how many words it has."""
    each = articles // len(LANGUAGES)
    words = 0
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True)
        text = (ROOT / "content" / language / SOURCE).read_text(encoding="utf-8")
        for number in range(each):
            own = _ACROSS.sub(f"(visit-{(number + 1) % each}.md#what-to-bring)", text)
            own = re.sub(r"(?m)^(title: .*)$", rf"\1 ({number})", own, count=1)
            (folder / language / name_of(number)).write_text(own, encoding="utf-8")
            words += len(own.split())
    return words


def name_of(number: int) -> str:
    """The file of an article."""
    return f"visit-{number}.md"

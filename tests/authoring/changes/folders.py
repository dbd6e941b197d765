"""Folders of small libraries to compare."""

from pathlib import Path

_WORDS = {
    "en": ("How to drink it", "Drinks", "From leaves.", "How much", "Most drink {cups} cups a day.", "Ask for a cup."),
    "es": ("Cómo tomarlo", "Bebidas", "De hojas.", "Cuánto", "Lo normal son {cups} tazas al día.", "Pida una taza."),
}
_ARTICLE = """\
---
title: {}
language: {language}
topic: {}
icon: drop
summary: {}
review: {{status: draft, due: 2030-01-31}}
---

## {} {{#how-much icon=drop}}

!!! key "{}"

- [ ] {}
"""


def folder(path: Path, *, tea: int = 2, coffee: int = 2, spanish: int = 2, link: str = "") -> Path:
    """A library of two articles, one of them in Spanish too, with so many cups in each."""
    write(path, "en", "tea", tea)
    write(path, "en", "coffee", coffee)
    write(path, "es", "tea", spanish)
    if link:
        file = path / "en" / "tea.md"
        file.write_text(file.read_text("utf-8").replace("Ask for a", f"Ask for [a]({link})"), "utf-8")
    return path


def write(path: Path, language: str, name: str, cups: int) -> None:
    """An article of such a library."""
    (path / language).mkdir(parents=True, exist_ok=True)
    text = _ARTICLE.format(*_WORDS[language], language=language).replace("{cups}", str(cups))
    (path / language / f"{name}.md").write_text(text, "utf-8")

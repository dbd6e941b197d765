"""Running text as Qt draws it: plain words, safe markup, and where the touchable words stand."""

import re
from dataclasses import dataclass
from typing import assert_never

from kiosk.article.inline import Inline, LinkWord, Run, TermWord, Words

NO_BREAK = "\u00a0"
_UNIT = re.compile(r"(?<=[^\W\d_]/)(?=[^\W\d_]{1,3}\b)")
"""Where a line could be broken inside a unit such as mg/kg."""


@dataclass(frozen=True, slots=True)
class TouchWord:
    """Words inside running text that can be touched.

    ``start`` and ``length`` count UTF-16 units, as Qt does. ``kind`` is term, section, question or article; ``item`` is
    the name of its item on the screen.
    """

    start: int
    length: int
    words: str
    kind: str
    article: str
    target: str
    item: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as the screen needs it. ``markup`` holds b tags and nothing else, and is empty where there is no stress."""

    text: str
    markup: str
    words: tuple[TouchWord, ...]


def prose(runs: Inline) -> Prose:
    """Runs of text made ready to draw. Touchable words are kept on one line."""
    shown = [(run, _shown(run)) for run in runs]
    text = "".join(words for _, words in shown)
    stressed = any(run.strong for run in runs)
    markup = "".join(_marked(words, strong=run.strong) for run, words in shown) if stressed else ""
    touch: list[TouchWord] = []
    start = 0
    for run, words in shown:
        word = _touch_word(run, words, start)
        if word is not None:
            touch.append(word)
        start += _units(words)
    return Prose(text, markup, tuple(touch))


def _shown(run: Run) -> str:
    tied = _UNIT.sub("\N{WORD JOINER}", run.text) if "/" in run.text else run.text
    return tied if isinstance(run, Words) else tied.replace(" ", NO_BREAK)


def _marked(words: str, *, strong: bool) -> str:
    from html import escape  # noqa: PLC0415 -- brings a table of all signs, for pages

    safe = escape(words).replace(NO_BREAK, "&nbsp;")
    return f"<b>{safe}</b>" if strong else safe


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _touch_word(run: Run, words: str, start: int) -> TouchWord | None:
    match run:
        case Words():
            return None
        case TermWord():
            return TouchWord(start, _units(words), run.text, "term", "", run.term, f"word-{run.term}")
        case LinkWord():
            link = run.link
            item = f"word-{link.id or link.article}"
            return TouchWord(start, _units(words), run.text, link.kind.value, link.article, link.id, item)
        case _:
            assert_never(run)

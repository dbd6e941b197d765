"""An element's words to runs of text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from kiosk.article.inline import Inline, LinkWord, Run, TermWord, Words, plain
from kiosk.article.place import Place
from kiosk.authoring.direction import keep_measures
from kiosk.authoring.front_matter import unknown_source
from kiosk.authoring.links import NoLink, TermLink
from kiosk.authoring.reading import Reading
from kiosk.authoring.trail import unescaped, unmarked
from kiosk.authoring.typography import typographic

_SPACES = re.compile(r"[ \t\n]+")
_SIGNS = re.compile(r"[]*_`{>]|<!")
_LEFT_OVER = re.compile(
    r"(?P<html><!--|-->)"
    r"|(?P<attribute>(?<!\S)\{:?[ ]*[#.]|\{[#.]|\{\w+=)"
    r"|(?P<link>\]\(|\]\[)"
    r"|(?P<stress>\*\*|__)"
    r"|(?P<code>`)"
)
_ADVICE = {
    "html": ("HTML01", "An HTML comment is never shown. Delete it."),
    "attribute": ("MD04", "An attribute list is left over here. It goes at the end of a heading, after a space."),
    "link": ("MD07", "This link is not complete. Write [words](#id) or [words](article.md)."),
    "stress": ("MD07", "Stress signs are left over here. Write **words** with no space inside the signs."),
    "code": ("MD01", "A backtick is left over here. Delete it, or use ’ for an apostrophe."),
}
_STRESS = frozenset(("strong", "em"))


@dataclass(frozen=True, slots=True)
class Said:
    """What an element says: its runs, and the ids of the sources named in it."""

    runs: Inline = ()
    sources: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words alone."""
        return plain(self.runs)


def read_inline(element: Element, reading: Reading, *, sources: bool = True) -> Said:
    """What an element says. With ``sources`` false, naming a source is an error, because none can be shown there."""
    runs = _Runs(reading)
    runs.read(element, strong=False)
    if runs.sources and not sources:
        reading.error("SRC02", "A source cannot be shown here. Name it in the text of a paragraph or a list.")
    return Said(runs.finished(), tuple(runs.sources))


def all_sources(said: Iterable[Said]) -> tuple[str, ...]:
    """The ids of the sources named in several texts, each once."""
    return tuple(dict.fromkeys(source for part in said for source in part.sources))


def read_text(element: Element, reading: Reading) -> str:
    """The plain words of an element in which nothing can be tapped."""
    said = read_inline(element, reading, sources=False)
    for run in said.runs:
        if not isinstance(run, Words):
            reading.error("MD09", "Words cannot be tapped here. Write them without a link.", run.at)
    return said.text


def attribute_text(text: str) -> str:
    """A text of an attribute as it is shown."""
    return keep_measures(" ".join(unescaped(typographic(unmarked(text))).split()))


def address(text: str) -> str:
    """A text of an attribute as it is written."""
    return unescaped(unmarked(text)).strip()


@dataclass(slots=True)
class _Runs:
    """The runs and sources of one text, gathered while its element is read."""

    reading: Reading
    screen: bool = False
    runs: list[Run] = field(default_factory=list)
    sources: dict[str, None] = field(default_factory=dict)

    def read(self, element: Element, *, strong: bool) -> None:
        self._words(element.text, strong=strong)
        for child in element:
            self._child(child, strong=strong)
            self._words(child.tail, strong=strong)

    def finished(self) -> Inline:
        self._trim()
        if all(run.text.isascii() for run in self.runs):
            return tuple(self.runs)
        before = ""
        for place, run in enumerate(self.runs):
            text = keep_measures(run.text, before)
            if text != run.text:
                self.runs[place] = replace(run, text=text)
            before += run.text
        return tuple(self.runs)

    def _child(self, child: Element, *, strong: bool) -> None:
        if child.tag in _STRESS:
            self._stressed(child, strong=strong)
        elif child.tag == "a":
            self._link(child, strong=strong)
        elif child.tag == "cite":
            self._source(child.text or "")
        else:
            self._refuse(child)

    def _stressed(self, child: Element, *, strong: bool) -> None:
        """Stressed words; one star around words for the screen alone only marks them: ``*words*{.screen}``."""
        self.reading.refuse_attributes(child, ".screen")
        around, self.screen = self.screen, self.screen or child.get("class") == "screen"
        self.read(child, strong=strong or child.tag == "strong" or child.get("class") != "screen")
        self.screen = around

    def _words(self, text: str | None, *, strong: bool) -> None:
        if not text:
            return
        if _SIGNS.search(text):
            self._look_for_left_overs(text)
        at = self.reading.trail.locate(text)
        self._add(unescaped(typographic(unmarked(text), self._last)), at, strong=strong)

    @property
    def _last(self) -> str:
        return self.runs[-1].text[-1:] if self.runs else ""

    def _add(self, text: str, at: Place, *, strong: bool) -> None:
        if "\n" in text or "  " in text:
            text = _SPACES.sub(" ", text)
        if self._last in ("", " "):
            text = text.lstrip(" ")
        if not text:
            return
        last = self.runs[-1] if self.runs else None
        if isinstance(last, Words) and (last.strong, last.screen) == (strong, self.screen):
            self.runs[-1] = Words(last.text + text, strong, at if last.text == " " else last.at, self.screen)
        else:
            self.runs.append(Words(text, strong, at, self.screen))

    def _trim(self) -> None:
        while self.runs and self._last == " ":
            last = self.runs.pop()
            if last.text.rstrip(" "):
                self.runs.append(replace(last, text=last.text.rstrip(" ")))

    def _link(self, element: Element, *, strong: bool) -> None:
        reading = self.reading
        reading.refuse_attributes(element, "href")
        within = _Runs(reading)
        within.read(element, strong=strong)
        self.sources.update(within.sources)
        runs = within.finished()
        if not runs:
            reading.error("LINK01", "This link has no words. Write what the reader taps between the brackets.")
            return
        if self.screen:
            reading.error("MD09", "Words for the screen alone cannot be tapped. Write them without a link.", runs[0].at)
        text, at, stressed = plain(runs), runs[0].at, all(run.strong for run in runs)
        target = address(element.get("href", ""))
        reading.trail.skip(f"]({target})")
        match reading.links.open(target):
            case NoLink(code, message):
                reading.error(code, message, at)
                self._add(text, at, strong=stressed)
            case TermLink(term):
                self.runs.append(TermWord(text, term, stressed, at))
            case link:
                self.runs.append(LinkWord(text, link, stressed, at))

    def _source(self, name: str) -> None:
        name = name.removeprefix("[^").removesuffix("]")
        at = self.reading.trail.find(f"[^{name}]")
        self._trim()
        if name in self.reading.sources:
            self.sources[name] = None
        else:
            self.reading.error("SRC01", unknown_source(name, self.reading.sources), at)

    def _refuse(self, child: Element) -> None:
        words = unmarked("".join(child.itertext()))
        at = self.reading.trail.find(words)
        match child.tag:
            case "html" if words.startswith("&"):
                self.reading.error("HTML02", f"“{words}” is an HTML entity. Type the character itself.", at)
            case "html" if "@" in words or "://" in words:
                message = f"“{words[:60]}” leads out of the library. Write the address in a source’s “link” instead."
                self.reading.error("LINK03", message, at)
            case "html":
                message = f"“{words[:40]}” is HTML, which is never shown. Write the words alone."
                self.reading.error("HTML01", message, at)
            case "code":
                self.reading.error("MD01", "Backticks mark computer code, which is not used. Use quotes.", at)
            case "img":
                self.reading.error("IMG07", "A picture stands alone, with an empty line above and below it.")
            case _:
                self.reading.error("MD09", "This cannot stand here. Write it as a paragraph of its own.", at)

    def _look_for_left_overs(self, text: str) -> None:
        for line in text.split("\n"):
            found = _LEFT_OVER.search(line)
            if found and found.lastgroup:
                code, message = _ADVICE[found.lastgroup]
                self.reading.error(code, message, self.reading.trail.ahead(line, found.group()))

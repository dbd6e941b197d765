"""Every text of an HTML file, gathered without building a tree: what the draft's words are held against."""

from html.parser import HTMLParser

SKIPPED = frozenset(
    "script style template head iframe object embed applet noframes svg math canvas audio video".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span "
    "o:p strike strong sub sup time tt u var wbr".split()
)


class _Gatherer(HTMLParser):
    """Takes in the texts; a new one begins wherever something other than a phrase does."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = [""]
        self._within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in SKIPPED and tag != "embed":
            self._within.append(tag)
        elif tag not in INLINE:
            self.texts.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag not in INLINE:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._within:
            del self._within[self._within.index(tag) :]
        elif tag not in INLINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.texts[-1] += data


def every_text(html: str) -> tuple[str, ...]:
    """The texts that a browser would show."""
    gatherer = _Gatherer()
    gatherer.feed(html)
    gatherer.close()
    return tuple(text for text in gatherer.texts if text.strip())

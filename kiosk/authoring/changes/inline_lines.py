"""The lines of running text: its words, and what is stressed in them or can be opened."""

from collections.abc import Iterable, Iterator

from kiosk.article.direction import RIGHT_TO_LEFT, bare
from kiosk.article.inline import Inline, Link, LinkWord, TermWord, Words
from kiosk.authoring.changes.change import Severity
from kiosk.authoring.changes.lines import Line
from kiosk.authoring.parity.part import address

_LEFT_MARK = "\N{LEFT-TO-RIGHT MARK}"


def shown(text: str, language: str) -> str:
    """A text without marks of direction, which a pack has more of than a folder."""
    return bare(text).replace(_LEFT_MARK, "") if language.partition("-")[0] in RIGHT_TO_LEFT else text


def formatting(inlines: Iterable[Inline], language: str) -> Iterator[Line]:
    """Which words are stressed, which are for the screen alone, and what words open."""
    runs = [run for inline in inlines for run in inline]
    stressed = [shown(run.text, language) for run in runs if run.strong and run.text.strip()]
    opening = [(shown(run.text, language), _opens(run)) for run in runs if isinstance(run, TermWord | LinkWord)]
    for_screen = [shown(run.text, language) for run in runs if isinstance(run, Words) and run.screen]
    if for_screen:
        yield _formatting("words for the screen alone", for_screen, str(len(for_screen)), Severity.TEXT)
    if stressed:
        yield _formatting("stressed words", stressed, str(len(stressed)), Severity.LAYOUT)
    if opening:
        said = [f"“{text}” opens {target}" for text, target in opening]
        kinds = (run.link.kind.value for run in runs if isinstance(run, LinkWord))
        mark = " ".join((*(target for _, target in opening), *kinds))
        yield _formatting("what words open", said, mark, Severity.TEXT)


def sources_line(sources: tuple[str, ...]) -> Iterator[Line]:
    """The short names of the sources that something rests on."""
    if sources:
        yield Line("sources", ", ".join(sources), counted=False)


def link_words(link: Link) -> str:
    """Where a link leads, as its author writes it."""
    return address(link.article, link.id)


def _opens(run: TermWord | LinkWord) -> str:
    return f"#{run.term}" if isinstance(run, TermWord) else link_words(run.link)


def _formatting(role: str, said: list[str], mark: str, weight: Severity) -> Line:
    return Line(role, "; ".join(said), weight, mark, counted=False, formatting=True)

"""Running text: words, words with a meaning, and links inside the library."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.article.place import Place


class LinkKind(StrEnum):
    """What a link inside the library opens."""

    SECTION = "section"
    QUESTION = "question"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Link:
    """A target inside the library. An empty ``article`` means the article the link stands in."""

    kind: LinkKind
    id: str
    article: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Plain or stressed words. Those for the ``screen`` speak of it or of the room it stands in: not for paper."""

    text: str
    strong: bool = False
    at: Place = Place()
    screen: bool = False


@dataclass(frozen=True, slots=True)
class TermWord:
    """Words that open the plain meaning of a term."""

    text: str
    term: str
    strong: bool = False
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class LinkWord:
    """Words that open another part of the library."""

    text: str
    link: Link
    strong: bool = False
    at: Place = Place()


Run = Words | TermWord | LinkWord
Inline = tuple[Run, ...]


def plain(runs: Inline) -> str:
    """The words of a run of text without anything else."""
    return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])

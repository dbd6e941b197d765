"""The screens a visitor can stand on, with what each needs to be drawn again."""

from dataclasses import dataclass

from kiosk.visit.panel import Panel


@dataclass(frozen=True, slots=True)
class Attract:
    """What shows when nobody is there."""


ATTRACT = Attract()


@dataclass(frozen=True, slots=True)
class AllArticles:
    """The library, where there is more than one article."""


@dataclass(frozen=True, slots=True)
class InArticle:
    """An article's summary, key facts and section tiles."""

    article: str


@dataclass(frozen=True, slots=True)
class InSection:
    """One section of an article."""

    article: str
    section: str


@dataclass(frozen=True, slots=True)
class Asking:
    """The topics and questions of one article, or of the whole library where ``article`` is empty."""

    article: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class InAnswer:
    """An answer, and the ids of the questions (of the same article) that led to it."""

    article: str
    question: str
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Searching:
    """The letter grid with what has been typed so far."""

    typed: str = ""


@dataclass(frozen=True, slots=True)
class InMyList:
    """The questions the visitor takes along; ``code`` counts the QR codes from 0."""

    code: int = 0


@dataclass(frozen=True, slots=True)
class ShowingStaff:
    """The list in very large type, to hold up to a member of staff."""


@dataclass(frozen=True, slots=True)
class Checking:
    """Check what you learned: which item, and the options tried so far on it."""

    article: str
    item: int = 0
    tried: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class InPanel:
    """The staff panel, where no visitor is: what a visit had is gone when it opens."""

    page: Panel = Panel.DOOR


Where = (
    Attract
    | AllArticles
    | InArticle
    | InSection
    | Asking
    | InAnswer
    | Searching
    | InMyList
    | ShowingStaff
    | Checking
    | InPanel
)


@dataclass(frozen=True, slots=True)
class Stood:
    """Where the visitor stood, and how they had come there, when they landed in a language that does not have it."""

    where: Where
    trail: tuple[Where, ...]
    landed: Where

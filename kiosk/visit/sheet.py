"""Sheets: what slides over a screen and is put away again."""

from dataclasses import dataclass

from kiosk.article.figures import Certainty


@dataclass(frozen=True, slots=True)
class WordSheet:
    """The plain meaning of a term."""

    article: str
    term: str


@dataclass(frozen=True, slots=True)
class SureSheet:
    """How sure a figure or a section is, and the sources behind it."""

    article: str
    sources: tuple[str, ...]
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class TextSheet:
    """Text and display."""


@dataclass(frozen=True, slots=True)
class HelpSheet:
    """Help now."""


@dataclass(frozen=True, slots=True)
class AddSheet:
    """Questions ready to be put on my list; ``article`` may be empty."""

    article: str = ""


@dataclass(frozen=True, slots=True)
class AboutSheet:
    """Who wrote an article, and the licences of the program; ``article`` may be empty."""

    article: str = ""


@dataclass(frozen=True, slots=True)
class LanguageSheet:
    """The languages to choose from; ``under`` is what it lies over, which comes back after the choice."""

    under: "Sheet | None" = None


@dataclass(frozen=True, slots=True)
class UntranslatedSheet:
    """What the visitor was reading is not there in the language they chose."""


Sheet = WordSheet | SureSheet | TextSheet | HelpSheet | AddSheet | AboutSheet | LanguageSheet | UntranslatedSheet

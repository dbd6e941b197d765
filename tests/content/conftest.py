"""The library that ships with the kiosk, read once as its staff commands read it."""

import pytest

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from tests.content.manner import MANNERS, Manner
from tests.rules.tree import ROOT

CONTENT = ROOT / "content"
IDS = ["ketamine-dose", "first-visit"]


def _find(library: Library, language: str, name: str) -> Article:
    return next(article for article in library.articles if (article.language, article.id) == (language, name))


@pytest.fixture(scope="session")
def library() -> Library:
    return read_folder(CONTENT)[0]


@pytest.fixture(scope="session", params=[f"{language}/{name}" for language in MANNERS for name in IDS])
def article(request: pytest.FixtureRequest, library: Library) -> Article:
    """Each article in each language."""
    return _find(library, *request.param.split("/"))


@pytest.fixture(scope="session")
def manner(article: Article) -> Manner:
    return MANNERS[article.language]


@pytest.fixture(scope="session", params=IDS)
def english(request: pytest.FixtureRequest, library: Library) -> Article:
    """Each article in English."""
    return _find(library, "en", request.param)


@pytest.fixture(scope="session", params=MANNERS)
def any_ketamine(request: pytest.FixtureRequest, library: Library) -> Article:
    """The ketamine article in each language."""
    return _find(library, request.param, "ketamine-dose")


@pytest.fixture(scope="session")
def ketamine(library: Library) -> Article:
    """The ketamine article in English."""
    return _find(library, "en", "ketamine-dose")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the grades that the reading tests measured."""
    grades = {
        name: value
        for report in terminalreporter.stats.get("passed", [])
        for name, value in report.user_properties
        if name.startswith("grade of ")
    }
    for name, value in grades.items():
        terminalreporter.write_line(f"{name}: {value}")

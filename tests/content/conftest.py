"""The library that ships with the kiosk, read once as its staff commands read it."""

import pytest

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from tests.rules.tree import ROOT

CONTENT = ROOT / "content"


@pytest.fixture(scope="session")
def library() -> Library:
    return read_folder(CONTENT)[0]


@pytest.fixture(scope="session", params=["ketamine-dose", "first-visit"])
def article(request: pytest.FixtureRequest, library: Library) -> Article:
    return next(article for article in library.articles if article.id == request.param)


@pytest.fixture(scope="session")
def ketamine(library: Library) -> Article:
    return next(article for article in library.articles if article.id == "ketamine-dose")


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

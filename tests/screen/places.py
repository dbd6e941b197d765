"""Every screen and sheet of the bundled library, as a visitor who has come there."""

from dataclasses import replace

from kiosk.tour.stage import settled
from kiosk.visit.my_list import Entry
from kiosk.visit.sheet import AboutSheet, AddSheet, HelpSheet, LanguageSheet, SureSheet, TextSheet, WordSheet
from kiosk.visit.visit import Visit, laid, took_along, went
from kiosk.visit.where import (
    AllArticles,
    Asking,
    Checking,
    InAnswer,
    InArticle,
    InMyList,
    InSection,
    Searching,
    ShowingStaff,
)

ARTICLE = "ketamine-dose"
HOME = went(Visit("en"), AllArticles())
LISTED = took_along(took_along(HOME, Entry("What is my main problem?")), Entry("What do I need to do?"))
READING = went(HOME, InArticle(ARTICLE))
PLACES: dict[str, Visit] = {
    "library": HOME,
    "article": READING,
    "section": went(HOME, InSection(ARTICLE, "usual-dose")),
    "ask": went(HOME, Asking(ARTICLE)),
    "answer": went(HOME, InAnswer(ARTICLE, "how-soon")),
    "search": went(HOME, Searching("dose")),
    "my list": went(LISTED, InMyList()),
    "show to staff": went(LISTED, ShowingStaff()),
    "check": went(HOME, Checking(ARTICLE)),
    "word sheet": laid(READING, WordSheet(ARTICLE, "term-infusion")),
    "sources sheet": laid(READING, SureSheet(ARTICLE, ("fava2020",))),
    "text sheet": laid(READING, TextSheet()),
    "language sheet": laid(READING, LanguageSheet()),
    "help sheet": laid(READING, HelpSheet()),
    "add sheet": laid(READING, AddSheet(ARTICLE)),
    "about sheet": laid(READING, AboutSheet(ARTICLE)),
}


def place(tablet, visit: Visit) -> None:
    """Puts the visitor there, on a page newly made, with the motion that the settings allow."""
    display = tablet.kiosk.store.first.display
    tablet.kiosk.store.become(replace(HOME, display=display))
    tablet.kiosk.store.become(replace(visit, display=display))
    settled(tablet.window)

"""The names by which QML, tests and the tour know screens and sheets."""

from kiosk.visit.sheet import (
    AboutSheet,
    AddSheet,
    HelpSheet,
    LanguageSheet,
    Sheet,
    SureSheet,
    TextSheet,
    UntranslatedSheet,
    WordSheet,
)
from kiosk.visit.where import (
    AllArticles,
    Asking,
    Attract,
    Checking,
    InAnswer,
    InArticle,
    InMyList,
    InPanel,
    InSection,
    Searching,
    ShowingStaff,
    Where,
)

SCREENS: dict[type[Where], str] = {
    Attract: "attract",
    AllArticles: "library",
    InArticle: "article",
    InSection: "section",
    Asking: "ask",
    InAnswer: "answer",
    Searching: "search",
    InMyList: "my-list",
    ShowingStaff: "show-staff",
    Checking: "check",
}
STAFF = "staff-"
"""So the names of the pages of the staff panel begin."""

SHEETS: dict[type[Sheet], str] = {
    WordSheet: "word",
    SureSheet: "sure",
    TextSheet: "text",
    HelpSheet: "help",
    AddSheet: "add",
    AboutSheet: "about",
    LanguageSheet: "language",
    UntranslatedSheet: "untranslated",
}


def screen_name(where: Where) -> str:
    """The name of a screen."""
    return f"{STAFF}{where.page}" if isinstance(where, InPanel) else SCREENS[type(where)]


def sheet_name(sheet: Sheet | None) -> str:
    """The name of a sheet; empty where there is none."""
    return "" if sheet is None else SHEETS[type(sheet)]


def page_key(where: Where) -> str:
    """What makes two places different pages: typing, trying an option or turning a code stays on the page."""
    match where:
        case InArticle(article):
            place = [article]
        case InSection(article, section):
            place = [article, section]
        case Asking(article, topic):
            place = [article, topic]
        case InAnswer(article, question):
            place = [article, question]
        case Checking(article):
            place = [article]
        case _:
            place = []
    return "/".join([screen_name(where), *place])

"""What a visitor has before them, in another language of the pack."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import assert_never

from kiosk.pack.errors import NotInPack
from kiosk.pack.read import Pack
from kiosk.visit.my_list import Entry, Ready
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


def worded(pack: Pack, language: str, entry: Entry) -> Entry:
    """An entry of my list in a language. What that language does not have keeps its words. Errors: PackUnusable."""
    with suppress(NotInPack):
        if entry.ready is None:
            text = pack.question(language, entry.article, entry.origin).question.text if entry.origin else entry.text
            return replace(entry, text=text)
        entry = replace(entry, text=_ready_text(pack, language, entry.ready) or entry.text)
        if entry.origin:
            sections = pack.article(language, entry.article).sections
            return replace(entry, place=next((it.title for it in sections if it.id == entry.origin), entry.place))
    return entry


def _ready_text(pack: Pack, language: str, ready: Ready) -> str:
    texts = pack.article(language, ready.article).ready_questions if ready.article else pack.ready_questions(language)
    return texts[ready.number] if ready.number < len(texts) else ""


def has_place(pack: Pack, language: str, where: Where) -> bool:
    """Whether a place can be shown in a language. Errors: PackUnusable."""
    match where:
        case InArticle(article) | Checking(article):
            return _has(lambda: pack.article(language, article))
        case Asking(article):
            return not article or _has(lambda: pack.article(language, article))
        case InSection(article, section):
            return _has(lambda: pack.section(language, article, section))
        case InAnswer(article, question):
            return _has(lambda: pack.question(language, article, question))
        case Attract() | AllArticles() | Searching() | InMyList() | ShowingStaff() | InPanel():
            return True
        case _:
            assert_never(where)


def has_sheet(pack: Pack, language: str, sheet: Sheet | None) -> bool:
    """Whether a sheet can be shown in a language. Errors: PackUnusable."""
    match sheet:
        case WordSheet(article, term):
            return _has(lambda: pack.term(language, article, term))
        case SureSheet(article) | AddSheet(article) | AboutSheet(article):
            return not article or _has(lambda: pack.article(language, article))
        case TextSheet() | HelpSheet() | LanguageSheet() | UntranslatedSheet() | None:
            return True
        case _:
            assert_never(sheet)


def _has(read: Callable[[], object]) -> bool:
    try:
        read()
    except NotInPack:
        return False
    return True

"""Every state of the kiosk that a library leads to, as a plain list of stops."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kiosk.pack.cards import ArticleHead
from kiosk.pack.read import Pack
from kiosk.tour.stop import Over, Stop, told_apart
from kiosk.tour.walk_article import ArticleWalk
from kiosk.tour.walk_staff import staff_stops
from kiosk.visit.my_list import MOST_ENTRIES, Entry, MyList
from kiosk.visit.sheet import HelpSheet, TextSheet, WordSheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import (
    ATTRACT,
    AllArticles,
    Asking,
    InArticle,
    InMyList,
    InSection,
    Searching,
    ShowingStaff,
    Where,
)

START, LIST, SEARCH, OVER = "Where a visit starts", "My list", "Search", "Over every screen"
UNHEARD = ("zzz", "qqqq", "xxxxx", "zqxzqx")
LETTERS_TYPED = 4
SEVERAL = 4


def stops(pack: Pack, language: str) -> tuple[Stop, ...]:
    """The stops of a library in one language. Errors: PackUnusable from the pack."""
    count = pack.article_count(language)
    heads = [pack.article(language, card.id) for card in pack.article_cards(language, 0, count)]
    articles = [(head.id, ArticleWalk(pack, head).stops()) for head in heads]
    home = AllArticles() if count > 1 else InArticle(heads[0].id)
    return (
        *_start(language, home),
        *told_apart(articles),
        *_search(pack, language, home, heads),
        *_my_list(Visit(language, InMyList(), (home,)), _questions(pack, language, heads)),
        *_over(Visit(language, InArticle(heads[0].id), (home,)), heads[0]),
        *staff_stops(language),
    )


def _start(language: str, home: Where) -> Iterator[Stop]:
    yield Stop("attract", START, "Nobody is there", Visit(language, ATTRACT))
    if isinstance(home, AllArticles):
        yield Stop("library", START, "All articles", Visit(language, home))
        yield Stop("ask", START, "Ask, from anywhere", Visit(language, Asking(), (home,)))


def _search(pack: Pack, language: str, home: Where, heads: Sequence[ArticleHead]) -> Iterator[Stop]:
    visit = Visit(language, Searching(), (home,))
    yield Stop("search", SEARCH, "Search, nothing typed", visit)
    words = (word for head in heads for section in head.sections for word in section.title.lower().split())
    starts = (word[:LETTERS_TYPED] for word in words if len(word) > LETTERS_TYPED)
    heard = next((typed for typed in starts if pack.search(language, typed)), None)
    if heard is not None:
        found = Stop("search-found", SEARCH, f"Search for “{heard}”", replace(visit, where=Searching(heard)))
        yield found
        yield replace(
            found, name="search-list", caption="What was found, in place of the letters", touch="further", lowered=True
        )
    unheard = next((typed for typed in UNHEARD if not pack.search(language, typed)), None)
    if unheard is not None:
        caption = f"Search for “{unheard}”, which is nowhere"
        yield Stop("search-nothing", SEARCH, caption, replace(visit, where=Searching(unheard)))


def _questions(pack: Pack, language: str, heads: Iterable[ArticleHead]) -> tuple[Entry, ...]:
    """Questions for a list: of sections, of Ask, and ready-made ones, in turn."""
    asked = [
        Entry(card.text, head.id, card.id, head.sections[0].title if head.sections else "")
        for head in heads
        for topic in head.topics
        for card in topic.questions
    ]
    entries = [*map(Entry, pack.ready_questions(language)), *asked]
    return tuple({entry.text: entry for entry in entries}.values())[-MOST_ENTRIES:]


def _my_list(visit: Visit, entries: tuple[Entry, ...]) -> Iterator[Stop]:
    yield Stop("my-list", LIST, "My list, empty", visit)
    if not entries:
        return
    one, several, most = (replace(visit, my_list=MyList(entries[:count])) for count in (1, SEVERAL, MOST_ENTRIES))
    yield Stop("my-list-one", LIST, "My list with one question", one)
    yield Stop("my-list-several", LIST, "My list with several questions", several)
    yield Stop("my-list-wipe", LIST, "My list, about to be wiped", several, touch="finish")
    undo = replace(visit, my_list=MyList(entries[1:SEVERAL], before=entries[:SEVERAL]))
    yield Stop("my-list-undo", LIST, "My list after a question was taken off", undo)
    yield Stop("my-list-long", LIST, "A long list", most)
    yield Stop("my-list-long-code", LIST, "A long list, its second code", replace(most, where=InMyList(1)))
    yield Stop("show-staff", LIST, "To show to staff", replace(several, where=ShowingStaff()))


def _over(visit: Visit, head: ArticleHead) -> Iterator[Stop]:
    article = head.id
    yield Stop("sheet-text", OVER, "Text and colours", replace(visit, sheet=TextSheet()))
    for section in head.sections[:1]:
        read = replace(visit, where=InSection(article, section.id))
        yield Stop("listen", OVER, f"{section.title}, read aloud", read, touch="bar-listen")
    yield Stop("sheet-help", OVER, "Help now", replace(visit, sheet=HelpSheet()))
    unreadable = replace(visit, sheet=WordSheet(article, ""))
    yield Stop("sheet-trouble", OVER, "A page that cannot be read", unreadable, Over.TROUBLE)
    withdrawn = replace(visit, where=AllArticles(), trail=())
    yield Stop("sheet-withdrawn", OVER, "An article that is no longer shown", withdrawn, Over.WITHDRAWN)
    yield Stop("library-nothing", OVER, "Every article is withdrawn", withdrawn, Over.NOTHING_LEFT)
    yield Stop("still-there", OVER, "Are you still there?", visit, Over.WARNING)
    yield Stop("shade", OVER, "The screen is hidden", replace(visit, shaded=True))
    nobody = Visit(visit.language, ATTRACT)
    yield Stop("attract-nothing", OVER, "Nobody is there, and every article is withdrawn", nobody, Over.NOTHING_LEFT)
    yield Stop("attract-badge", OVER, "Nobody is there, and a guard of the lock-down is off", nobody, Over.BADGE)
    yield Stop("not-ready", OVER, "A guard that the clinic requires is off", nobody, Over.NOT_READY)

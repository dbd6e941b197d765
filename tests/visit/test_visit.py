"""Whatever a visitor touches, in any order, the visit stays one that can be shown."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.figures import Certainty
from kiosk.visit.display import TEXT_SIZES, Display, Scheme, resized
from kiosk.visit.my_list import MOST_ENTRIES, Entry, raised, removed, undone
from kiosk.visit.sheet import AboutSheet, AddSheet, HelpSheet, SureSheet, TextSheet, WordSheet
from kiosk.visit.visit import (
    LONGEST_TRAIL,
    Visit,
    asked,
    displayed,
    laid,
    marked_read,
    put_away,
    relisted,
    shaded,
    took_along,
    turned,
    went,
    went_back,
    went_home,
)
from kiosk.visit.where import (
    ATTRACT,
    AllArticles,
    Asking,
    Attract,
    Checking,
    InAnswer,
    InArticle,
    InMyList,
    InSection,
    Searching,
    ShowingStaff,
    Where,
)

Step = Callable[[Visit], Visit]

NAMES = st.sampled_from(["tea", "coffee"])
IDS = st.sampled_from(["one", "two", "three"])
PLACES = st.one_of(
    st.just(AllArticles()),
    st.builds(InArticle, NAMES),
    st.builds(InSection, NAMES, IDS),
    st.builds(Asking, NAMES | st.just("")),
    st.builds(Searching, st.sampled_from(["", "te", "tea"])),
    st.builds(InMyList),
    st.just(ShowingStaff()),
    st.builds(Checking, NAMES),
)
SHEETS = st.one_of(
    st.builds(WordSheet, NAMES, IDS),
    st.builds(SureSheet, NAMES, st.tuples(IDS), st.sampled_from([None, *Certainty])),
    st.just(TextSheet()),
    st.just(HelpSheet()),
    st.builds(AddSheet, NAMES),
    st.builds(AboutSheet, NAMES),
)
CHANGES = st.one_of(
    st.integers(-1, 21).map(lambda index: lambda my_list: removed(my_list, index)),
    st.integers(-1, 21).map(lambda index: lambda my_list: raised(my_list, index)),
    st.just(undone),
)
LOOKS: st.SearchStrategy[Callable[[Display], Display]] = st.one_of(
    st.sampled_from([0, 90, *TEXT_SIZES, 300]).map(lambda size: lambda display: resized(display, size)),
    st.sampled_from(list(Scheme)).map(lambda scheme: lambda display: replace(display, scheme=scheme)),
)
STEPS: st.SearchStrategy[Step] = st.one_of(
    PLACES.map(lambda where: lambda visit: went(visit, where)),
    PLACES.map(lambda where: lambda visit: turned(visit, where)),
    st.just(lambda visit: went_home(visit, AllArticles())),
    st.just(went_back),
    st.tuples(NAMES, IDS).map(lambda it: lambda visit: asked(visit, *it)),
    SHEETS.map(lambda sheet: lambda visit: laid(visit, sheet)),
    st.just(put_away),
    st.tuples(NAMES, IDS).map(lambda it: lambda visit: marked_read(visit, *it)),
    IDS.map(lambda text: lambda visit: took_along(visit, Entry(text))),
    CHANGES.map(lambda change: lambda visit: relisted(visit, change(visit.my_list))),
    LOOKS.map(lambda change: lambda visit: displayed(visit, change(visit.display))),
    st.booleans().map(lambda on: lambda visit: shaded(visit, on=on)),
)
WALKS = st.lists(STEPS, max_size=60)
FIRST = Visit("en")


def after(steps: list[Step]) -> Visit:
    visit = went_home(FIRST, AllArticles())
    for step in steps:
        visit = step(visit)
    return visit


def sound(visit: Visit) -> bool:
    texts = [entry.text for entry in visit.my_list.entries]
    return all(
        (
            visit.language == "en",
            len(visit.trail) <= LONGEST_TRAIL,
            len(texts) == len(set(texts)) <= MOST_ENTRIES,
            visit.display.text_size in TEXT_SIZES,
            not (visit.shaded and isinstance(visit.where, Attract)),
            not (visit.sheet and isinstance(visit.where, Attract)),
            no_question_twice(visit.where),
        )
    )


def no_question_twice(where: Where) -> bool:
    return not isinstance(where, InAnswer) or len({*where.path, where.question}) == len(where.path) + 1


@given(WALKS)
@settings(max_examples=200, deadline=None)
def test_any_walk_ends_in_a_sound_visit(steps: list[Step]):
    assert sound(after(steps))


@given(WALKS)
@settings(deadline=None)
def test_going_back_often_enough_ends_at_the_first_screen_of_the_visit(steps: list[Step]):
    visit = after(steps)
    for _ in range(LONGEST_TRAIL + 2):
        visit = went_back(visit)

    assert went_back(visit) == visit
    assert not visit.trail
    assert visit.sheet is None


@given(WALKS)
@settings(deadline=None)
def test_home_is_one_touch_away_from_anywhere(steps: list[Step]):
    home = went_home(after(steps), AllArticles())

    assert (home.where, home.trail, home.sheet) == (AllArticles(), (), None)


@given(WALKS)
@settings(deadline=None)
def test_going_somewhere_keeps_what_the_visitor_has_gathered(steps: list[Step]):
    visit = after(steps)
    gone = went(visit, InMyList())

    assert (gone.my_list, gone.read, gone.display) == (visit.my_list, visit.read, visit.display)


def test_back_closes_a_sheet_before_it_leaves_the_screen():
    visit = laid(went(went_home(FIRST, AllArticles()), InArticle("tea")), HelpSheet())

    assert went_back(visit).where == InArticle("tea")
    assert went_back(went_back(visit)).where == AllArticles()


def test_asking_in_a_circle_shortens_the_path():
    visit = went_home(FIRST, InArticle("tea"))
    for question in ("one", "two", "three", "one"):
        visit = asked(visit, "tea", question)

    assert visit.where == InAnswer("tea", "one", ())


def test_a_question_of_another_article_starts_a_path_of_its_own():
    visit = asked(asked(went_home(FIRST, InArticle("tea")), "tea", "one"), "coffee", "two")

    assert visit.where == InAnswer("coffee", "two", ())


def test_the_attract_screen_has_no_sheet_and_no_shade():
    assert laid(FIRST, HelpSheet()) == FIRST
    assert shaded(FIRST, on=True) == FIRST


def test_the_article_a_visitor_is_in_is_the_last_one_on_the_way():
    visit = went(went_home(FIRST, InArticle("tea")), InMyList())

    assert visit.article == "tea"
    assert went(went(visit, AllArticles()), InMyList()).article == ""


def test_a_text_size_that_is_not_offered_changes_nothing():
    assert resized(FIRST.display, 400) is FIRST.display
    assert FIRST.where is ATTRACT

"""The right answer comes first, from the first letters on, and whatever is typed."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import QuestionTopic, Term
from kiosk.article.blocks import Paragraph
from kiosk.article.library import Library
from kiosk.pack.hits import Hit, HitKind
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from tests.bench.library import bench_library
from tests.pack.libraries import article, question, section, words

LIBRARY = bench_library(60)
TITLES = [part.title for one in LIBRARY.articles for part in one.sections]
QUESTIONS = [asked.text for one in LIBRARY.articles for asked in one.questions]
WORDS = [term.word for one in LIBRARY.articles for term in one.terms]


def clinic() -> Library:
    """A few articles as a clinic might have them."""
    infusion = article(
        "infusion",
        "en",
        "Your infusion",
        section("usual-dose", "The usual dose", Paragraph(words("Most people get the same amount of medicine."))),
        section("before", "Before the visit", Paragraph(words("Eat nothing. Ask about the dose of your tablets."))),
        section("side-effects", "Side effects", Paragraph(words("You may feel dizzy. It doesn't last."))),
        topics=(
            QuestionTopic(
                "ask",
                "Dose",
                "drop",
                (
                    question("same", "Does everyone get the same dose?", "No, it goes by weight.", "long"),
                    question("long", "How long does it last?", "About one hour.", "same"),
                ),
            ),
        ),
        terms=(Term("term-dose", "Dose", words("How much medicine is given.")),),
    )
    spanish = article(
        "infusion", "es", "Su infusión", section("antes", "Antes", Paragraph(words("Señor, ¿comió hoy?")))
    )
    arabic = article("infusion", "ar", "العِلاج", section("dose", "الجرعة", Paragraph(words("الكيتامين دواء"))))
    return Library((infusion, spanish, arabic))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("packs") / "large.pack"
    write_pack(LIBRARY, path)
    with Pack.open(path) as pack:
        yield pack


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("packs") / "small.pack"
    write_pack(clinic(), path)
    with Pack.open(path) as pack:
        yield pack


def title(hit: Hit) -> str:
    return "".join(text for text, _ in hit.title)


def found(pack: Pack, typed: str, language: str = "en") -> list[str]:
    return [f"{hit.kind} {hit.id}" for hit in pack.search(language, typed)]


def slipped(text: str, chance: random.Random) -> str:
    """The text with one letter of its longest word wrong, missing, doubled or swapped with the next."""
    longest = max(text.split(), key=len)
    place = chance.randrange(1, len(longest) - 1)
    before, letter, behind = longest[:place], longest[place], longest[place + 1 :]
    slip = chance.choice((before + "q" + behind, before + behind, before + letter * 2 + behind))
    return text.replace(longest, slip)


@pytest.mark.parametrize("titles", [TITLES, QUESTIONS, WORDS], ids=["sections", "questions", "terms"])
def test_every_title_typed_in_full_is_found_first(large: Pack, titles: list[str]) -> None:
    assert [text for text in titles if title(large.search("en", text)[0]) != text] == []


def test_a_title_stays_in_sight_once_three_of_its_words_are_typed(large: Pack) -> None:
    for text in TITLES[::7]:
        for length in range(len(" ".join(text.split()[:3])), len(text)):
            assert text in map(title, large.search("en", text[:length]))


def test_a_title_with_one_slip_is_found_first_nearly_always(large: Pack) -> None:
    chance = random.Random(5)  # noqa: S311 -- no secret
    titles = [*TITLES[::5], *QUESTIONS[::5]]
    missed = [
        text for text in titles if text not in [title(hit) for hit in large.search("en", slipped(text, chance))][:1]
    ]
    assert len(missed) <= len(titles) // 50


@pytest.mark.parametrize("letter", sorted({text[0].lower() for text in TITLES}))
def test_the_first_letter_finds_titles_with_words_that_begin_so(large: Pack, letter: str) -> None:
    assert len([hit for hit in large.search("en", letter) if any(mark for _, mark in hit.title)]) == 12


def test_never_more_than_asked_for(large: Pack) -> None:
    assert [len(large.search("en", "s", limit)) for limit in (0, 1, 5, 12)] == [0, 1, 5, 12]


def test_questions_come_before_sections(small: Pack) -> None:
    assert found(small, "do")[:2] == ["question same", "question long"]


def test_what_is_asked_for_exactly_comes_first(small: Pack) -> None:
    assert found(small, "dose")[0] == "term term-dose"
    assert found(small, "the usual dose")[0] == "section usual-dose"


def test_titles_weigh_more_than_texts(small: Pack) -> None:
    assert found(small, "dose") == ["term term-dose", "question same", "section usual-dose", "section before"]


def test_words_of_a_text_are_found_and_marked(small: Pack) -> None:
    (hit,) = small.search("en", "dizzy")
    assert (hit.kind, hit.id) == (HitKind.SECTION, "side-effects")
    assert hit.snippet == (("You may feel ", False), ("dizzy", True), (". It doesn't last.", False))


def test_words_may_stand_in_any_order_and_be_unfinished(small: Pack) -> None:
    assert found(small, "dos usu")[0] == "section usual-dose"


@pytest.mark.parametrize(
    "typed",
    ["dizyz", "dizy", "dizzzy", "dozzy", "dizz", "DIZZY", " dizzy ", "dizzy?", "side efects", "sideeffects", "effecst"],
)
def test_one_slip_is_forgiven(small: Pack, typed: str) -> None:
    assert found(small, typed)[0] == "section side-effects"


def test_a_slip_is_not_looked_for_where_the_word_is_found(small: Pack) -> None:
    assert found(small, "last") == ["question long", "section side-effects"]


@pytest.mark.parametrize("typed", ["side effects of bananas", "zzz side effects", "what are the side effects please"])
def test_words_that_stand_nowhere_are_left_out(small: Pack, typed: str) -> None:
    assert found(small, typed)[0] == "section side-effects"


@pytest.mark.parametrize(("typed", "expected"), [("infusions", "article infusion"), ("tablet", "section before")])
def test_one_and_many_are_the_same(small: Pack, typed: str, expected: str) -> None:
    assert found(small, typed)[0] == expected


def test_the_end_of_a_word_may_be_another(small: Pack) -> None:
    assert found(small, "lasting") == ["question long", "section side-effects"]


def test_a_short_word_keeps_its_first_letter(small: Pack) -> None:
    assert found(small, "rose") == []


@pytest.mark.parametrize(("typed", "same_as"), [("dose zzz", ""), ("qqq dose", ""), ("dizzy dose zzz", "dizzy")])
def test_words_that_stand_nearly_everywhere_find_nothing_by_themselves(small: Pack, typed: str, same_as: str) -> None:
    assert found(small, typed) == found(small, same_as)


def test_apostrophes_need_not_be_typed(small: Pack) -> None:
    assert found(small, "doesnt") == ["section side-effects"]


@pytest.mark.parametrize("typed", ["senor", "SEÑOR", "comio", "hoy"])
def test_accents_need_not_be_typed(small: Pack, typed: str) -> None:
    assert found(small, typed, "es") == ["section antes"]


@pytest.mark.parametrize("typed", ["الكيتامين", "الكي", "الجرعة", "العلاج"])
def test_arabic_is_found_with_and_without_its_vowels(small: Pack, typed: str) -> None:
    assert found(small, typed, "ar")


@pytest.mark.parametrize("typed", ["جرعة", "جرعه", "الجـرعة", "والجرعة", "الج", "جُرْع"])
def test_an_arabic_title_is_found_with_or_without_its_article(small: Pack, typed: str) -> None:
    assert found(small, typed, "ar")[0] == "section dose"


def test_an_arabic_title_is_found_from_its_article_and_one_letter_on(small: Pack) -> None:
    assert [found(small, "الجرعة"[:letters], "ar")[:1] for letters in range(3, 7)] == [["section dose"]] * 4


def test_the_whole_arabic_word_is_marked_that_begins_with_what_was_typed(small: Pack) -> None:
    assert small.search("ar", "جرع")[0].title == (("الجرعة", True),)


def test_a_language_is_searched_by_itself(small: Pack) -> None:
    assert found(small, "antes", "es") == ["section antes"]
    assert found(small, "antes", "en") == []
    assert found(small, "dose", "es") == []
    assert found(small, "dose", "fr") == []


@pytest.mark.parametrize("typed", ["", " ", "?", "🙂", "\0", '"', "*", "(", "\ud800", "qqqqq xxxxx"])
def test_where_there_is_nothing_to_find_nothing_is_found(small: Pack, typed: str) -> None:
    assert found(small, typed) == []


odd = st.text() | st.text('dose "*():^-+AND OR NOT NEAR', max_size=40) | st.text("dosexyz ", max_size=1_500)


@settings(max_examples=150, deadline=None)
@given(typed=odd)
def test_anything_may_be_typed(small: Pack, typed: str) -> None:
    assert len(small.search("en", typed)) <= 12


@settings(max_examples=60, deadline=None)
@given(typed=st.lists(st.sampled_from(TITLES).map(str.split).flatmap(st.sampled_from), max_size=20).map(" ".join))
def test_no_two_hits_are_the_same(large: Pack, typed: str) -> None:
    hits = [(hit.kind, hit.article, hit.id) for hit in large.search("en", typed)]
    assert len(hits) == len(set(hits))

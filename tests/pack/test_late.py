"""From the day on which a review is too late, its article is no longer in the pack for whoever shows it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Review, ReviewStatus
from kiosk.article.library import Library
from kiosk.pack.cards import ReviewCard
from kiosk.pack.errors import NoLongerShown
from kiosk.pack.late import Late
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from tests.pack.libraries import article, section

DUE = date(2030, 1, 1)
GONE = DUE + timedelta(31)
reviews = st.lists(st.tuples(st.sampled_from(ReviewStatus), st.integers(0, 60)), max_size=12)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Three articles; the review of the second is due first."""
    later = Review(ReviewStatus.APPROVED, DUE + timedelta(100))
    articles = (
        article("one", "en", "Tea one", section("a", "Tea a"), review=later),
        article("two", "en", "Tea two", section("b", "Tea b"), review=Review(ReviewStatus.IN_REVIEW, DUE)),
        article("three", "en", "Tea three", section("c", "Tea c"), review=later),
    )
    path = tmp_path / "three.pack"
    write_pack(Library(articles, withdraw_after=30), path)
    with Pack.open(path) as opened:
        yield opened


def ids(pack: Pack) -> list[str]:
    return [card.id for card in pack.article_cards("en", 0, 10)]


def test_without_a_day_nothing_is_late(pack):
    assert ids(pack) == ["one", "two", "three"]
    assert not pack.is_late(pack.article("en", "two").review)
    assert (pack.approved_count("en"), pack.article_count("en")) == (2, 3)


def test_a_late_article_is_shown_for_a_while_and_said_to_be_late(pack):
    pack.turn(GONE - timedelta(1))

    assert ids(pack) == ["one", "two", "three"]
    assert pack.is_late(pack.article("en", "two").review)


def test_then_it_is_gone_from_the_library_the_search_and_every_link(pack):
    assert "two" in {hit.article for hit in pack.search("en", "tea")}
    pack.turn(GONE)

    assert ids(pack) == ["one", "three"]
    assert [card.id for card in pack.article_cards("en", 1, 5)] == ["three"]
    assert (pack.approved_count("en"), pack.article_count("en")) == (2, 2)
    assert {hit.article for hit in pack.search("en", "tea")} == {"one", "three"}
    for read in (lambda: pack.article("en", "two"), lambda: pack.section("en", "two", "b")):
        with pytest.raises(NoLongerShown):
            read()


def test_when_all_are_gone_the_pack_is_empty_and_nothing_falls_over(pack):
    pack.turn(DUE + timedelta(1000))

    assert ids(pack) == []
    assert pack.article_count("en") == 0
    assert pack.search("en", "tea") == ()
    assert pack.topics("en", 5) == ()


@settings(max_examples=60, deadline=None)
@given(reviews, st.integers(0, 60), st.integers(0, 15), st.integers(0, 15))
def test_runs_are_the_places_of_what_is_left(found, day, offset, limit) -> None:
    cards = [ReviewCard(str(place), status, DUE + timedelta(due)) for place, (status, due) in enumerate(found)]
    late = Late.of(cards, DUE + timedelta(day), 10)

    left = [place for place, (_, due) in enumerate(found) if day - due <= 10]
    places = [place for start, length in late.runs(offset, limit) for place in range(start, start + length)]
    assert places == left[offset : offset + limit]
    assert len(late.gone) + len(left) == len(found)

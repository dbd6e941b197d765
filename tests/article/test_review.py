"""An approval is of one content, and changed figures need two people."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.article.review import (
    NO_FIGURES,
    Age,
    age_of,
    approved_figures,
    counting,
    holds,
    settled,
    signed,
    state_of,
)

DAY = date(2026, 3, 1)
names = st.sampled_from(["A. Name", "B. Name", "C. Name"])
contents = st.sampled_from(["c1", "c2", "c3"])
figures = st.sampled_from(["f1", "f2", NO_FIGURES])
history = st.lists(st.builds(Approval, names, st.just(DAY), contents, figures), max_size=6).map(tuple)


def by(name: str, of: str, shown: str) -> Approval:
    return Approval(name, DAY, of, shown)


def test_one_person_is_enough_where_no_figure_is_shown() -> None:
    assert holds([by("A. Name", "c1", NO_FIGURES)], "c1")


def test_new_figures_need_two_people_and_the_same_one_twice_is_one() -> None:
    first = by("A. Name", "c1", "f1")

    assert not holds([first], "c1")
    assert not holds([first, by("a.  name", "c1", "f1")], "c1")
    assert holds([first, by("B. Name", "c1", "f1")], "c1")


def test_words_alone_need_one_person_once_two_have_signed_the_figures() -> None:
    both = [by("A. Name", "c1", "f1"), by("B. Name", "c1", "f1")]

    assert not holds(both, "c2")
    assert holds([*both, by("A. Name", "c2", "f1")], "c2")
    assert not holds([*both, by("A. Name", "c2", "f2")], "c2")


def test_figures_that_go_back_need_two_people_again() -> None:
    changed = [by(name, of, shown) for of, shown in (("c1", "f1"), ("c2", "f2")) for name in ("A. Name", "B. Name")]

    assert not holds(changed, "c1")
    assert not holds([*changed, by("A. Name", "c1", "f1")], "c1")


@settings(max_examples=80, deadline=None)
@given(history, contents, st.sampled_from(ReviewStatus))
def test_nothing_is_approved_that_nobody_signed_or_whose_figures_one_person_alone_signed(
    approvals: tuple[Approval, ...], mark: str, status: ReviewStatus
) -> None:
    review = settled(Review(status, DAY, approvals), mark)

    if review.status is ReviewStatus.APPROVED:
        own = [one for one in approvals if one.of == mark]
        assert status is ReviewStatus.APPROVED
        assert own
        for shown in {one.figures for one in own} & {approved_figures(approvals)} - {""}:
            assert len({one.by for one in approvals if one.figures == shown}) > 1
    assert review.status is not ReviewStatus.DRAFT or status is ReviewStatus.DRAFT
    assert set(review.approvals) <= set(approvals)


@settings(max_examples=60, deadline=None)
@given(history, contents, st.sampled_from(["f1", "f2"]))
def test_two_more_people_are_always_enough(approvals: tuple[Approval, ...], mark: str, shown: str) -> None:
    review = Review(ReviewStatus.IN_REVIEW, DAY, approvals)
    for name in ("Y. Name", "Z. Name"):
        review = signed(review, by(name, mark, shown), DAY)

    assert review.status is ReviewStatus.APPROVED
    assert settled(review, mark).status is ReviewStatus.APPROVED
    assert settled(review, "another").status is ReviewStatus.IN_REVIEW


def test_whoever_signed_the_figures_is_named_beside_who_signed_the_words() -> None:
    first, second, third = by("A. Name", "c1", "f1"), by("B. Name", "c1", "f1"), by("A. Name", "c2", "f1")

    assert counting([first, second, third], "c2") == (second, third)
    assert counting([first, second, third], "c9") == ()


def test_an_approval_that_names_no_content_holds_for_none() -> None:
    assert not holds([Approval("A. Name", DAY, "", "")], "")


@settings(max_examples=60, deadline=None)
@given(st.integers(-400, 1200), st.integers(0, 730))
def test_an_article_is_in_time_then_overdue_then_withdrawn(late: int, withdraw_after: int) -> None:
    age = age_of(DAY, DAY + timedelta(late), withdraw_after)

    assert (age is Age.IN_TIME) == (late <= 0)
    assert (age is Age.WITHDRAWN) == (late > withdraw_after and late > 0)
    assert state_of(Review(ReviewStatus.DRAFT, DAY), DAY).age is Age.IN_TIME

"""What nobody has reviewed says so on every screen, and what is too old is gone."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.article.article import Approval, FollowUp, Question, QuestionTopic, Review, ReviewStatus
from kiosk.article.blocks import Paragraph
from kiosk.article.inline import Link, LinkKind, LinkWord, Words
from kiosk.article.library import Library
from kiosk.article.score_card import Scale, ScaleScore, ScoreCard
from kiosk.pack.write import write_pack
from kiosk.visit.visit import Visit
from tests.pack.libraries import article, section, words

DUE = date(2030, 1, 1)
GONE = DUE + timedelta(91)
SIGNED = (Approval("A. Name, nurse", date(2029, 1, 1), "", ""), Approval("B. Name", date(2029, 1, 2), "", ""))


def made(tmp_path: Path, *reviews: Review) -> Path:
    """A library with an article for each review; the first links to the others."""
    links = (LinkWord("another article", Link(LinkKind.ARTICLE, "tea-1")), Words(" is there."))
    asked = Question("why", "Why tea?", words("It is warm."), (), (FollowUp("Why?", Link(LinkKind.QUESTION, "why")),))
    topics = (QuestionTopic("ask-tea", "Tea", "drop", (asked,)),)
    articles = tuple(
        article(
            f"tea-{number}", "en", f"Tea {number}", section("a", "Leaves", Paragraph(links)), review=it, topics=topics
        )
        for number, it in enumerate(reviews)
    )
    score = ScoreCard((ScaleScore(Scale.UNDERSTAND, 15, 16, 0, 4),), 5.25, "flesch-kincaid", "A. Name")
    write_pack(Library(articles, scores={("en", "tea-0"): score}), tmp_path / "tea.pack")
    return tmp_path / "tea.pack"


APPROVED = Review(ReviewStatus.APPROVED, DUE, SIGNED)
WAITING = Review(ReviewStatus.IN_REVIEW, DUE + timedelta(1000))


def mark(tablet) -> str:
    return str(tablet.item("review-mark").property("text")) if tablet.shows("review-mark") else ""


def test_every_screen_of_a_library_that_nobody_reviewed_says_so(tablet):
    assert "Not yet reviewed" in mark(tablet)
    tablet.tap("begin")
    steps = [
        "article-ketamine-dose",
        "bar-ask",
        "bar-list",
        "bar-search",
        "bar-home",
        "article-first-visit",
        "bar-text",
    ]
    for step in steps:
        tablet.tap(step)
        assert "Not yet reviewed" in mark(tablet), step


def test_large_sheets_and_the_warning_say_so_as_well(tablet):
    tablet.tap("begin")
    tablet.visit.display.setTextSize(200)
    for lay in (tablet.visit.openText, tablet.visit.openHelp, tablet.visit.openLanguage):
        lay()
        assert "Not yet reviewed" in mark(tablet), lay
        assert tablet.item("review-mark").mapRectToScene(QRectF()).y() > 20

    tablet.clock.now += 125
    tablet.kiosk.presence.look()
    assert tablet.shows("still-there")
    assert tablet.item("review-strip").isVisible()


def test_where_all_is_approved_nothing_is_said_and_no_room_is_taken(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, APPROVED, APPROVED))
    tablet.tap("begin")

    assert mark(tablet) == ""
    assert tablet.item("page").mapRectToScene(QRectF()).y() == 0


def test_a_library_with_both_says_so_and_each_article_for_itself(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, APPROVED, WAITING))
    tablet.tap("begin")
    assert "Not everything" in mark(tablet)

    tablet.tap("article-tea-0")
    assert mark(tablet) == ""
    tablet.tap("bar-home")
    tablet.tap("article-tea-1")
    assert "Not yet reviewed" in mark(tablet)


def test_a_touch_on_the_mark_begins_a_visit_like_any_other(tablet):
    tablet.tap("review-mark")

    assert tablet.visit.screen == "library"


def test_who_signed_when_and_how_it_scores_stand_in_who_wrote_this(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, APPROVED))
    tablet.tap("begin")
    tablet.tap("open-about")

    said = "\n".join(tablet.texts())
    assert "Reviewed by people of the clinic" in said
    assert "Signed by A. Name, nurse on 1 January 2029" in said
    assert "Signed by B. Name on 2 January 2029" in said
    assert "15 of 16 points" in said
    assert "checked 12, people checked 4" in said
    assert "grade 5.3" in said or "grade 5.2" in said


def test_past_its_due_date_an_article_says_so(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, APPROVED, APPROVED))
    tablet.kiosk.follow_days(lambda: DUE + timedelta(1))
    tablet.tap("begin")
    tablet.tap("article-tea-1")

    assert "overdue" in mark(tablet)


def test_a_link_to_a_withdrawn_article_says_that_it_is_no_longer_shown(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, WAITING, APPROVED, WAITING))
    tablet.kiosk.follow_days(lambda: GONE)
    tablet.tap("begin")
    assert tablet.shows("article-tea-0")
    assert not tablet.shows("article-tea-1")

    tablet.visit.openLink("article", "", "tea-1")

    assert "no longer shown" in str(tablet.item("trouble-words").property("text"))
    tablet.tap("sheet-close")
    assert tablet.visit.screen == "library"


def test_when_nothing_is_left_the_kiosk_says_so_and_help_still_works(open_tablet, tmp_path):
    tablet = open_tablet(made(tmp_path, APPROVED, APPROVED))
    tablet.kiosk.follow_days(lambda: DUE + timedelta(400))
    assert "There is nothing to read right now" in tablet.texts()
    tablet.tap("begin")
    assert tablet.shows("nothing-left")

    for step in ("bar-ask", "bar-search", "bar-list", "bar-help"):
        tablet.tap(step)

    assert tablet.shows("sheet-help")
    assert tablet.visit.crisisLine in " ".join(tablet.texts())


def test_the_day_turns_when_the_visit_ends_and_not_while_somebody_reads(open_tablet, tmp_path):
    days = [DUE]
    tablet = open_tablet(made(tmp_path, APPROVED, WAITING))
    tablet.kiosk.follow_days(lambda: days[-1])
    tablet.tap("begin")
    tablet.tap("article-tea-0")
    days.append(GONE)
    tablet.tap("bar-home")
    assert tablet.shows("article-tea-0")

    tablet.visit.finish()
    assert tablet.state == Visit("en", display=tablet.state.display)
    tablet.tap("begin")

    assert tablet.state.where.article == "tea-1"


def test_midnight_turns_the_day_while_nobody_is_there(open_tablet, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.screen.day_turn.until_midnight", lambda: 5)
    days = [DUE, DUE, GONE]
    tablet = open_tablet(made(tmp_path, APPROVED, APPROVED))

    tablet.kiosk.follow_days(lambda: days.pop(0) if len(days) > 1 else days[0])

    qtbot.waitUntil(lambda: tablet.visit.nothingLeft)


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_mark_is_said_in_each_language(open_tablet, language):
    tablet = open_tablet(language=language)

    assert mark(tablet)
    assert "reviewed" not in mark(tablet)


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_article_fits_the_screen_of_the_drawings_under_the_mark(open_tablet, language):
    tablet = open_tablet(language=language)
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.grab()

    assert tablet.shows("review-mark")
    assert not tablet.shows("article-page-down")

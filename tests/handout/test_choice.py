"""What of an article stands on its leaflet."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.__main__ import main
from kiosk.article.article import Approval, Article, Question, QuestionTopic, Review, ReviewStatus, Section
from kiosk.article.blocks import Caution, KeyPoint, Paragraph
from kiosk.article.inline import Words
from kiosk.article.library import Library
from kiosk.handout import phrases
from kiosk.handout.choice import HeadTooLong, chosen
from kiosk.handout.outline import by_name, by_topic, left_out, outline
from kiosk.pack.write import write_pack

REVIEW = Review(ReviewStatus.DRAFT, date(2027, 1, 1))


def run(text: str):
    return (Words(text),)


def article(sections: int = 3) -> Article:
    """Sections with a key sentence, a warning and two paragraphs; a topic with three questions; two to ask."""
    parts = tuple(
        Section(
            f"s{number}",
            f"Section {number}",
            f"S{number}",
            "drop",
            (
                Paragraph(run(f"first {number}")),
                KeyPoint(run(f"key {number}")),
                Caution("Mind", run("this")),
                Paragraph(run(f"second {number}")),
            ),
        )
        for number in range(sections)
    )
    asked = tuple(Question(f"q{number}", f"Question {number}?", run("Yes."), (), ()) for number in range(3))
    topic = QuestionTopic("t", "Topic", "drop", asked)
    return Article("a", "en", "Title", "", "drop", "", REVIEW, parts, topics=(topic,), ready_questions=("A?", "B?"))


def names(about, choice) -> list[str]:
    return [chunk.name for at, (_, chunk) in enumerate(about.chunks) if at in choice]


def test_with_room_for_all_nothing_is_left_out(qapp):
    about = outline(article(), "")
    choice, _ = chosen(about, lambda some, way: True)

    assert left_out(about, choice) == ()


def test_key_sentences_and_warnings_come_before_questions_and_text(qapp):
    about = outline(article(), "")
    choice, _ = chosen(about, lambda some, way: len(some) <= 7)

    assert names(about, choice) == ["key 0", "Mind", "key 1", "Mind", "key 2", "Mind", "Question 0?"]


def test_a_section_without_room_for_its_key_sentence_has_none_for_the_rest(qapp):
    about = outline(article(), "")
    numbers = {chunk.name: at for at, (_, chunk) in enumerate(about.chunks)}
    choice, _ = chosen(about, lambda some, way: numbers["key 1"] not in some)

    assert not [part.title for part, _ in left_out(about, choice) if part.title != "Section 1"]
    assert "first 1" not in names(about, choice)


def test_running_text_has_no_holes(qapp):
    about = outline(article(), "")
    numbers = {chunk.name: at for at, (_, chunk) in enumerate(about.chunks)}
    choice, _ = chosen(about, lambda some, way: numbers["first 0"] not in some)

    assert "second 0" not in names(about, choice)
    assert "second 1" in names(about, choice)


def test_the_same_article_gives_the_same_choice_in_every_language(qapp):
    first, second = outline(article(), ""), outline(article(), "Hill")

    assert chosen(first, lambda some, way: len(some) < 9)[0] == chosen(second, lambda some, way: len(some) < 9)[0]


def test_what_is_left_out_is_named_by_topic_and_by_question_where_there_is_room(qapp):
    about = outline(article(), "")

    assert chosen(about, lambda some, way: len(some) < 9)[1] is by_name
    assert chosen(about, lambda some, way: len(some) < 9 and way is not by_name)[1] is by_topic
    said = " ".join(piece.runs[0].text for piece in by_name(about, frozenset()))
    assert all(name in said for name in ("S0", "S1", "S2", "Question 2?", "B?"))


def test_the_review_state_is_said_in_every_state(qapp):
    signed = Approval("A. Person", date(2026, 12, 1), "mark", "none")
    approved = Review(ReviewStatus.APPROVED, date(2027, 1, 1), (signed,))
    in_time, late = date(2026, 12, 2), date(2027, 1, 2)

    assert phrases.review(approved, "en", in_time) == (
        "Reviewed by A. Person on 1 December 2026. Next review due: 1 January 2027."
    )
    assert phrases.review(approved, "en", late).endswith("A new review was due on 1 January 2027.")
    assert phrases.review(REVIEW, "en", in_time) == phrases.awaiting()
    assert phrases.review(REVIEW, "en", late).startswith(phrases.awaiting())
    assert "was due" in phrases.review(REVIEW, "en", late)


def test_a_leaflet_whose_review_is_long_overdue_is_not_made(tmp_path, capsys):
    old = replace(article(), review=Review(ReviewStatus.APPROVED, date(2020, 1, 1)))
    write_pack(Library((old,)), tmp_path / "old.pack")

    assert main(["handout", str(tmp_path / "old.pack"), "a", "-o", str(tmp_path / "a.pdf")]) == 2
    assert "long overdue" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_a_library_says_itself_how_long_overdue_is_too_long(tmp_path, capsys):
    due = datetime.now().astimezone().date() - timedelta(days=10)
    late = replace(article(), review=Review(ReviewStatus.APPROVED, due))
    write_pack(Library((late,), withdraw_after=5), tmp_path / "late.pack")

    assert main(["handout", str(tmp_path / "late.pack"), "a", "-o", str(tmp_path / "a.pdf")]) == 2
    assert "long overdue" in capsys.readouterr().err


def test_a_head_that_fills_the_paper_is_said(qapp):
    with pytest.raises(HeadTooLong, match="shorter"):
        chosen(outline(article(), ""), lambda some, way: False)

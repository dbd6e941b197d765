"""Groups of questions with answers and follow-ups."""

import pytest

from kiosk.article.article import FollowUp, Question, QuestionTopic
from kiosk.article.blocks import BulletList, Paragraph
from kiosk.article.inline import Link, LinkKind, Words
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, found, in_section, read

TOPIC = "## The dose {.questions #ask-dose icon=drop}\n\n"
ANSWER = "### Why? {#why}\n\n> So.\n\n"


def at(line: int, column: int = 1) -> Place:
    return Place(FIRST_LINE + line - 1, column)


def topic_of(body: str) -> QuestionTopic:
    article, problems = read(in_section(body))
    assert not problems, problems
    (topic,) = article.topics
    return topic


def test_a_question_has_a_short_answer_fuller_words_and_follow_ups() -> None:
    body = (
        f"{TOPIC}### What's it? {{#what}}\n\n> It is\n> this.[^roe2020]\n\nMore.\n\n- one\n- two\n\n"
        "1. [Why?](#why){.next}\n2. [Read: here](#here){.next}\n3. [Get ready](other.md){.next}\n\n"
        f"{ANSWER}- [What is it?](#what){{.next}}\n"
    )
    topic = topic_of(body)

    assert (topic.id, topic.title, topic.icon, topic.at) == ("ask-dose", "The dose", "drop", at(1))
    assert topic.questions[0] == Question(
        id="what",
        text="What’s it?",
        short=(Words("It is this.", at=at(5, 3)),),
        more=(
            Paragraph((Words("More.", at=at(8)),), at=at(8)),
            BulletList(((Words("one", at=at(10, 3)),), (Words("two", at=at(11, 3)),)), at=at(10)),
        ),
        follow_ups=(
            FollowUp("Why?", Link(LinkKind.QUESTION, "why"), at(13, 5)),
            FollowUp("Read: here", Link(LinkKind.SECTION, "here"), at(14, 5)),
            FollowUp("Get ready", Link(LinkKind.ARTICLE, "", "other"), at(15, 5)),
        ),
        sources=("roe2020",),
        at=at(3),
    )


def test_follow_ups_may_be_a_loose_list() -> None:
    topic = topic_of(f"{TOPIC}{ANSWER}- [a](#why){{.next}}\n\n- [b](#here){{.next}}")

    assert [follow.text for follow in topic.questions[0].follow_ups] == ["a", "b"]


def test_a_loop_of_follow_ups_is_no_problem() -> None:
    assert not found(f"{TOPIC}{ANSWER}- [b](#b){{.next}}\n\n### B? {{#b}}\n\n> B.\n\n- [why](#why){{.next}}")


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ("### B? {#b}\n\n> B.\n\n- [B](#b){.next}", [(9, "ASK05")]),
        ("### B? {#b}\n\n> B.", [(9, "ASK03"), (9, "ASK05")]),
        ("### B? {#b}\n\nB.\n\n- [why](#why){.next}", [(9, "ASK01")]),
        ("### B? {#b}\n\n>\n\n- [why](#why){.next}", [(9, "ASK01")]),
        (f"### B? {{#b}}\n\n> {'b ' * 26}\n\n- [why](#why){{.next}}", [(9, "ASK02")]),
        ("### B? {#b}\n\n> B.\nMore.\n\n- [why](#why){.next}", [(12, "MD08")]),
        ("### B? {#b}\n\n> B.\n>\n> C.\n\n- [why](#why){.next}", [(13, "MD09")]),
        ("### B? {#b}\n\n> - B.\n\n- [why](#why){.next}", [(9, "ASK01"), (11, "MD06")]),
        ("### B? {#b}\n\n> B.\n- [why](#why){.next}", [(9, "ASK03"), (9, "ASK05"), (12, "MD08"), (12, "MD05")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next}\n- other", [(14, "LINK05")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next} now\n- [why](#why){.next}", [(13, "LINK05"), (13, "MD05")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next}\n\nMore.", [(9, "ASK03"), (9, "ASK05"), (13, "LINK05")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next}\n- [x](#nothing){.next}", [(14, "LINK01")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next}\n- [x](#ask-dose){.next}", [(14, "LINK04")]),
        ("### B? {#b}\n\n> B.\n\n- [why](#why){.next .big}", [(13, "MD05")]),
        ("### B? {#b}\n\n> B.\n\n" + "- [why](#why){.next}\n" * 7, [(9, "ASK04")]),
        ("### B?\n\n> B.\n\n- [why](#why){.next}", [(9, "ID01")]),
        ("### B? {#B_1}\n\n> B.\n\n- [why](#why){.next}", [(9, "ID02")]),
        ("### B? {#term-b}\n\n> B.\n\n- [why](#why){.next}", [(9, "ID02")]),
        ("### B? {#why}\n\n> B.\n\n- [why](#why){.next}", [(9, "ID03")]),
        ("### B? {#b icon=drop}\n\n> B.\n\n- [why](#why){.next}", [(9, "MD04")]),
        ("### {#b}\n\n> B.\n\n- [why](#why){.next}", [(9, "HEAD02")]),
        (f"### {'b' * 300} {{#b}}\n\n> B.\n\n- [why](#why){{.next}}", [(9, "TEXT05")]),
        ("### B? {#b}\n\n> B.\n\n#### Sub\n\n- [why](#why){.next}", [(13, "HEAD01")]),
        ("## More {.questions #ask-more icon=drop}", [(9, "ASK06")]),
        ("## More {.questions #ask-more}\n\n### B? {#b}\n\n> B.\n\n- [why](#why){.next}", [(9, "FIELD01")]),
        ("## More {.questions #ask-more icon=dorp}\n\n### B? {#b}\n\n> B.\n\n- [why](#why){.next}", [(9, "FIELD04")]),
        ("## M {.questions #ask-m icon=drop}\n\nx\n\n### B? {#b}\n\n> B.\n\n- [why](#why){.next}", [(11, "ASK07")]),
        ('## M {.question #ask-m icon=drop}\n\n!!! key "K"', [(9, "MD05")]),
    ],
)
def test_what_is_wrong_with_a_question_is_named_at_its_line(body: str, problems: list[tuple[int, str]]) -> None:
    assert found(f"{TOPIC}{ANSWER}- [on](#here){{.next}}\n\n{body}") == problems


def test_a_follow_up_to_the_meaning_of_a_word_is_refused() -> None:
    terms = "## W {.terms}\n\nD {#term-drip}\n: x"

    assert found(f"{TOPIC}{ANSWER}- [on](#here){{.next}}\n- [drip](#term-drip){{.next}}\n\n{terms}") == [(8, "LINK04")]


def test_an_island_names_the_questions_that_nothing_leads_to() -> None:
    island = "### B? {#b}\n\n> B.\n\n- [c](#c){.next}\n\n### C? {#c}\n\n> C.\n\n- [b](#b){.next}\n\n"
    main = "### D? {#d}\n\n> D.\n\n- [why](#why){.next}\n\n### E? {#e}\n\n> E.\n\n- [why](#why){.next}\n"
    _, problems = read(in_section(f"{TOPIC}{ANSWER}- [on](#here){{.next}}\n\n{island}{main}"))

    (problem,) = problems
    assert (problem.code, problem.line) == ("ASK05", FIRST_LINE + 8)
    assert "“b”, “c”" in problem.message

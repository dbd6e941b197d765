"""The check: unscored, every option explained, nothing kept."""

import pytest

from kiosk.visit.visit import turned
from kiosk.visit.where import Checking
from tests.screen.room import reach, rooms, units


@pytest.fixture
def checking(wiped):
    """A visitor at the first question of the check."""
    wiped.tap("begin")
    wiped.tap("article-ketamine-dose")
    wiped.visit.openCheck()
    return wiped


def right_option(tablet) -> int:
    options = tablet.visit.check.options
    roles = {bytes(name.data()).decode(): role for role, name in options.roleNames().items()}
    return next(row for row in range(options.rowCount()) if options.data(options.index(row, 0), roles["correct"]))


def wrong_option(tablet) -> int:
    return 1 if right_option(tablet) == 0 else 0


def test_it_says_which_question_of_how_many_this_is(checking):
    assert checking.item("check-progress").property("text") == "Question 1 of 5"


def test_a_right_answer_says_so_and_why_and_leads_on(checking):
    checking.tap(f"option-{right_option(checking)}")

    assert "That is right." in checking.texts()
    assert checking.item("check-next").property("primary")
    checking.tap("check-next")
    assert checking.item("check-progress").property("text") == "Question 2 of 5"


def test_a_wrong_answer_is_explained_and_the_others_stay_open(checking):
    checking.tap(f"option-{wrong_option(checking)}")

    assert "Not quite." in checking.texts()
    assert not checking.item("check-next").property("primary")
    checking.tap(f"option-{right_option(checking)}")
    assert "That is right." in checking.texts()
    assert "Not quite." in checking.texts()


def test_trying_the_same_option_again_changes_nothing(checking, qtbot):
    checking.tap("option-0")
    tried = checking.state
    qtbot.wait(20)

    checking.tap("option-0")

    assert checking.state == tried


def test_an_option_that_its_author_has_taken_away_since_it_was_tried_is_no_mistake(checking):
    checking.kiosk.store.become(turned(checking.state, Checking("ketamine-dose", 0, (7,))))

    assert not checking.visit.check.solved
    assert checking.item("check-progress").property("text") == "Question 1 of 5"


def test_a_question_can_be_skipped(checking):
    checking.tap("check-next")

    assert checking.item("check-progress").property("text") == "Question 2 of 5"


def test_the_end_is_kind_and_names_no_score(checking):
    for _ in range(5):
        checking.tap("check-next")

    assert checking.shows("check-end")
    assert not any(character.isdigit() for text in checking.texts() for character in text)


@pytest.mark.parametrize(
    ("button", "screen"), [("check-leave", "article"), ("check-ask", "ask"), ("check-again", "check")]
)
def test_the_end_leads_on(checking, button, screen):
    for _ in range(5):
        checking.tap("check-next")

    checking.tap(button)

    assert checking.visit.screen == screen


def test_starting_again_forgets_what_was_tried(checking):
    checking.tap("option-0")
    for _ in range(5):
        checking.tap("check-next")
    checking.tap("check-again")

    assert checking.visit.check.number == 1
    assert not checking.visit.check.solved


def test_the_article_is_one_touch_away(checking):
    checking.tap("check-leave")

    assert checking.visit.screen == "article"


def test_what_is_right_is_not_told_by_colour_alone(checking):
    def icons() -> set[str]:
        card = checking.item(f"option-{right_option(checking)}")
        return {
            item.property("name")
            for item in checking.items()
            if card.isAncestorOf(item) and item.inherits("QQuickImage") and item.property("name")
        }

    assert icons() == set()
    checking.tap(f"option-{right_option(checking)}")
    assert icons() == {"check"}


def test_every_option_and_button_is_reached_and_large_enough(checking, qtbot):
    for number in (0, 1):
        checking.tap(f"option-{number}")
    for room in rooms(checking, qtbot):
        for name in ("option-2", "check-next", "check-leave"):
            reach(checking, qtbot, name, "check")
            item = checking.item(name)
            assert min(item.width(), item.height()) >= 72 * units(checking) - 1, f"{name}, {room}"

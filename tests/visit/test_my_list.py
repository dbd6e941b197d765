"""The questions a visitor takes along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.my_list import EMPTY_LIST, MOST_ENTRIES, Entry, MyList, added, raised, removed, undone

ENTRIES = st.builds(Entry, st.sampled_from([f"Question {number}?" for number in range(30)]))
LISTS = st.lists(ENTRIES, max_size=25).map(lambda entries: filled(*entries))
INDEXES = st.integers(-3, 25)


def filled(*entries: Entry) -> MyList:
    my_list = EMPTY_LIST
    for entry in entries:
        my_list = added(my_list, entry)
    return my_list


def texts(my_list: MyList) -> list[str]:
    return [entry.text for entry in my_list.entries]


@pytest.fixture
def three() -> MyList:
    return filled(Entry("One?"), Entry("Two?"), Entry("Three?"))


def test_a_question_goes_to_the_end(three: MyList):
    assert texts(added(three, Entry("Four?"))) == ["One?", "Two?", "Three?", "Four?"]


def test_the_same_question_is_not_on_the_list_twice(three: MyList):
    assert added(three, Entry("Two?", article="another")) is three


def test_the_list_takes_twenty_questions():
    full = filled(*(Entry(str(number)) for number in range(MOST_ENTRIES)))

    assert added(full, Entry("One more?")) is full


def test_what_was_taken_off_comes_back_to_its_place(three: MyList):
    assert texts(removed(three, 1)) == ["One?", "Three?"]
    assert undone(removed(three, 1)).entries == three.entries


def test_only_the_last_removal_can_be_undone(three: MyList):
    assert texts(undone(undone(removed(removed(three, 0), 0)))) == ["Two?", "Three?"]


def test_after_another_change_there_is_nothing_to_undo(three: MyList):
    moved = raised(removed(three, 0), 1)

    assert undone(moved) is moved


def test_a_question_moves_up_one_place(three: MyList):
    assert texts(raised(three, 2)) == ["One?", "Three?", "Two?"]


def test_the_first_question_stays_where_it_is(three: MyList):
    assert raised(three, 0) is three


@given(LISTS, INDEXES)
def test_moving_loses_nothing(my_list: MyList, index: int):
    assert sorted(texts(raised(my_list, index))) == sorted(texts(my_list))


@given(LISTS, INDEXES)
def test_removing_takes_one_or_changes_nothing(my_list: MyList, index: int):
    shorter = removed(my_list, index)

    assert shorter is my_list or len(shorter.entries) == len(my_list.entries) - 1


@given(LISTS, INDEXES)
def test_undo_is_the_way_back(my_list: MyList, index: int):
    assert undone(removed(my_list, index)).entries == my_list.entries


@given(LISTS, ENTRIES)
def test_a_list_holds_what_was_added_while_there_is_room(my_list: MyList, entry: Entry):
    assert added(my_list, entry).holds(entry.text) or len(my_list.entries) == MOST_ENTRIES

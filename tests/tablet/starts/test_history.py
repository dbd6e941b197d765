"""Three bad ends of something new, and the last good is back: for as long as that file is the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.starts.boot import Moment
from kiosk.tablet.starts.history import Given, History, begun, crashed, ended, proved, turns

FIRST = Given("1", "pack-a", "settings-a", "choices-a")
NEW_PACK = FIRST._replace(pack="pack-b")
NEW_SETTINGS = FIRST._replace(settings="settings-b")
NEW_CHOICES = FIRST._replace(choices="choices-b")
GOOD = ended(proved(begun(History(), FIRST, Moment("boot", 1))))


def crash(history: History, given: Given, times: int) -> History:
    """Starts that end badly, a second apart; the result is the one that begins after them."""
    for _ in range(times):
        history = begun(history, given, Moment("boot", history.at.seconds + 1))
    return begun(history, given, Moment("boot", history.at.seconds + 1))


def test_two_bad_ends_change_nothing():
    history = crash(GOOD, NEW_PACK, 2)

    assert (history.pack_refused, history.settings_refused, history.safe) == (False, False, False)


def test_after_three_bad_ends_of_a_new_pack_the_pack_goes_back_and_the_settings_stay():
    history = crash(GOOD, NEW_PACK, 3)

    assert (history.pack_refused, history.settings_refused, history.safe) == (True, False, False)


def test_after_three_bad_ends_of_new_settings_the_settings_go_back_and_the_pack_stays():
    history = crash(GOOD, NEW_SETTINGS, 3)

    assert (history.pack_refused, history.settings_refused, history.safe) == (False, True, False)


def test_after_three_bad_ends_of_what_the_staff_chose_it_is_taken_back_and_all_else_stays():
    history = crash(GOOD, NEW_CHOICES, 3)

    assert (history.pack_refused, history.settings_refused, history.choices_refused) == (False, False, True)
    assert turns(crash(GOOD, NEW_CHOICES, 2), history) == (FaultKind.ENDED_BADLY, FaultKind.CHOICES_BACK)


def test_what_has_proved_good_is_never_refused_however_often_it_ends_badly():
    history = crash(GOOD, FIRST, 30)

    assert (history.refused, history.safe) == ((), False)


def test_where_the_last_good_fails_too_the_kiosk_goes_by_what_it_came_with():
    assert crash(GOOD, NEW_PACK, 5).safe is False
    assert crash(GOOD, NEW_PACK, 6).safe is True
    assert crash(GOOD, NEW_PACK, 40).safe is True


def test_with_another_file_everything_is_tried_again():
    safe = crash(GOOD, NEW_PACK, 6)
    history = begun(safe, NEW_PACK._replace(settings="settings-c"), Moment("boot", 99))

    assert (history.safe, history.pack_refused, history.settings_refused) == (False, True, False)
    assert not begun(safe, NEW_PACK._replace(pack="pack-c"), Moment("boot", 99)).pack_refused


def test_a_refused_file_that_comes_back_stays_refused():
    history = begun(crash(GOOD, NEW_PACK, 3), FIRST, Moment("boot", 50))
    assert not history.pack_refused

    assert begun(history, NEW_PACK, Moment("boot", 60)).pack_refused


def test_another_version_of_the_program_tries_a_refused_file_again():
    history = begun(crash(GOOD, NEW_PACK, 3), NEW_PACK._replace(version="2"), Moment("boot", 50))

    assert not history.pack_refused


def test_ends_by_our_own_will_do_not_count():
    history = GOOD
    for second in range(2, 20):
        history = ended(begun(history, NEW_PACK, Moment("boot", second)))

    assert (history.failures, history.refused) == (0, ())


def test_a_tablet_switched_off_by_its_plug_blames_no_file():
    history = GOOD
    for turn in range(20):
        history = begun(history, NEW_PACK, Moment(f"boot-{turn}", 30))

    assert (history.failures, history.refused) == (0, ())


def test_where_runs_of_the_system_have_no_name_a_shorter_time_since_its_start_tells_them_apart():
    assert crashed(begun(History(), FIRST, Moment("", 50)), Moment("", 60))
    assert not crashed(begun(History(), FIRST, Moment("", 50)), Moment("", 40))


def test_a_bad_end_after_five_good_minutes_does_not_count():
    history = GOOD
    for second in range(2, 20):
        history = proved(begun(history, NEW_PACK, Moment("boot", second)))

    assert (history.failures, history.refused) == (0, ())
    assert "pack-b" in history.good


def test_the_staff_are_told_once():
    history = crash(GOOD, NEW_PACK, 2)
    after = begun(history, NEW_PACK, Moment("boot", 50))
    again = begun(after, NEW_PACK, Moment("boot", 51))

    assert turns(history, after) == (FaultKind.ENDED_BADLY, FaultKind.PACK_BACK)
    assert turns(after, again) == (FaultKind.ENDED_BADLY,)
    assert turns(ended(after), begun(ended(after), NEW_PACK, Moment("boot", 51))) == ()


FILES = (["", "p1", "p2", "p3"], ["", "s1", "s2"], ["", "c1", "c2"])
GIVEN = st.builds(Given, st.just("1"), *map(st.sampled_from, FILES))
STEP = st.tuples(GIVEN, st.sampled_from(["crash", "end", "prove"]))


@given(st.lists(st.tuples(STEP, st.integers(1, 5)), max_size=30))
@settings(max_examples=80, deadline=None)
def test_whatever_happens_nothing_flaps(steps: list[tuple[tuple[Given, str], int]]):
    history, second = History(), 0
    for (files, how), times in steps:
        for _ in range(times):
            second += 1
            after = begun(history, files, Moment("boot", second))
            assert set(history.refused) <= set(after.refused), "what was refused stays refused"
            assert not set(after.refused) & set(after.good), "nothing is both good and refused"
            assert not (history.safe and files == history.given and not after.safe)
            match how:
                case "end":
                    after = ended(after)
                case "prove":
                    after = proved(after)
            history = after


@given(GIVEN, st.integers(7, 20))
@settings(max_examples=40, deadline=None)
def test_after_six_bad_ends_in_a_row_nothing_that_has_not_proved_itself_is_in_use(files: Given, times: int):
    history = crash(History(), files, times)

    assert not files.pack or history.pack_refused
    assert not files.settings or history.settings_refused
    assert not files.choices or history.choices_refused

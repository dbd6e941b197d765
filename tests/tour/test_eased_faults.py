"""What the audit asks for where a visitor has switched something on, and of states and keys."""

import pytest

from kiosk.tour.audit_states import Ring, States
from kiosk.tour.audit_touch import Reach
from kiosk.tour.difference import differing_mm2, part
from kiosk.tour.look import Ease, Look, Screen
from tests.tour.scenes import SCREEN

SCENERY = {"Plain words", "bar-help"}
"""What stands on every scene, and is neither set apart nor large enough for a shaking hand."""

STEADY = frozenset({Ease.STEADY})
LOWERED = frozenset({Ease.LOWERED})
SPACED = frozenset({Ease.SPACED})

EASED = {
    "a button of 16 mm for a shaking hand": (STEADY, "small-target", "Plain { x: 20; y: 100 }"),
    "a letter key of 12 mm for a shaking hand": (
        STEADY,
        "small-target",
        'Plain { x: 20; y: 100; width: 54; height: 100; objectName: "key-a" }',
    ),
    "neighbours 2 mm apart for a shaking hand": (
        STEADY,
        "close-targets",
        """
        Plain { x: 20; y: 100; width: 90; height: 90; objectName: "one" }
        Plain { x: 119; y: 100; width: 90; height: 90; objectName: "two" }""",
    ),
    "lines that were to be farther apart": (
        SPACED,
        "cramped",
        """
        Words { x: 20; y: 100; width: 90; wrapMode: Text.Wrap; text: "Two whole lines"
            font.letterSpacing: 3; font.wordSpacing: 4 }""",
    ),
    "letters that were to be farther apart": (
        SPACED,
        "cramped",
        'Words { x: 20; y: 100; text: "Close"; font.wordSpacing: 4 }',
    ),
    "words that were to be farther apart": (
        SPACED,
        "cramped",
        'Words { x: 20; y: 100; text: "Close"; font.letterSpacing: 3 }',
    ),
}


@pytest.mark.parametrize("what", EASED)
def test_the_audit_finds_where_it_is_asked_for(look_at, what: str) -> None:
    eased, code, faulty = EASED[what]
    scene = look_at(faulty)
    named = {finding.place for finding in scene.findings()}
    found = [finding for finding in scene.findings(eased=eased) if finding.place not in SCENERY]

    assert named == set()
    assert {finding.code.value for finding in found} == {code}


@pytest.mark.parametrize("words", ["جرعة", "4"])
def test_letters_that_join_or_stand_alone_need_nothing_between_them(look_at, words: str) -> None:
    scene = look_at(f'Words {{ x: 20; y: 100; text: "{words}"; font.wordSpacing: 4 }}')

    assert [finding for finding in scene.findings(eased=SPACED) if finding.place not in SCENERY] == []


TWO_PAGES = """
    Plain {{ x: 20; y: {high}; objectName: "one" }}
    Plain {{ x: 200; y: {low}; width: 90; height: 200; objectName: "two" }}"""


@pytest.mark.parametrize(("high", "low", "found"), [(170, 20, []), (155, 20, ["one"]), (170, -10, ["two"])])
def test_a_button_must_come_down_whole_and_a_card_by_as_much_as_a_hand_needs(
    look_at, high: int, low: int, found: list[str]
) -> None:
    """The window is 400 pixels high here, so that the upper 40 % end at 160; 72 pixels of a card must be below."""
    look = Look(Screen(600, 400, 6.38), "en", eased=LOWERED)
    reach = Reach(look)
    reach.note(look_at(TWO_PAGES.format(high=high, low=low + 32)).seen)

    assert [finding.place for finding in reach.findings()] == found


def test_what_is_too_high_on_one_page_may_be_low_enough_on_another(look_at) -> None:
    reach = Reach(Look(Screen(600, 400, 6.38), "en", eased=LOWERED))
    reach.note(look_at(TWO_PAGES.format(high=100, low=170)).seen)
    reach.note(look_at(TWO_PAGES.format(high=170, low=170)).seen)

    assert list(reach.findings()) == []


STANDS = """
    Plain {{ x: 20; y: 100; objectName: "choice"; Accessible.checkable: true; Accessible.checked: {checked}
        background: Rectangle {{ color: "{colour}"
            Rectangle {{ x: 20; y: 20; width: {mark}; height: {mark}; color: "black" }} }} }}"""


@pytest.mark.parametrize(
    ("colour", "mark", "found"),
    [
        ("#FFFFFF", 12, []),
        ("#FFFFFF", 0, ["same-state"]),
        ("#E8FFE8", 0, ["same-state"]),
        ("#FFFFFF", 2, ["same-state"]),
    ],
    ids=["a mark", "nothing", "another colour", "a dot too small"],
)
def test_a_state_must_show_in_greys(look_at, colour: str, mark: int, found: list[str]) -> None:
    states = States(SCREEN.mm)
    plain = look_at(STANDS.format(checked="false", colour="#FFFFFF", mark=0))
    chosen = look_at(STANDS.format(checked="true", colour=colour, mark=mark))

    assert list(states.findings(plain.seen, plain.picture)) == []
    assert [finding.code.value for finding in states.findings(chosen.seen, chosen.picture)] == found


@pytest.mark.parametrize(("width", "found"), [(4, []), (1, ["no-ring"]), (0, ["no-ring"])])
def test_the_ring_of_the_keys_must_be_seen_all_around(look_at, width: int, found: list[str]) -> None:
    ring = 'Plain {{ x: 20; y: 100; background: Rectangle {{ border.width: {width}; border.color: "black" }} }}'
    plain, ringed = (look_at(ring.format(width=each)) for each in (0, width))
    control = next(one for one in ringed.seen.controls if one.object_name == "plain")
    mm2 = differing_mm2(*(part(scene.picture, control.box) for scene in (plain, ringed)), SCREEN.mm)

    assert [finding.code.value for finding in Ring(control, mm2).findings(SCREEN.mm)] == found

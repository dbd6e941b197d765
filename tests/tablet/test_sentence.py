"""A sentence of the tablet in English, with its fields filled in."""

from kiosk.tablet.sentence import Sentence, filled


def test_fields_hold_numbers_parts_and_several_of_them():
    parts = (Sentence("it has {count} screens", {"count": 2}), "a", "b")

    assert str(Sentence("It is not right: {parts}.", {"parts": parts})) == (
        "It is not right: it has 2 screens, a and b."
    )
    assert str(Sentence("By {links}.", {"links": ("eth0",)})) == "By eth0."


def test_what_fills_a_field_is_not_read_again_and_an_unknown_field_stays():
    assert filled("{one} {two} {three}", {"one": "{two}", "two": "2"}) == "{two} 2 {three}"

"""What the tour reads off a window is what stands on it."""

import pytest


def test_a_text_is_found_with_its_words_place_and_size(look_at) -> None:
    scene = look_at('Words { x: 50; y: 200; width: 200; horizontalAlignment: Text.AlignRight; text: "To the right" }')
    text = next(text for text in scene.seen.texts if text.text == "To the right")

    assert text.box.right == pytest.approx(250, abs=1)
    assert text.box.y == pytest.approx(200, abs=1)
    assert text.pixel_size == 22
    assert text.capital_mm == pytest.approx(3.3, abs=0.05)
    assert text.contrast == pytest.approx(14.7, abs=0.1)
    assert (text.clipped, text.partly, text.off) == (False, False, False)


def test_padding_moves_where_the_words_are(look_at) -> None:
    scene = look_at(
        'Words { y: 100; width: 300; leftPadding: 40; topPadding: 30; text: "Left" }'
        'Words { y: 200; width: 300; height: 90; bottomPadding: 30; rightPadding: 20; text: "Right"'
        "; horizontalAlignment: Text.AlignRight; verticalAlignment: Text.AlignBottom }"
    )
    places = {text.text: text.box for text in scene.seen.texts}

    assert (places["Left"].x, places["Left"].y) == (40, 130)
    assert (places["Right"].right, places["Right"].bottom) == (pytest.approx(280), pytest.approx(260))


def test_leading_is_no_part_of_where_the_letters_are(look_at) -> None:
    scene = look_at(
        "Words { y: 100; lineHeightMode: Text.FixedHeight; lineHeight: 60; verticalAlignment: Text.AlignVCenter"
        '; text: "g" }'
        'TextEdit { y: 200; font.pixelSize: 22; textFormat: TextEdit.RichText; readonly property string plain: "h"'
        '; text: "<p style=\\"margin: 0; line-height: 60px\\">h</p>" }'
    )
    boxes = {text.text: text.box for text in scene.seen.texts}

    assert boxes["g"].height < 30
    assert 110 < boxes["g"].y < 120
    assert boxes["h"].height < 30
    assert boxes["h"].bottom == pytest.approx(260, abs=1)


def test_a_text_that_fits_itself_into_its_room_is_as_large_as_it_is_drawn(look_at) -> None:
    scene = look_at(
        'Words { y: 100; width: 200; height: 60; font.pixelSize: 60; fontSizeMode: Text.Fit; text: "Fitted" }'
    )
    text = next(text for text in scene.seen.texts if text.text == "Fitted")

    assert 30 < text.pixel_size < 60
    assert text.capital_mm < 60 * 0.68 * 25.4 / 113


def test_markup_is_left_out_of_the_words(look_at) -> None:
    scene = look_at('Words { y: 100; textFormat: Text.StyledText; text: "<b>Bold</b> &amp; plain" }')

    assert "Bold & plain" in [text.text for text in scene.seen.texts]


def test_a_text_that_must_be_scrolled_to_is_told_from_one_cut_off(look_at) -> None:
    scene = look_at(
        "Flickable { y: 100; width: 300; height: 40; contentHeight: 300; clip: true"
        '; Words { y: 30; text: "Half" } Words { y: 100; text: "Below" } }'
    )
    half = next(text for text in scene.seen.texts if text.text == "Half")

    assert (half.partly, half.clipped, half.contrast) == (True, False, None)
    assert "Below" not in [text.text for text in scene.seen.texts]


def test_a_control_has_the_role_name_and_place_that_it_shows(look_at) -> None:
    scene = look_at('Plain { x: 20; y: 100; objectName: "one"; name: "First"; Accessible.role: Accessible.Link }')
    control = next(control for control in scene.seen.controls if control.object_name == "one")

    assert (control.role, control.name) == ("Link", "First")
    assert control.box == (20, 100, 72, 72)


def test_what_cannot_be_touched_or_seen_is_no_control(look_at) -> None:
    scene = look_at(
        'Plain { x: 20; y: 100; objectName: "off"; enabled: false }'
        'Plain { x: 120; y: 100; objectName: "hidden"; visible: false }'
        'Plain { x: 220; y: 100; objectName: "faded"; opacity: 0 }'
        'Plain { x: 320; y: 100; objectName: "silent"; Accessible.ignored: true }'
    )

    assert [control.object_name for control in scene.seen.controls] == ["bar-help"]


def test_what_scrolls_is_found_with_whether_it_is_at_its_end(look_at) -> None:
    scene = look_at(
        'Flickable { y: 60; width: 90; height: 40; contentHeight: 300; objectName: "top" }'
        'Flickable { y: 120; width: 90; height: 40; contentHeight: 300; contentY: 260; objectName: "end" }'
        'Flickable { y: 180; width: 90; height: 40; contentHeight: 40; objectName: "still" }'
    )

    assert {scroller.name: scroller.at_end for scroller in scene.seen.scrollers} == {"top": False, "end": True}


@pytest.mark.parametrize(("depth", "clipped"), [(-1, False), (1, True)])
def test_what_stands_behind_its_parent_covers_nothing_of_it(look_at, depth, clipped) -> None:
    ground = f'Rectangle {{ z: {depth}; width: 60; height: 40; color: "#FFE59A" }}'
    scene = look_at(f'Words {{ x: 50; y: 200; text: "A sentence that is read"; {ground} }}')
    text = next(text for text in scene.seen.texts if text.text == "A sentence that is read")

    assert text.clipped is clipped

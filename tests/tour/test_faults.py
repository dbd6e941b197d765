"""The audit can fail: every kind of fault, drawn on purpose, is found, and its sound twin is not."""

import pytest

from kiosk.visit.display import Scheme

SOUND = {
    "nothing more": "",
    "a text cut by what scrolls": """
        Flickable { x: 20; y: 100; width: 300; height: 40; contentHeight: 200; clip: true; contentY: 160
            Words { y: 10; text: "Above" }
            Words { y: 170; text: "Below" } }""",
    "a text scrolled out of sight": """
        ListView { x: 20; y: 100; width: 300; height: 90; clip: true; model: 40; cacheBuffer: 400
            Component.onCompleted: positionViewAtEnd()
            delegate: Words { required property int index; text: "Row " + index } }""",
    "two texts beside each other": """
        Words { x: 20; y: 100; text: "One" }
        Words { x: 20; y: 127; text: "Two" }""",
    "a page under a sheet": """
        Item { enabled: false; Words { x: 20; y: 100; color: "#EEE"; text: "Pale" }
            Plain { x: 20; y: 140; width: 10 } }""",
    "what an opaque sheet covers": """
        Words { x: 20; y: 100; text: "Hidden" }
        Rectangle { x: 10; y: 90; width: 200; height: 60; color: "white"
            Words { x: 10; y: 12; text: "On top" } }""",
    "a letter key of 12 mm": 'Plain { x: 20; y: 100; width: 54; height: 54; objectName: "key-a" }',
    "neighbours 2 mm apart": """
        Plain { x: 20; y: 100; objectName: "one" }
        Plain { x: 101; y: 100; objectName: "two" }""",
    "a button inside what may be touched anywhere": """
        Plain { x: 20; y: 100; width: 300; height: 200; objectName: "anywhere"
            Plain { x: 20; y: 40; objectName: "inside" } }""",
    "words in a ring": """
        Outlined { x: 20; y: 80; width: 160; height: 60; radius: 30
            Words { anchors.centerIn: parent; text: "Inside" } }""",
    "a number in a ring, both cut by what scrolls": """
        Flickable { x: 20; y: 100; width: 100; height: 60; contentHeight: 100; contentY: 40; clip: true
            Outlined { x: 20; y: 10; width: 40; height: 40; radius: 20
                Words { anchors.centerIn: parent; text: "100" } } }""",
    "words on a card over an outline": """
        Outlined { x: 100; y: 60; width: 160; height: 160; radius: 80 }
        Rectangle { x: 10; y: 110; width: 300; height: 60; color: "white"
            Words { x: 10; y: 15; text: "On a card" } }""",
    "marks of direction": 'Words { x: 20; y: 100; text: "one\\u00A0two \\u2068three\\u2069" }',
    "small pale text": 'Words { x: 20; y: 100; font.pixelSize: 18; color: "#6B7070"; text: "Small" }',
    "a pale title": 'Words { x: 20; y: 100; font.pixelSize: 30; font.bold: true; color: "#6B7070"; text: "Title" }',
    "the pale words of a control that is off": """
        Plain { x: 20; y: 100; enabled: false; contentItem: Words { color: "#CCC"; text: "Off" } }""",
}

FAULTS = {
    "a text taller than its item": (
        "clipped",
        'Words { x: 20; y: 100; width: 90; height: 30; wrapMode: Text.Wrap; text: "Two whole lines" }',
    ),
    "a text cut short": (
        "clipped",
        'Words { x: 20; y: 100; width: 60; elide: Text.ElideRight; text: "Not all of it" }',
    ),
    "a text beyond a frame": (
        "clipped",
        """
        Item { x: 20; y: 100; width: 40; height: 40; clip: true; Words { text: "Cut at the edge" } }""",
    ),
    "a text beyond the window": ("clipped", 'Words { x: 560; y: 100; text: "Over the edge" }'),
    "a text beyond what can be scrolled to": (
        "clipped",
        """
        Flickable { x: 20; y: 100; width: 300; height: 60; contentHeight: 61; clip: true
            Words { y: 50; text: "Lost" } }""",
    ),
    "a text half under something": (
        "clipped",
        """
        Words { x: 20; y: 100; text: "Half hidden" }
        Rectangle { x: 60; y: 90; width: 200; height: 60; color: "white" }""",
    ),
    "two texts over each other": (
        "overlap",
        """
        Words { x: 20; y: 100; text: "One" }
        Words { x: 30; y: 110; text: "Two" }""",
    ),
    "two buttons over each other": (
        "overlap",
        """
        Plain { x: 20; y: 100; objectName: "one" }
        Plain { x: 60; y: 120; objectName: "two" }""",
    ),
    "a button of 10 mm": ("small-target", "Plain { x: 20; y: 100; height: 45 }"),
    "a letter key of 10 mm": ("small-target", 'Plain { x: 20; y: 100; width: 45; height: 72; objectName: "key-a" }'),
    "neighbours 1 mm apart": (
        "close-targets",
        """
        Plain { x: 20; y: 100; objectName: "one" }
        Plain { x: 97; y: 100; objectName: "two" }""",
    ),
    "pale body text": ("pale", 'Words { x: 20; y: 100; color: "#6B7070"; text: "Pale" }'),
    "paler small text": ("pale", 'Words { x: 20; y: 100; font.pixelSize: 18; color: "#8B9090"; text: "Small" }'),
    "a paler title": (
        "pale",
        'Words { x: 20; y: 100; font.pixelSize: 30; font.bold: true; color: "#9B9F9F"; text: "Title" }',
    ),
    "words as good as their ground": ("pale", 'Words { x: 20; y: 100; color: "#FEFEFE"; text: "Unseen" }'),
    "a text of 8 points": ("small-text", 'Words { x: 20; y: 100; font.pixelSize: 13; text: "Tiny" }'),
    "a button without a name": ("unnamed", 'Plain { x: 20; y: 100; name: "" }'),
    "a button that tests cannot find": ("unnamed", 'Plain { x: 20; y: 100; objectName: "" }'),
    "two buttons of one name": (
        "named-twice",
        """
        Plain { x: 20; y: 100 }
        Plain { x: 200; y: 100 }""",
    ),
    "a button half off the window": ("off-screen", "Plain { x: -30; y: 100 }"),
    "a button wholly off the window": ("off-screen", "Plain { x: 20; y: 900 }"),
    "letters that no typeface has": ("boxes", 'Words { x: 20; y: 100; text: "A \\uE000 sign" }'),
    "an outline through words": (
        "crossed",
        """
        Outlined { x: 100; y: 60; width: 160; height: 160; radius: 80 }
        Words { x: 20; y: 130; text: "Half of this is in a circle" }""",
    ),
    "a long list without page buttons": (
        "out-of-reach",
        """
        ListView { x: 20; y: 100; width: 300; height: 90; clip: true; model: 40
            delegate: Words { required property int index; text: "Row " + index } }""",
    ),
}


@pytest.mark.parametrize("what", SOUND)
def test_nothing_is_found_on(look_at, what: str) -> None:
    assert look_at(SOUND[what]).findings() == ()


@pytest.mark.parametrize("what", FAULTS)
def test_the_audit_finds(look_at, what: str) -> None:
    code, faulty = FAULTS[what]

    assert look_at(faulty).codes() == [code]


def test_the_audit_finds_a_screen_without_help(look_at) -> None:
    scene = look_at('Rectangle { x: 480; y: 280; width: 120; height: 120; color: "white" }')

    assert scene.codes() == ["no-help"]


def test_high_contrast_asks_for_twelve_of_every_text(look_at) -> None:
    scene = look_at('Words { x: 20; y: 100; font.pixelSize: 18; color: "#303C3C"; text: "Small" }')

    assert scene.codes() == []
    assert scene.codes(theme=Scheme.HIGH_CONTRAST) == ["pale"]


@pytest.mark.parametrize(("pixels", "codes"), [(44, []), (34, []), (31, ["small-text"])])
def test_enlarged_text_has_capitals_of_at_least_4_8_mm(look_at, pixels: int, codes: list[str]) -> None:
    scene = look_at(f'Item {{ Words {{ x: 20; y: 100; font.pixelSize: {pixels}; text: "Larger" }} }}')
    small = [finding for finding in scene.findings(text_size=200) if finding.place == "Larger"]

    assert [finding.code.value for finding in small] == codes

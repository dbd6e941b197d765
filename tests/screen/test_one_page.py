"""One page lives at a time, whatever happens while it comes about."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


def test_a_section_that_is_read_as_it_opens_is_there_once(open_tablet) -> None:
    """The section is at its end from the start, so that opening it already changes the visit."""
    tablet = open_tablet(inches=21.5)
    tablet.tap("begin")
    tablet.visit.openSection("first-visit", "before-you-come")
    tablet.grab()
    read = ("first-visit", "before-you-come") in tablet.state.read
    tablet.tap("bar-search")

    assert read
    assert not [item for item in below(tablet.window.contentItem()) if item.objectName() == "section-list"]

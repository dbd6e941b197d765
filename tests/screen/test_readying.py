"""Pages and sheets are compiled after the first picture, and before anybody can ask for them."""

from PySide6.QtCore import QObject

from tests.rules.tree import QML

NOT_LATER = {"AttractPage.qml"}
"""The first picture itself."""


def readying(tablet) -> QObject:
    return next(item for item in tablet.window.contentItem().childItems() if item.property("files"))


def test_every_page_and_sheet_is_made_ready(tablet):
    listed = {file.rpartition("/")[2] for file in readying(tablet).property("files")}
    alone = {"StillThere.qml", "Shade.qml"}
    named = {path.name for path in QML.rglob("*.qml") if path.stem.endswith(("Page", "Sheet")) and path.parent.name != "Ui"}

    assert listed == (named | alone) - NOT_LATER


def test_all_of_them_are_ready_soon_after_the_first_picture(tablet, qtbot):
    made = readying(tablet)

    qtbot.waitUntil(lambda: made.property("done"))

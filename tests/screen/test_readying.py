"""Pages and sheets are compiled after the first picture, and before anybody can ask for them."""

from PySide6.QtCore import QObject

from tests.rules.tree import QML

NOT_LATER = {"AttractPage.qml"}
"""The first picture itself."""
SHEETS_OF_OTHER_NAMES = {"StillThere.qml", "Shade.qml"}


def readying(tablet) -> QObject:
    return next(item for item in tablet.window.contentItem().childItems() if item.property("files"))


def test_every_page_and_sheet_is_made_ready(tablet):
    listed = {file.rpartition("/")[2] for file in readying(tablet).property("files")}
    files = [*(QML / "Kiosk" / "Pages").glob("*Page.qml"), *(QML / "Kiosk" / "Sheets").glob("*Sheet.qml")]
    named = {file.name for file in files}

    assert listed - SHEETS_OF_OTHER_NAMES == named - NOT_LATER


def test_all_of_them_are_ready_soon_after_the_first_picture(tablet, qtbot):
    made = readying(tablet)

    qtbot.waitUntil(lambda: made.property("done"))

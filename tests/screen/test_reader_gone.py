"""What is read aloud may be gone a moment later: reading goes on, and never keeps a visit alive by itself."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.screen.spoken_place import SpokenPlace
from kiosk.tour.stage import settled
from tests.screen.hands import fall_quiet

MOST = 120


def test_where_little_room_is_left_every_hit_is_read_although_the_list_makes_its_rows_anew(open_tablet, voice):
    small = open_tablet(voice=lambda: voice, size=QSize(1024, 600), inches=7.0)
    small.tap("begin")
    small.tap("bar-list")
    small.tap("bar-search")
    small.visit.search.type("dose")
    settled(small.window)
    reader = small.kiosk.reader
    reader.listen()
    for _ in range(MOST):
        if reader.playing:
            reader.next()
            settled(small.window)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as between two sentences

    hits = small.visit.search.hits
    titles = {hits.data(hits.index(row, 0), role) for row in range(hits.rowCount()) for role in _roles(hits, "title")}
    said = " ".join(voice.said)
    assert titles
    assert [title for title in titles if title not in said] == []
    assert {"A", "B", "More letters"} <= {*voice.said}


def test_the_mark_lies_on_nothing_that_is_gone(reading):
    mark = reading.kiosk.reader.mark
    item = QQuickItem()
    mark.lie_on(SpokenPlace(item))
    shiboken6.delete(item)
    mark.settle()

    assert mark.item is None


def test_a_reading_that_says_nothing_keeps_no_visit_alive(reading):
    reading.tap("bar-listen")
    assert reading.kiosk.reader.playing
    reading.kiosk.reader.voice_box.hush()  # as if the program had stumbled over the next sentence
    fall_quiet(reading, 151)

    assert reading.visit.screen == "attract"


def _roles(rows, name: str) -> list[int]:
    return [role for role, known in rows.roleNames().items() if bytes(known.data()).decode() == name]

"""Nothing of a visit stays: no file, no socket, no property."""

import re
import sys
from pathlib import Path

from kiosk.pack.cards import ArticleHead
from kiosk.visit.my_list import Entry
from kiosk.visit.where import InSection
from tests.screen.everything import everything, reachable

WRITES = {"open", "os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate", "shutil.copyfile"}


class Recorder:
    """Hears what the process does, through Python's audit events. A hook cannot be removed, only switched off."""

    def __init__(self) -> None:
        self.on = False
        self.seen: list[str] = []
        sys.addaudithook(self.hear)

    def hear(self, event: str, words: tuple) -> None:
        if not self.on:
            return
        if event.startswith("socket.") or (event in WRITES and self.writes(event, words)):
            self.seen.append(f"{event} {words!r}")

    @staticmethod
    def writes(event: str, words: tuple) -> bool:
        return event != "open" or (isinstance(words[1], str) and any(sign in words[1] for sign in "wax+"))


def walk(tablet) -> None:
    """A visit through the screens that keep something for the visitor."""
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.tap("section-usual-dose")
    tablet.tap("word-term-trial")
    tablet.tap("sheet-close")
    tablet.tap("next-section")
    tablet.tap("bar-ask")
    tablet.tap("question-start-dose")
    tablet.tap("ask-care-team")
    tablet.tap("bar-search")
    for letter in "drive":
        tablet.tap(f"key-{letter}")
    tablet.tap("bar-list")
    tablet.tap("bar-text")
    tablet.visit.display.setTextSize(150)
    tablet.visit.display.setScheme("dark")
    tablet.tap("sheet-close")
    tablet.tap("bar-hide")
    tablet.tap("shade")


def files(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in folder.rglob("*") if path.is_file()}


RECORDER = Recorder()


def test_a_visit_opens_no_file_for_writing_and_no_socket(tablet):
    RECORDER.seen.clear()
    RECORDER.on = True
    try:
        walk(tablet)
        tablet.visit.finish()
    finally:
        RECORDER.on = False

    assert RECORDER.seen == []


def test_no_socket_is_open_after_a_visit(tablet):
    def sockets() -> list[str]:
        links = (link for link in Path("/proc/self/fd").iterdir() if link.is_symlink())
        return sorted(str(target) for target in map(Path.readlink, links) if str(target).startswith("socket:"))

    before = sockets()
    walk(tablet)

    assert sockets() == before


def test_the_recorder_hears_a_file_being_written(tmp_path):
    RECORDER.seen.clear()
    RECORDER.on = True
    (tmp_path / "trace.txt").write_text("a visitor was here", encoding="utf-8")
    RECORDER.on = False

    assert any("trace.txt" in line for line in RECORDER.seen)


def test_after_a_reset_every_property_is_as_at_first_boot(tablet, qtbot):
    before = everything(tablet.kiosk.store)
    walk(tablet)
    assert everything(tablet.kiosk.store) != before

    tablet.visit.finish()

    qtbot.waitUntil(lambda: everything(tablet.kiosk.store) == before)
    assert tablet.state == tablet.kiosk.store.first


def test_the_properties_that_are_compared_are_all_there_are(tablet):
    walk(tablet)
    said = everything(tablet.kiosk.store)

    assert {"VisitModel1", "SectionModel1", "MyListModel1", "Presence1"} <= {
        re.split("[/. ]", name)[1] for name in said
    }
    rows = [value for name, value in said.items() if name.endswith(" rows") and value]
    assert any("drive" in str(value) for value in said.values())
    assert any("care team" in str(value) for value in rows)


def test_after_a_reset_no_object_of_the_program_holds_what_was_typed_or_where_somebody_was(tablet):
    def held() -> list[object]:
        found = reachable([tablet.kiosk, tablet.kiosk.visit, tablet.kiosk.store])
        return [thing for thing in found if thing == "qzxjv" or isinstance(thing, Entry | InSection | ArticleHead)]

    walk(tablet)
    tablet.tap("bar-search")
    for letter in "q z x j v".split():
        tablet.tap(f"key-{letter}")
    tablet.visit.openSection("ketamine-dose", "usual-dose")
    kinds = {type(thing) for thing in held()}
    assert kinds == {str, Entry, InSection, ArticleHead}

    tablet.visit.finish()

    assert held() == []


def test_the_next_visitor_finds_the_list_the_search_and_the_check_empty(tablet):
    walk(tablet)
    tablet.visit.finish()

    tablet.tap("begin")
    tablet.tap("bar-search")
    assert tablet.visit.search.typed == ""
    tablet.tap("bar-list")
    assert tablet.visit.myList.count == 0


def test_the_pack_lies_untouched_and_alone_after_a_visit(tablet, bundled_pack):
    before = files(bundled_pack.parent)

    walk(tablet)
    tablet.visit.finish()

    assert files(bundled_pack.parent) == before


def test_the_shade_hides_every_word_of_the_page(tablet):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    page = set(tablet.texts())

    tablet.tap("bar-hide")

    assert not page & set(tablet.texts())


def test_one_touch_lifts_the_shade_and_the_place_is_the_same(tablet):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    place = tablet.state.where

    tablet.tap("bar-hide")
    tablet.tap("shade")

    assert tablet.state.where == place
    assert not tablet.visit.shaded

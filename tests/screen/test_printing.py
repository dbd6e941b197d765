"""Printing my list and the leaflet by touch, with a printer that a test makes up."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject, QSize

from kiosk.handout import press
from kiosk.handout.choice import HeadTooLong
from kiosk.handout.press import Press
from kiosk.pack.read import Pack
from kiosk.tablet.settings import Settings
from kiosk.tour.draw import Round
from kiosk.tour.look import Ease, Look, read_screen
from kiosk.tour.stage import Stage, StoppedClock
from kiosk.tour.walk import stops
from kiosk.visit.display import Scheme
from kiosk.visit.my_list import Entry
from kiosk.visit.visit import took_along
from kiosk.visit.where import InArticle
from tests.screen.everything import everything
from tests.screen.room import reach
from tests.tablet.fake_lp import NO_PAPER, FakeCups

QUESTIONS = ["What dose will I start on?", "Can I drive home after?"]


@pytest.fixture
def cups(tmp_path, monkeypatch):
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return FakeCups(folder)


@pytest.fixture
def printing(open_tablet, cups):
    """Opens a kiosk that has a printer."""
    parent = QObject()

    def opened(**settings):
        return open_tablet(printer="desk", clinic="Hill clinic", press=lambda *it: Press(*it, parent), **settings)

    return opened


def with_questions(tablet):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    for text in QUESTIONS:
        tablet.kiosk.store.become(took_along(tablet.state, Entry(text)))
    tablet.tap("bar-list")
    return tablet


def text_of(path) -> str:
    document = PdfDocument(path)
    return "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))


def print_by(tablet, qtbot, name: str, outcome: str = "sent") -> None:
    reach(tablet, qtbot, name, "list")
    tablet.tap(name)
    assert tablet.visit.printing.state == "sending"
    assert not tablet.shows(name)
    qtbot.waitUntil(lambda: tablet.visit.printing.state == outcome, timeout=20_000)


def test_without_a_printer_there_is_no_button(tablet):
    assert not with_questions(tablet).shows("print-list")


def test_a_touch_prints_the_list_with_the_clinics_name_and_room_for_answers(printing, qtbot, cups):
    tablet = with_questions(printing())
    print_by(tablet, qtbot, "print-list")

    said = text_of(cups.printed()[0])
    assert all(question in said for question in [*QUESTIONS, "Hill clinic", "My questions for the visit", "988"])
    assert "on their way" in tablet.item("print-state").property("text")


def test_the_leaflet_of_the_article_is_offered_too(printing, qtbot, cups):
    tablet = with_questions(printing(letter_paper=True))
    print_by(tablet, qtbot, "print-leaflet")

    leaflet = PdfDocument(cups.printed()[0])
    assert len(leaflet) == 2
    assert leaflet[0].get_size() == (612, 792)
    assert "How the right ketamine dose is chosen" in text_of(cups.printed()[0])


def test_the_leaflet_goes_by_the_latest_day_that_the_tablet_has_seen(bundled_pack, monkeypatch, qapp):
    days: list[date] = []

    def note(_article, wanted, _image):
        days.append(wanted.today)
        raise HeadTooLong

    monkeypatch.setattr(press, "made", note)
    with Pack.open(bundled_pack) as pack:
        late = pack.reviews("en")[0].due + timedelta(days=1)
        pack.turn(late)
        home = QObject()
        Press(pack, Settings(printer="desk"), home).print_leaflet("ketamine-dose", "en")

    assert days == [max(late, datetime.now().astimezone().date())]


def test_who_was_in_no_article_is_offered_no_leaflet(printing):
    tablet = printing()
    tablet.tap("begin")
    tablet.kiosk.store.become(took_along(tablet.state, Entry(QUESTIONS[0])))
    tablet.tap("bar-list")

    assert tablet.shows("print-list")
    assert not tablet.shows("print-leaflet")


def test_a_printer_without_paper_is_told_of_kindly_and_the_list_stays(printing, qtbot, cups):
    cups.state(NO_PAPER)
    tablet = with_questions(printing())
    print_by(tablet, qtbot, "print-list", "help")

    assert "perhaps paper" in tablet.item("print-state").property("text")
    assert tablet.visit.myList.count == 2
    assert tablet.shows("print-list")


def test_while_a_printer_hangs_the_screen_goes_on_and_a_reset_forgets_it(printing, qtbot, cups):
    tablet = printing()
    before = everything(tablet.kiosk.store)
    cups.does("hangs")
    with_questions(tablet)
    reach(tablet, qtbot, "print-list", "list")
    tablet.tap("print-list")
    tablet.tap("bar-search")
    tablet.tap("key-d")
    assert tablet.visit.search.typed == "d"

    tablet.visit.finish()

    assert tablet.visit.printing.state == ""
    qtbot.waitUntil(lambda: everything(tablet.kiosk.store) == before)
    qtbot.wait(200)
    assert tablet.visit.printing.state == ""
    assert cups.printed() == []


def test_in_arabic_the_list_is_printed_from_right_to_left(printing, qtbot, cups):
    tablet = with_questions(printing(language="ar"))
    print_by(tablet, qtbot, "print-list")

    page = PdfDocument(cups.printed()[0])[0].render(scale=1).to_pil().convert("L")
    wide, high = page.size
    ink = [page.crop(area).point(lambda light: 255 * (light < 128)).getbbox() for area in
           ((0, 0, wide // 3, high // 10), (2 * wide // 3, 0, wide, high // 10))]  # fmt: skip
    assert ink[0] is None
    assert ink[1] is not None


@pytest.mark.parametrize(
    ("size", "language", "per_cent", "eased"),
    [
        ("800x1280@10.1", "es", 200, [Ease.LOWERED]),
        ("1280x800@13.3", "ar", 150, [Ease.LOWERED]),
    ],
)
def test_the_audit_finds_nothing_wrong_with_the_buttons(printing, bundled_pack, size, language, per_cent, eased):
    screen = read_screen(size)
    tablet = printing(size=QSize(screen.width, screen.height), inches=screen.inches, language=language)
    look = Look(screen, language, Scheme.LIGHT, per_cent, frozenset(eased))
    stage = Stage(tablet.kiosk, screen, Settings(), StoppedClock())
    with Pack.open(bundled_pack) as pack:
        every = stops(pack, language)
    listed = [stop for stop in every if stop.name == "my-list-one"]
    walk = [replace(stop, visit=replace(stop.visit, trail=(InArticle("ketamine-dose"),))) for stop in listed]
    tablet.visit.printing._become("help", leaflet=False)

    shots = list(Round(stage, look, None).shots(walk))

    assert any("print-leaflet" in [one.object_name for one in shot.seen.controls] for shot in shots)
    assert not [str(finding) for shot in shots for finding in shot.findings]

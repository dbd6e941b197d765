"""What goes wrong in front of a visitor is kept for the staff, and nothing that tells of the visitor."""

from datetime import UTC, datetime

from kiosk.pack.errors import NotInPack
from kiosk.pack.read import Pack
from kiosk.screen.fault_ears import FaultEars
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog

NOON = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)


def kinds(log: FaultLog) -> set[FaultKind]:
    return {fault.kind for fault in log.last(9)}


def test_what_goes_wrong_in_a_visit_is_written_when_the_day_turns(tablet, tmp_path, monkeypatch):
    log = FaultLog(tmp_path / "state", lambda: NOON)
    ears = FaultEars(log, tablet.window)
    ears.listen_to(tablet.kiosk.store)
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")

    def missing(*_words: object) -> None:
        raise NotInPack("usual-dose")

    monkeypatch.setattr(Pack, "section", missing)
    tablet.tap("section-usual-dose")
    ears.hear_voice_lost()
    ears.hear_printer("silent")
    ears.hear_printer("sent")

    assert kinds(log) == {FaultKind.PAGE_UNREADABLE, FaultKind.VOICE_LOST, FaultKind.PRINTER_SILENT}
    assert not (tmp_path / "state").exists(), "nothing is written while somebody is there"

    ears.turn(withdrawn=2)
    written = (tmp_path / "state" / "faults.jsonl").read_text("ascii")
    assert written.count("\n") == 4
    assert '"kind":"withdrawn","facts":{"count":2}' in written
    assert not any(word in written for word in ("ketamine", "dose", "usual"))


def test_without_a_log_nothing_is_heard_and_nothing_stumbles(tablet):
    ears = FaultEars(None, tablet.window)
    ears.listen_to(tablet.kiosk.store)
    ears.hear_voice_lost()
    ears.turn(withdrawn=1)
    tablet.tap("begin")

    assert not tablet.state.sheet

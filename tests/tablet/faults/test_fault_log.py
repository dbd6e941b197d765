"""The fault log holds what went wrong whatever happens to its files, and nothing of a visitor."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.faults.fault import Fault, as_line, from_line
from kiosk.tablet.faults.files import LogFiles
from kiosk.tablet.faults.kind import BY_CODE, FaultKind
from kiosk.tablet.faults.log import FaultLog

NOON = datetime(2026, 5, 4, 12, 30, 15, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> FaultLog:
    return FaultLog(tmp_path / "state", lambda: NOON)


def again(tmp_path: Path) -> FaultLog:
    """The log as the next start finds it."""
    return FaultLog(tmp_path / "state", lambda: NOON)


@pytest.mark.parametrize("kind", FaultKind)
def test_every_kind_says_what_is_wrong_and_what_to_do_in_sentences(kind: FaultKind):
    for words in (kind.sentence.words, kind.to_do.words):
        assert words.endswith(".")
        assert 4 <= len(words.split(".")[0].split()) <= 22 or words.startswith("Nothing")
    assert BY_CODE[kind.code] is kind


def test_what_is_noted_is_there_after_a_restart_newest_first(log: FaultLog, tmp_path: Path):
    log.note(FaultKind.SETTINGS_WRONG, hash="0123abcd")
    log.note(FaultKind.MISTAKE, error="KeyError", place="pages.py:12 < store.py:40")

    assert again(tmp_path).last(5) == (
        Fault(NOON, FaultKind.MISTAKE, {"error": "KeyError", "place": "pages.py:12 < store.py:40"}),
        Fault(NOON, FaultKind.SETTINGS_WRONG, {"hash": "0123abcd"}),
    )
    assert again(tmp_path).last(1)[0].kind is FaultKind.MISTAKE


def test_lines_are_structured(log: FaultLog, tmp_path: Path):
    log.note(FaultKind.PACK_UNUSABLE, version="0.3.1", count=3)

    (line,) = (tmp_path / "state" / "faults.jsonl").read_text("ascii").splitlines()
    assert json.loads(line) == {
        "when": "2026-05-04T12:30:15Z",
        "kind": "pack-unusable",
        "facts": {"count": 3, "version": "0.3.1"},
    }


NAMES = st.sampled_from(["hash", "error", "place", "guard", "words", "part"])


@given(st.dictionaries(NAMES, st.text("aZ09 :.-_<é", max_size=60)))
@settings(max_examples=60, deadline=None)
def test_no_sentence_gets_into_a_fact(facts: dict[str, str]):
    said = "what does ketamine do to me"
    kept: list[Fault] = []
    log = FaultLog(Path("/nowhere"))
    log._book()._write = kept.append  # type: ignore[method-assign]

    log.note(FaultKind.MISTAKE, **{**facts, "error": said, "place": said})

    assert not {"error", "place", "words"} & kept[0].facts.keys()
    assert all(" " not in str(value) and len(str(value)) <= 60 for value in kept[0].facts.values())


def test_what_comes_up_in_a_visit_is_written_only_later_and_tells_only_the_day(log: FaultLog, tmp_path: Path):
    log.note(FaultKind.VOICE_LOST)
    log.note(FaultKind.VOICE_LOST)

    assert not (tmp_path / "state").exists()
    assert [fault.kind for fault in log.last(5)] == [FaultKind.VOICE_LOST]

    log.settle()

    assert [fault.when for fault in again(tmp_path).last(5)] == [NOON.replace(hour=0, minute=0, second=0)]
    assert b"12:30" not in (tmp_path / "state" / "faults.jsonl").read_bytes()


def test_a_mistake_in_every_frame_does_not_fill_the_log(log: FaultLog, tmp_path: Path):
    for _ in range(1500):
        log.note(FaultKind.MISTAKE, error="KeyError")

    assert [fault.facts.get("times", 1) for fault in again(tmp_path).last(20)] == [1000, 100, 10, 1]


def test_damaged_lines_are_passed_over_and_counted(log: FaultLog, tmp_path: Path):
    log.note(FaultKind.MISTAKE)
    path = tmp_path / "state" / "faults.jsonl"
    path.write_bytes(b'{"when": 3}\n\x00\xff\x00\n[]\n{"when":"2026-05-04","kind":"unheard-of"}\n' + path.read_bytes())
    with path.open("ab") as file:
        file.write(b'{"when":"2026-05-04T12')

    log.note(FaultKind.FROZEN)

    assert [fault.kind for fault in log.last(9)] == [FaultKind.FROZEN, FaultKind.MISTAKE]
    assert log.damaged == 5


@given(st.binary(max_size=300))
@settings(max_examples=80, deadline=None)
def test_no_noise_in_a_line_makes_it_stumble(noise: bytes):
    fault = from_line(noise)

    assert fault is None or from_line(as_line(fault)) == fault


def test_a_disk_that_takes_nothing_stops_nothing_and_is_told_of(log: FaultLog, tmp_path: Path):
    (tmp_path / "state").write_text("a file where the folder should be", "ascii")
    log.note(FaultKind.MISTAKE)

    assert [fault.kind for fault in log.last(9)] == [FaultKind.DISK_UNWRITABLE, FaultKind.MISTAKE]

    (tmp_path / "state").unlink()
    log.note(FaultKind.FROZEN)

    assert [fault.kind for fault in again(tmp_path).last(9)] == [FaultKind.FROZEN, FaultKind.MISTAKE]
    assert FaultKind.DISK_UNWRITABLE not in [fault.kind for fault in log.last(9)]


def test_a_full_disk_costs_at_most_the_line_that_did_not_fit(log: FaultLog, monkeypatch: pytest.MonkeyPatch):
    log.note(FaultKind.MISTAKE)
    real = LogFiles.add

    def cut(files: LogFiles, lines: bytes) -> None:
        real(files, lines[: len(lines) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(LogFiles, "add", cut)
    log.note(FaultKind.FROZEN)
    monkeypatch.setattr(LogFiles, "add", real)
    log.note(FaultKind.TOUCH_GONE)

    kinds = [fault.kind for fault in log.last(9)]
    assert kinds == [FaultKind.TOUCH_GONE, FaultKind.FROZEN, FaultKind.MISTAKE]
    assert log.damaged == 1


def test_there_are_never_more_than_10_mb(tmp_path: Path):
    files = LogFiles(tmp_path)
    line = b"x" * 99_998 + b"\n"
    for _ in range(150):
        files.add(line)

    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 10
    assert max(sizes) <= 1_000_000
    assert sum(sizes) <= 10_000_000


def test_the_order_is_that_of_the_notes_whatever_the_clock_says(tmp_path: Path):
    times = iter([NOON, NOON - timedelta(days=3650), NOON + timedelta(days=3650)])
    log = FaultLog(tmp_path, lambda: next(times))
    for kind in (FaultKind.MISTAKE, FaultKind.FROZEN, FaultKind.TOUCH_GONE):
        log.note(kind)

    assert [fault.kind for fault in log.last(3)] == [FaultKind.TOUCH_GONE, FaultKind.FROZEN, FaultKind.MISTAKE]


def test_a_folder_in_the_place_of_the_file_is_moved_aside(log: FaultLog, tmp_path: Path):
    (tmp_path / "state" / "faults.jsonl").mkdir(parents=True)
    log.note(FaultKind.MISTAKE)

    assert [fault.kind for fault in again(tmp_path).last(9)] == [FaultKind.MISTAKE]


def test_what_stands_until_somebody_mends_it_is_noted_once_a_day(tmp_path: Path):
    days = [NOON, NOON, NOON, NOON + timedelta(days=1)]
    for day in days:
        FaultLog(tmp_path, lambda day=day: day).note_standing(FaultKind.SETTINGS_WRONG, hash="0123abcd")

    assert [fault.when for fault in FaultLog(tmp_path).last(9)] == [days[3], days[0]]

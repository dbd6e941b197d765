"""The guard of the starts on a real disk, whatever has become of its file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.tablet.aside import move_aside
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.starts.boot import Moment, now
from kiosk.tablet.starts.history import Given
from kiosk.tablet.starts.start_guard import StartGuard

OLD, NEW = Given("1", "a" * 16, ""), Given("1", "b" * 16, "")


class Tablet:
    """Starts of a kiosk, a second apart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults = FaultLog(folder)
        self.second = 0.0
        self.running: StartGuard | None = None

    def die(self) -> None:
        """What the system does to the files of a process that dies."""
        if self.running:
            self.running._file.close()
            self.running._last_words.close()

    def start(self, given: Given) -> StartGuard:
        """One more start, after the death of the one before if that has not ended."""
        self.die()
        self.second += 1
        self.running = guard = StartGuard(self.folder, given, self.faults, lambda: Moment("boot", self.second))
        guard.begin()
        return guard

    def kinds(self) -> list[FaultKind]:
        return [fault.kind for fault in self.faults.last(20)]


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[Tablet]:
    tablet = Tablet(tmp_path / "state")
    yield tablet
    tablet.die()


def test_the_third_crash_with_a_new_pack_brings_the_old_one_back_and_says_so(tablet: Tablet):
    good = tablet.start(OLD)
    good.prove()
    good.end()
    for _ in range(3):
        assert not tablet.start(NEW).history.pack_refused

    assert tablet.start(NEW).history.pack_refused
    assert FaultKind.PACK_BACK in tablet.kinds()
    for _ in range(2):
        tablet.start(NEW)
    assert tablet.kinds().count(FaultKind.PACK_BACK) == 1


def test_a_start_that_never_found_a_screen_blames_no_file(tablet: Tablet):
    for _ in range(9):
        StartGuard(tablet.folder, NEW, tablet.faults, lambda: Moment("boot", 5))

    assert not tablet.start(NEW).history.pack_refused
    assert tablet.kinds() == []


@pytest.mark.parametrize("noise", [b"\x00" * 5000, b"{}\n[]\n", b'{"given":{"version":1}}', b"\xff\xfe{", b"[" * 9999])
def test_noise_in_the_file_forgets_at_most_what_it_covers(tablet: Tablet, noise: bytes):
    tablet.start(NEW)
    with (tablet.folder / "starts").open("ab") as file:
        file.write(noise)
    for _ in range(2):
        tablet.start(NEW)

    assert tablet.start(NEW).history.pack_refused


def test_a_history_from_before_the_staff_could_choose_counts_on(tablet: Tablet):
    tablet.start(NEW)
    file = tablet.folder / "starts"
    file.write_bytes(file.read_bytes().replace(b',"choices":""', b""))
    for _ in range(2):
        tablet.start(NEW)

    assert b"choices" not in file.read_bytes().splitlines()[1]
    assert tablet.start(NEW).history.pack_refused


def test_a_folder_in_the_place_of_the_file_is_moved_aside(tablet: Tablet):
    (tablet.folder / "starts").mkdir(parents=True)
    for _ in range(3):
        tablet.start(NEW)

    assert tablet.start(NEW).history.pack_refused
    assert FaultKind.FILE_ASIDE in tablet.kinds()
    assert (tablet.folder / "starts.damaged-1").is_dir()


def test_a_disk_that_takes_nothing_stops_no_start(tmp_path: Path):
    (tmp_path / "state").write_text("a file where the folder should be", "ascii")
    tablet = Tablet(tmp_path / "state")
    for _ in range(5):
        guard = tablet.start(NEW)
        guard.prove()
        guard.end()

    assert not guard.history.pack_refused


def test_the_file_stays_small_and_forgets_nothing(tablet: Tablet):
    for _ in range(4):
        tablet.start(NEW)
    for _ in range(150):
        tablet.start(NEW).end()

    assert (tablet.folder / "starts").stat().st_size < 20_000
    assert tablet.start(NEW).history.pack_refused


def test_moments_go_on_within_one_run_of_the_system():
    first, second = now(), now()

    assert first.is_same_boot(second)
    assert first.boot or first.seconds


def test_of_each_damaged_file_three_are_kept(tmp_path: Path):
    path = tmp_path / "copy"
    for turn in range(5):
        path.write_text(str(turn), "ascii")
        assert move_aside(path)

    kept = {one.name: one.read_text("ascii") for one in tmp_path.iterdir()}
    assert kept == {"copy.damaged-1": "0", "copy.damaged-2": "1", "copy.damaged-3": "4"}
    assert not move_aside(path)

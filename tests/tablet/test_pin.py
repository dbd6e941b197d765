"""The staff's PIN: none that anybody would try first, kept as a hash alone, and few tries."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet import pin_tries
from kiosk.tablet.pin import fits, hash_of, is_hash, pin_refused
from kiosk.tablet.pin_tries import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT, PinTries, wait_after
from tests.conftest import Clock


@pytest.mark.parametrize("easy", ["0000", "1234", "4321", "1212", "123123", "2580", "7777777", "9876", "12341234"])
def test_a_pin_that_is_tried_first_is_refused(easy: str) -> None:
    assert "too easy" in (pin_refused(easy) or "")


@pytest.mark.parametrize("wrong", ["", "12", "471", "4711x", " 4711", "4711471147110", "４７１１"])
def test_a_pin_is_four_to_twelve_digits(wrong: str) -> None:
    assert pin_refused(wrong) == "A PIN has 4 to 12 digits, and nothing but digits."


@pytest.mark.parametrize("good", ["4711", "4714", "83650274", "190473028561"])
def test_other_pins_do(good: str) -> None:
    assert pin_refused(good) is None


def test_only_the_pin_itself_fits_its_hash_and_no_two_hashes_are_alike() -> None:
    kept = hash_of("4711")

    assert is_hash(kept)
    assert "4711" not in kept.rpartition("$")[0]
    assert fits("4711", kept)
    assert not fits("4712", kept)
    assert hash_of("4711") != kept
    assert not fits("4711", "")
    assert not fits("4711", kept[:40])


def guess(tries: PinTries, times: int) -> None:
    for _ in range(times):
        assert not tries.try_pin(lambda: False)


def test_five_wrong_pins_are_free_and_each_more_waits_longer(tmp_path: Path, clock: Clock) -> None:
    tries = PinTries(tmp_path, "hash", clock)
    guess(tries, FREE_TRIES - 1)
    assert tries.seconds_left == 0
    guess(tries, 1)
    assert tries.seconds_left == FIRST_WAIT
    assert not tries.try_pin(lambda: True)  # not even the right one

    clock.now += FIRST_WAIT
    guess(tries, 1)
    assert tries.seconds_left == 2 * FIRST_WAIT
    clock.now += 2 * FIRST_WAIT
    assert tries.try_pin(lambda: True)
    assert tries.wrong == 0


@settings(max_examples=30)
@given(st.integers(0, 5000))
def test_a_wait_never_gets_shorter_and_never_longer_than_an_hour(wrong: int) -> None:
    assert wait_after(wrong) <= wait_after(wrong + 1) <= LONGEST_WAIT


def test_a_restart_waits_anew_whatever_the_clock_says(tmp_path: Path, clock: Clock) -> None:
    guess(PinTries(tmp_path, "hash", clock), FREE_TRIES)
    clock.now = 3.0  # a clock that began anew

    assert PinTries(tmp_path, "hash", clock).seconds_left == FIRST_WAIT
    assert PinTries(tmp_path, "another PIN", clock).seconds_left == 0


def test_pulling_the_plug_while_a_pin_is_looked_at_gives_no_try_back(tmp_path: Path, clock: Clock) -> None:
    def plug() -> bool:
        raise KeyboardInterrupt

    for _ in range(FREE_TRIES):
        with pytest.raises(KeyboardInterrupt):
            PinTries(tmp_path, "hash", clock).try_pin(plug)

    assert PinTries(tmp_path, "hash", clock).seconds_left == FIRST_WAIT


@pytest.mark.parametrize("noise", [b"", b"\xff\xfe", b"a b c", b"00000000 many"])
def test_a_damaged_count_gives_no_free_tries_and_shuts_nobody_out(tmp_path: Path, clock: Clock, noise: bytes) -> None:
    (tmp_path / "pin-tries").write_bytes(noise)
    tries = PinTries(tmp_path, "hash", clock)

    assert tries.seconds_left == FIRST_WAIT
    clock.now += FIRST_WAIT
    assert tries.try_pin(lambda: True)
    assert PinTries(tmp_path, "hash", clock).seconds_left == 0


def test_a_disk_that_cannot_be_written_still_counts_in_this_run(tmp_path: Path, clock: Clock, monkeypatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError

    monkeypatch.setattr(pin_tries, "write_whole", full)
    tries = PinTries(tmp_path, "hash", clock)
    guess(tries, FREE_TRIES)

    assert tries.seconds_left == FIRST_WAIT

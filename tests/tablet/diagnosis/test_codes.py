"""A diagnosis gets through a phone whole, in any order, or says what is missing."""

import json
import random
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.diagnosis import base41
from kiosk.tablet.diagnosis.parts import MOST_LETTERS, NoDiagnosis, joined, split
from kiosk.tablet.diagnosis.report import MOST_CODES, About, Report, codes_of, from_codes
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.qr_code import code_of
from tests.tablet.qr_reader import read
from tests.tablet.test_qr_code import squares

NOON = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
WORDS = st.text("abz019.-", max_size=20)
FACTS = st.fixed_dictionaries(
    {}, optional={"count": st.integers(0, 999), "hash": st.text("0123abcd", min_size=8, max_size=16)}
)
FAULTS = st.builds(
    lambda minutes, kind, facts: Fault(NOON - timedelta(minutes=minutes), kind, facts),
    st.integers(0, 10**6),
    st.sampled_from(FaultKind),
    FACTS,
)
ABOUT = st.builds(About, kiosk=WORDS, qt=WORDS, pack=WORDS, articles=st.integers(0, 9999), safe=st.integers(0, 1))
STATES = st.tuples(st.sampled_from(["power", "clock"]), st.sampled_from(["holds", "off", "unknown"]))
REPORTS = st.builds(
    Report, st.just(NOON), ABOUT, st.lists(STATES, max_size=10).map(tuple), st.lists(FAULTS, max_size=30).map(tuple)
)


def many_faults(count: int) -> tuple[Fault, ...]:
    """No two alike, so that they pack badly."""
    noise = random.Random(3)  # noqa: S311 -- not for secrets
    return tuple(
        Fault(
            NOON - timedelta(minutes=noise.randrange(10**6)),
            noise.choice(list(FaultKind)),
            {"hash": f"{noise.randrange(16**16):016x}"},
        )
        for _ in range(count)
    )


LONG = Report(NOON, About(kiosk="0.1.0"), (("power", "off"),), many_faults(60))


@given(REPORTS, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_whatever_is_told_arrives_in_any_order_among_other_words(report: Report, chance: random.Random):
    texts = [f"Photo:  {text}, and so on\n" for text in codes_of(report)]
    chance.shuffle(texts)

    assert from_codes(texts) == report
    assert from_codes(["".join(texts * 2)]) == report


@given(st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_bytes_become_letters_and_come_back(content: bytes):
    letters = base41.encode(content)

    assert set(letters) <= set(base41.LETTERS)
    assert base41.decode(letters) == content
    assert len(letters) <= len(content) * 1.5 + 1


@given(st.text("0AZ$*+-.", max_size=12))
@settings(max_examples=60, deadline=None)
def test_letters_that_no_bytes_become_are_refused(letters: str):
    try:
        content = base41.decode(letters)
    except base41.NotBase41:
        return
    assert base41.encode(content) == letters


@pytest.mark.parametrize("lost", [(0,), (1, 2), (3,)])
def test_what_is_missing_is_said_by_its_number(lost: Sequence[int]):
    texts = codes_of(LONG)
    left = [text for number, text in enumerate(texts) if number not in lost]

    with pytest.raises(NoDiagnosis) as told:
        from_codes(left)

    assert told.value.missing == tuple(number + 1 for number in lost)
    assert f" of {len(texts)} " in str(told.value)


def test_a_code_that_was_read_wrong_counts_as_missing():
    texts = list(codes_of(LONG))
    texts[1] = texts[1][:60] + ("A" if texts[1][60] != "A" else "B") + texts[1][61:]

    with pytest.raises(NoDiagnosis) as told:
        from_codes(texts)

    assert told.value.missing == (2,)


def test_of_two_diagnoses_the_whole_one_is_taken():
    other = replace(LONG, at=NOON + timedelta(days=1))

    assert from_codes([*codes_of(other)[1:], *codes_of(LONG)]).at == NOON


def test_there_are_never_more_codes_than_somebody_would_photograph():
    report = replace(LONG, faults=many_faults(400))
    texts = codes_of(report)

    assert len(texts) <= MOST_CODES
    assert all(len(text) <= MOST_LETTERS for text in texts)
    kept = from_codes(texts).faults
    assert kept == report.faults[: len(kept)], "the latest are those that are told"
    assert len(kept) > 30


def test_a_phone_reads_every_code_and_none_has_more_squares_than_those_of_my_list():
    codes = [code_of(text) for text in codes_of(LONG)]

    assert len(codes) > 2
    assert all(code.size <= 69 for code in codes)
    assert from_codes([read(squares(code)) for code in codes]) == LONG


@pytest.mark.parametrize("text", ["", "hello", "KIOSK1/1/1/00000000/0000/", "KIOSK1/2/1/00000000/0000/AAA"])
def test_what_is_no_code_is_refused_in_a_sentence(text: str):
    with pytest.raises(NoDiagnosis, match="no code of a diagnosis"):
        from_codes([text])


@pytest.mark.parametrize("content", [b"", b"[]", b'{"at":"x"}', b"\xff", b'{"at":"2026-01-01","about":[],"checks":1}'])
def test_what_another_version_made_is_refused_in_a_sentence(content: bytes):
    with pytest.raises(NoDiagnosis, match="another version"):
        from_codes(split(content))


def test_a_code_that_swells_without_end_is_refused():
    with pytest.raises(NoDiagnosis, match="do not fit together"):
        joined(split(b"0" * 2_000_000))


def test_faults_of_a_newer_kiosk_are_counted_and_nothing_commands_the_terminal():
    found = {"at": "2026-05-04T12:30", "about": {"kiosk": "\x1b[31m9", "news": 3}, "checks": [["po\x07wer", "off"]]}
    content = json.dumps({**found, "faults": [["2026-05-04T12:30", "unheard-of", {}]]}).encode()

    report = from_codes(split(content))

    assert (report.unknown, report.faults, report.checks) == (1, (), (("power", "off"),))
    assert report.about.kiosk == "[31m9"


def test_codes_cut_from_two_diagnoses_do_not_fit_together():
    packed = zlib.compress(b"some", 9)
    (text,) = split(b"some")
    wrong = text.replace(f"{zlib.crc32(packed):08X}", "0" * 8)

    with pytest.raises(NoDiagnosis, match="do not fit together"):
        from_codes([wrong])

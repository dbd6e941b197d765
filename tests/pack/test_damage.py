"""A broken pack gives a sentence, never a traceback, and never words that nobody wrote."""

import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.pack.errors import (
    NotAPack,
    PackDamaged,
    PackMissing,
    PackTooNew,
    PackTooOld,
    PackUnusable,
)
from kiosk.pack.finds import finds as all_finds
from kiosk.pack.hits import Hit
from kiosk.pack.layout import APPLICATION_ID, FORMAT
from kiosk.pack.read import Pack
from kiosk.pack.store import Store
from kiosk.pack.write import write_pack
from tests.pack.everything import questions
from tests.pack.libraries import small_library

Ask = Callable[[Pack], object]
Sound = list[tuple[Ask, object]]
Noisy = Callable[[int, bytes], Path]
Named = tuple[str, str, str, str]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("packs") / "whole.pack"
    write_pack(small_library(), path)
    return path


@pytest.fixture(scope="module")
def sound(whole: Path) -> Sound:
    """Each question with its answer."""
    with Pack.open(whole) as pack:
        return [(ask, ask(pack)) for ask in questions(pack)]


@pytest.fixture(scope="module")
def finds() -> set[Named]:
    """Everything a search may show."""
    library = small_library()
    return {(find.kind.value, find.article, find.id, find.title) for find in all_finds(library.articles)}


def named(hit: Hit) -> Named:
    return hit.kind.value, hit.article, hit.id, "".join(text for text, _ in hit.title)


def answer_of(pack: Pack, ask: Ask) -> object:
    try:
        return ask(pack)
    except PackUnusable:
        return PackUnusable


def header_with(whole: Path, offset: int, number: int) -> bytes:
    content = bytearray(whole.read_bytes())
    struct.pack_into(">I", content, offset, number)
    return bytes(content)


def refusal(path: Path) -> PackUnusable:
    with pytest.raises(PackUnusable) as caught:
        Pack.open(path)
    assert str(caught.value).startswith(f"“{path.name}” ")
    assert str(caught.value).endswith((".", "”."))
    return caught.value


def test_a_pack_cut_anywhere_is_refused_when_it_is_opened(whole: Path, tmp_path: Path) -> None:
    content = whole.read_bytes()
    cut = tmp_path / "cut.pack"
    for length in (*range(0, len(content), 512), *range(len(content) - 64, len(content)), 1, 15, 16, 99):
        cut.write_bytes(content[:length])
        refusal(cut)


def test_a_pack_with_something_behind_it_is_refused(whole: Path, tmp_path: Path) -> None:
    longer = tmp_path / "longer.pack"
    longer.write_bytes(whole.read_bytes() + b"\0")
    assert isinstance(refusal(longer), PackDamaged)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "it is an empty file"),
        (b"Dear all,\n", "it is some other kind of file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9_999), "it is some other kind of file"),
        (bytes(20_000), "it is some other kind of file"),
    ],
)
def test_other_files_are_not_packs(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "other.pack"
    path.write_bytes(content)
    assert isinstance(refused := refusal(path), NotAPack)
    assert what in str(refused)


def test_a_database_of_some_other_program_is_not_a_pack(tmp_path: Path) -> None:
    path = tmp_path / "other.pack"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE library(body, checksum)")
    assert isinstance(refusal(path), NotAPack)


def test_a_folder_is_not_a_pack(tmp_path: Path) -> None:
    assert isinstance(refusal(tmp_path), NotAPack)


@pytest.mark.parametrize("name", ["missing.pack", "missing/clinic.pack", "x" * 300])
def test_a_file_that_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    assert isinstance(refusal(tmp_path / name), PackMissing)


@pytest.mark.parametrize(("number", "kind"), [(FORMAT + 1, PackTooNew), (FORMAT - 1, PackTooOld)])
def test_a_pack_of_another_version_says_which_way(
    whole: Path, tmp_path: Path, number: int, kind: type[PackUnusable]
) -> None:
    path = tmp_path / "other.pack"
    path.write_bytes(header_with(whole, 60, number))
    assert isinstance(refusal(path), kind)


def test_the_header_says_what_the_file_is(whole: Path) -> None:
    with closing(sqlite3.connect(f"{whole.as_uri()}?immutable=1", uri=True)) as database:
        assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert database.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_number_that_no_database_holds_is_damage(whole: Path) -> None:
    with closing(Store(whole)) as store, pytest.raises(PackDamaged):
        store.rows("SELECT ?", (10**20,))


def test_a_sound_pack_verifies(whole: Path) -> None:
    with Pack.open(whole) as pack:
        pack.verify()


def test_a_pack_that_vanished_cannot_be_verified(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "gone.pack"
    path.write_bytes(whole.read_bytes())
    with Pack.open(path) as pack:
        path.unlink()
        with pytest.raises(PackMissing):
            pack.verify()


def test_verifying_finds_a_change_of_any_byte(whole: Path, tmp_path: Path) -> None:
    content = whole.read_bytes()
    path = tmp_path / "changed.pack"
    for place in range(0, len(content), 397):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :])
        with pytest.raises(PackUnusable), Pack.open(path) as pack:
            pack.verify()


@pytest.fixture(scope="module")
def noisy(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Noisy:
    """Writes the pack with some of its bytes replaced."""
    path = tmp_path_factory.mktemp("packs") / "noisy.pack"

    def write(start: int, noise: bytes) -> Path:
        content = bytearray(whole.read_bytes())
        start %= len(content)
        content[start : start + len(noise)] = noise[: len(content) - start]
        path.write_bytes(content)
        return path

    return write


anywhere = st.integers(0, 2**20)
noise = st.binary(min_size=1, max_size=40) | st.just(bytes(4096))


@settings(max_examples=200, deadline=None)
@given(start=anywhere, noise=noise)
def test_changed_bytes_never_change_words(noisy: Noisy, sound: Sound, start: int, noise: bytes) -> None:
    path = noisy(start, noise)
    try:
        pack = Pack.open(path)
    except PackUnusable:
        return
    with pack:
        for ask, answer in sound:
            assert answer_of(pack, ask) in (answer, PackUnusable)


@settings(max_examples=200, deadline=None)
@given(start=anywhere, noise=noise, typed=st.sampled_from(("t", "tea", "how much", "caffiene", "leaves drink")))
def test_changed_bytes_never_make_a_search_fall_over(
    noisy: Noisy, finds: set[Named], start: int, noise: bytes, typed: str
) -> None:
    try:
        with Pack.open(noisy(start, noise)) as pack:
            hits = pack.search("en", typed) if "en" in pack.languages else ()
    except PackUnusable:
        return
    assert {named(hit) for hit in hits} <= finds

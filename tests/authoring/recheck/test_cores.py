"""Several processes find together what one finds alone."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.recheck import processes
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.cores import on_all_cores
from kiosk.authoring.recheck.family import Family
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.whole import recheck
from tests.authoring.pictures import png, put
from tests.authoring.samples import in_section, translated

DAY = date(2026, 6, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of thirty articles in two languages, with a picture and with problems."""
    for number in range(30):
        text = in_section(f"[b](a{number + 1}.md) and {number} mg.\n\n![A](images/a.png)")
        put(tmp_path, f"en/a{number}.md", text.encode())
        put(tmp_path, f"es/a{number}.md", translated(text, "es").replace("3 mg", "4 mg").encode())
    put(tmp_path, "images/a.png", png())
    return tmp_path


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_two_processes_find_what_one_finds(folder: Path, two_cores: None) -> None:
    alone, together = Kept(), Kept()
    told: list[int] = []
    found = recheck(folder, DAY, together, on_all_cores, lambda done, _: told.append(done))

    assert found == recheck(folder, DAY, alone)
    assert together == alone
    assert told == list(range(0, 61, 2))


def test_what_a_process_loses_is_done_all_the_same(
    folder: Path, two_cores: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(families: Sequence[Family], around: Around, turn: object, says: object) -> None:
        os._exit(9)

    monkeypatch.setattr(processes, "work", lost)

    assert recheck(folder, DAY, Kept(), on_all_cores) == recheck(folder, DAY, Kept())

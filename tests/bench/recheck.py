"""A check that remembers, against one that reads everything, in a library of many articles."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.panel import ROOT
from tests.bench.shelf import name_of, write_shelf
from tests.bench.table import Line

MOST_FRESH, MOST_AGAIN = 60.0, 1.0
"""Seconds for 5,000 articles, and for one that changed among them."""


def lines(articles: int, rounds: int) -> Iterator[Line]:
    """Seconds of `kiosk check` from its start to its end: of everything, and after a change of one article."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "library"
        words = write_shelf(folder, articles)
        fresh = _checked(folder, Path(name))
        again = min(_changed(folder, Path(name), number) for number in range(rounds))
    more = f"{articles} articles, {words // 1000} k words, {os.cpu_count()} cores"
    yield Line("check, everything", fresh, "s", judged=fresh, most=MOST_FRESH * articles / 5000, more=more)
    yield Line("check, one article changed", again, "s", fresh, "everything", judged=again, most=MOST_AGAIN, more=more)


def _changed(folder: Path, home: Path, number: int) -> float:
    article = folder / "en" / name_of(number)
    article.write_text(article.read_text(encoding="utf-8").replace("a lot.", "a lot. You can ask."), encoding="utf-8")
    return _checked(folder, home)


def _checked(folder: Path, home: Path) -> float:
    environment = {**os.environ, "XDG_CACHE_HOME": str(home / "cache"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "kiosk", "check", str(folder), "--on", "2026-06-01"]
    begun = time.perf_counter()
    done = subprocess.run(command, check=False, capture_output=True, env=environment)
    took = time.perf_counter() - begun
    assert done.returncode in {0, 1}, done.stderr
    return took

"""The packs that are measured; large ones are kept as long as what makes them stays the same."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.article.article import Article, Review, ReviewStatus, Section
from kiosk.article.blocks import Paragraph
from kiosk.article.inline import Words
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from kiosk.pack.write import write_pack
from tests.bench.library import bench_library
from tests.bench.panel import KEPT, ROOT

_MAKERS = (
    "kiosk/pack",
    "kiosk/article",
    "kiosk/authoring",
    "content",
    "tests/bench/packs.py",
    "tests/bench/library.py",
)


def bundled() -> Path:
    """The library that the kiosk comes with."""
    return _kept("bundled", lambda: read_folder(ROOT / "content")[0])


def of_articles(count: int) -> Path:
    """So many articles of ten sections each."""
    return _kept(f"{count}-articles", lambda: bench_library(count))


def of_blocks(few: int, many: int) -> Path:
    """One article with a section of few blocks and one of many."""
    return _kept(f"{few}-and-{many}-blocks", lambda: _blocks(few, many))


def _kept(name: str, make: Callable[[], Library]) -> Path:
    path = KEPT / "packs" / _mark() / f"{name}.pack"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_pack(make(), path)
    return path


def _mark() -> str:
    """Differs when the packs would differ. Packs of before are removed."""
    digest = hashlib.sha256()
    for file in sorted(file for maker in _MAKERS for file in _files(ROOT / maker)):
        digest.update(file.read_bytes())
    mark = digest.hexdigest()[:16]
    for old in (KEPT / "packs").glob("*"):
        if old.name != mark:
            shutil.rmtree(old, ignore_errors=True)
    return mark


def _files(place: Path) -> list[Path]:
    return [place] if place.is_file() else [*place.rglob("*.py"), *place.rglob("*.md"), *place.rglob("*.yaml")]


def _blocks(few: int, many: int) -> Library:
    sections = tuple(_section(name, count) for name, count in (("few", few), ("many", many)))
    review = Review(ReviewStatus.IN_REVIEW, due=date(2027, 5, 31))
    article = Article("blocks", "en", "Blocks", "Made up", "book", "Many blocks.", review, sections=sections)
    return Library((article,))


def _section(name: str, count: int) -> Section:
    text = "A paragraph of running text, long enough to fill two lines on the screen of a tablet, but not a third one."
    return Section(name, name, name, "book", tuple(Paragraph((Words(f"{number}. {text}"),)) for number in range(count)))

"""Compiling a library, against Python-Markdown alone on the same text."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from markdown import Markdown

from kiosk.authoring.folder import read_folder
from kiosk.pack.write import write_pack
from tests.bench.panel import ROOT
from tests.bench.table import Line, middle

ARTICLE = ROOT / "content" / "en" / "ketamine-dose.md"
OTHER = ROOT / "content" / "en" / "first-visit.md"


def lines(copies: int, rounds: int) -> Iterator[Line]:
    """How fast the same words become a pack, as a share of Python-Markdown's speed."""
    kiosk, peer = [], []
    with TemporaryDirectory() as name:
        folder = _copied(Path(name) / "library", copies)
        texts = [file.read_text(encoding="utf-8") for file in sorted((folder / "en").iterdir())]
        for _ in range(rounds):
            kiosk.append(_compiled(folder, Path(name) / "out.pack"))
            peer.append(_converted(texts))
    size = sum(len(text.split()) for text in texts) / 1000
    yield Line(
        "build, words a second",
        size / middle(kiosk),
        "k",
        size / middle(peer),
        "Markdown alone",
        least=0.8,
        more=f"{len(texts)} articles, {size:.0f} k words",
    )


def _copied(folder: Path, copies: int) -> Path:
    (folder / "en").mkdir(parents=True)
    (folder / "library.yaml").write_text("ready_questions:\n  en: [What now?]\n", encoding="utf-8")
    (folder / "en" / OTHER.name).write_bytes(OTHER.read_bytes())
    (folder / "en" / ARTICLE.name).write_bytes(ARTICLE.read_bytes())
    for number in range(copies):
        (folder / "en" / f"copy-{number}.md").write_bytes(ARTICLE.read_bytes())
    return folder


def _compiled(folder: Path, pack: Path) -> float:
    begun = time.perf_counter()
    library, problems = read_folder(folder)
    write_pack(library, pack)
    took = time.perf_counter() - begun
    assert not [problem for problem in problems if problem.severity.value == "error"], problems
    return took


def _converted(texts: list[str]) -> float:
    begun = time.perf_counter()
    for text in texts:
        Markdown(extensions=["smarty"]).convert(text)
    return time.perf_counter() - begun

"""Each letter of a search, typed as a visitor types it."""

import time
from collections.abc import Iterator, Sequence

from kiosk.pack.read import Pack
from tests.bench import packs
from tests.bench.library import SECTIONS, typed_letter_by_letter
from tests.bench.table import Line, centile


def lines(few: int, many: int, titles: int) -> Iterator[Line]:
    """Letters in a large library against the same in a small one; the counts are articles."""
    took: dict[int, list[float]] = {few: [], many: []}
    with Pack.open(packs.of_articles(few)) as small, Pack.open(packs.of_articles(many)) as large:
        for title in _titles(large, titles):
            for count, pack in ((few, small), (many, large)):
                took[count] += _letters(pack, title)
    middle, worst = centile(took[many], 0.5), centile(took[many], 0.99)
    yield Line(
        f"search, a letter, {many * SECTIONS:,} sections",
        middle,
        "ms",
        centile(took[few], 0.5),
        f"of {few * SECTIONS:,}",
        worst,
        16,
        more=f"p99 {worst:.1f} (of {few * SECTIONS:,}: {centile(took[few], 0.99):.1f}); {len(took[many]):,} letters",
    )


def _titles(pack: Pack, count: int) -> Sequence[str]:
    step = max(1, pack.article_count("en") // count)
    return [pack.article_cards("en", place, 1)[0].title for place in range(0, step * count, step)]


def _letters(pack: Pack, title: str) -> list[float]:
    found = []
    for typed in typed_letter_by_letter(iter([title])):
        begun = time.perf_counter()
        pack.search("en", typed)
        found.append((time.perf_counter() - begun) * 1000)
    return found


def opening(counts: Sequence[int], rounds: int) -> Iterator[Line]:
    """Opening a pack and reading its first cards, against a pack with the first of the counts."""
    took: dict[int, list[float]] = {count: [] for count in counts}
    for _ in range(rounds + 1):
        for count, path in [(count, packs.of_articles(count)) for count in counts]:
            begun = time.perf_counter()
            with Pack.open(path) as pack:
                pack.article_cards("en", 0, counts[0])
            took[count].append((time.perf_counter() - begun) * 1000)
    least = counts[0]
    for count in counts[1:]:
        kiosk, peer = centile(took[count][1:], 0.5), centile(took[least][1:], 0.5)
        yield Line(f"open a pack of {count:,} articles", kiosk, "ms", peer, f"of {least}")

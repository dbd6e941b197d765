"""From the start of the process to its first drawn frame."""

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench import packs
from tests.bench.panel import Panel, heard
from tests.bench.table import Line, middle

Words = Sequence[str]
BARE: Words = ("bare_window", "first")


def against_bare(panel: Panel, rounds: int, warm: int = 1) -> Iterator[Line]:
    """The kiosk on its own library against a bare Qt Quick window."""
    times, used = _measured(panel, {"bare": BARE, "kiosk": _kiosk(packs.bundled())}, rounds, warm)
    yield Line(
        "start to first frame",
        middle(times["kiosk"]) * 1000,
        "ms",
        middle(times["bare"]) * 1000,
        "bare window",
        most=1.25,
        more=f"median of {rounds}",
    )
    yield Line(
        "the same, processor time",
        middle(used["kiosk"]) * 1000,
        "ms",
        middle(used["bare"]) * 1000,
        "bare window",
        most=1.25,
    )


def by_articles(panel: Panel, rounds: int, few: int, many: Sequence[int], warm: int = 1) -> Iterator[Line]:
    """The same kiosk on libraries of other sizes."""
    sizes = (few, *many)
    times, _ = _measured(panel, {str(size): _kiosk(packs.of_articles(size)) for size in sizes}, rounds, warm)
    for size in many:
        kiosk, peer = middle(times[str(size)]) * 1000, middle(times[str(few)]) * 1000
        yield Line(f"start with {size:,} articles", kiosk, "ms", peer, f"with {few}", most=1.05)


def _kiosk(pack: Path) -> Words:
    return ("real_kiosk", str(pack), "first")


def _measured(
    panel: Panel, programs: Mapping[str, Words], rounds: int, warm: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Seconds of each round and processor seconds of each round; ``warm`` rounds before them are dropped."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    used: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(warm + rounds):
        for name, (child, *words) in programs.items():
            begun = time.monotonic()
            with panel.start(child, *words) as program:
                first = heard(program)
            times[name].append(first["frame"] - begun)
            used[name].append(first["used"])
    return {name: kept[warm:] for name, kept in times.items()}, {name: kept[warm:] for name, kept in used.items()}

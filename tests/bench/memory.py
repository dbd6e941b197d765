"""Memory after a visit through every screen."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench import packs
from tests.bench.panel import Panel, heard, stop
from tests.bench.table import Line, middle


def lines(panel: Panel, rounds: int, most: int = 1000) -> Iterator[Line]:
    """The kiosk against a bare Qt Quick window, one after the other: neither shares its pages with the other."""
    found: dict[str, list[dict[str, float]]] = {"bare": [], "kiosk": []}
    steps = 0
    for _ in range(rounds):
        found["bare"].append(_memory(panel, "bare_window", "stay", until="frame")[0])
        memory, steps = _memory(panel, "real_kiosk", str(packs.bundled()), "walk", str(most), until="walked")
        found["kiosk"].append(memory)
    for kind, what in (("Pss", f"memory (PSS) after a visit of {steps} steps"), ("Rss", "the same as RSS")):
        kiosk, bare = (middle([memory[kind] for memory in found[name]]) for name in ("kiosk", "bare"))
        yield Line(what, kiosk, "MB", bare, "bare window", most=1.5)


def _memory(panel: Panel, child: str, *words: str, until: str) -> tuple[dict[str, float], int]:
    with panel.start(child, *words) as program:
        said = heard(program)
        while until not in said:
            said = heard(program)
        lines = Path(f"/proc/{program.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
        stop([program])
    sizes = {name: int(size) / 1024 for name, size, _ in (line.replace(":", " ").split() for line in lines)}
    return sizes, int(said[until])

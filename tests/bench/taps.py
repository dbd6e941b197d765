"""From a finger's going up to the frame that shows what it did."""

from collections.abc import Iterator, Sequence

from tests.bench import packs
from tests.bench.panel import Panel
from tests.bench.table import Line, centile

FEW, MANY = 60, 6000
_NOT_A_SCREEN = ("bare", "few blocks", "many blocks")


def lines(panel: Panel, journeys: int, touches: int = 100) -> Iterator[Line]:
    """Each kind of tap in the kiosk's real window, against a tap on a bare window that changes its one Text."""
    took = panel.told("taps", str(packs.bundled()), str(packs.of_blocks(FEW, MANY)), str(journeys), str(touches))
    screens = {kind: times for kind, times in took.items() if kind not in _NOT_A_SCREEN}
    everything = [time for times in screens.values() for time in times]
    yield _line("tap to frame, any", everything, took["bare"])
    for kind, times in screens.items():
        yield _line(f"  {kind}", times, took["bare"])
    many, few = (_passed(took[kind]) for kind in ("many blocks", "few blocks"))
    yield Line(
        f"tap to frame, section of {MANY:,} blocks",
        centile(many, 0.5),
        "ms",
        centile(few, 0.5),
        f"of {FEW}",
        most=1.2,
        more=f"p99 {centile(many, 0.99):.1f} and {centile(few, 0.99):.1f}",
    )


def _line(what: str, times: Sequence[Sequence[float]], bare: Sequence[Sequence[float]]) -> Line:
    passed, used = _passed(times), [time[1] for time in times]
    worst = centile(passed, 0.99)
    more = f"p99 {worst:.1f} (bare {centile(_passed(bare), 0.99):.1f}); processor {centile(used, 0.5):.1f}, "
    more += f"p99 {centile(used, 0.99):.1f}; first {passed[0]:.1f}; n {len(times)}"
    return Line(what, centile(passed, 0.5), "ms", centile(_passed(bare), 0.5), "bare window", worst, 16.7, more=more)


def _passed(times: Sequence[Sequence[float]]) -> list[float]:
    return [time[0] for time in times]

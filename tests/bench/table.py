"""What was measured, as a table of ratios for people and as JSON for programs."""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import PySide6


@dataclass(frozen=True, slots=True)
class Line:
    """One thing measured. ``judged`` is what the target is held against: the ratio, or a figure of the kiosk's own."""

    what: str
    kiosk: float
    unit: str
    peer: float | None = None
    peer_is: str = ""
    judged: float | None = None
    most: float | None = None
    least: float | None = None
    more: str = ""

    @property
    def ratio(self) -> float | None:
        return self.kiosk / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is no target."""
        held = self.ratio if self.judged is None else self.judged
        if held is None or (self.most is None and self.least is None):
            return None
        return (self.most is None or held <= self.most) and (self.least is None or held >= self.least)

    @property
    def target(self) -> str:
        sign, bound = ("≤", self.most) if self.most is not None else ("≥", self.least)
        if bound is None:
            return ""
        return f"{sign} {bound:g} ×" if self.judged is None else f"{sign} {bound:g} {self.unit}".rstrip()


HEADS = ("what", "kiosk", "against", "ratio", "target", "met", "")


def as_text(lines: Sequence[Line], facts: str) -> str:
    """A table in Markdown, its columns lined up for a terminal."""
    rows = [HEADS, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    drawn = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([facts, "", drawn[0], rule, *drawn[1:]])


def as_json(lines: Sequence[Line], facts: str) -> str:
    found = [{**asdict(line), "ratio": line.ratio, "target": line.target, "met": line.met} for line in lines]
    return json.dumps({"machine": facts, "lines": found}, indent=2, ensure_ascii=False)


def machine(shown_by: str) -> str:
    """What the figures depend on, in a line."""
    processor = "unknown processor"
    named = Path("/proc/cpuinfo")
    if named.exists():
        names = [line for line in named.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        processor = names[0].partition(":")[2].strip() if names else processor
    busy = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return (
        f"{os.cpu_count()} cores ({processor}), {platform.system()}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__} on the software renderer, {shown_by}; load {busy}"
    )


def centile(values: Sequence[float], share: float) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def middle(values: Sequence[float]) -> float:
    return statistics.median(values)


def _cells(line: Line) -> tuple[str, ...]:
    peer = "" if line.peer is None else f"{_figure(line.peer)} {line.unit} {line.peer_is}".rstrip()
    ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
    met = {None: "", True: "yes", False: "no"}[line.met]
    return line.what, f"{_figure(line.kiosk)} {line.unit}".rstrip(), peer, ratio, line.target, met, line.more


def _figure(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"

"""The measurements and findings of a tour, for programs: tour.json."""

import json
from collections.abc import Sequence
from pathlib import Path

from kiosk.tour.box import Box
from kiosk.tour.finding import Finding
from kiosk.tour.seen import SeenControl, SeenText
from kiosk.tour.shot import Shot

NAME = "tour.json"

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]


def write_report(shots: Sequence[Shot], out: Path) -> None:
    """Writes tour.json into a folder. Errors: OSError."""
    parts = [f'"{name}": [{_lines(rows)}]' for name, rows in report(shots).items()]
    (out / NAME).write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def _lines(rows: Sequence[Value]) -> str:
    """One row a line: a tour has thousands of rectangles."""
    return "\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n"


def report(shots: Sequence[Shot]) -> dict[str, list[Value]]:
    """Everything measured, as plain values. Rectangles are left, top, width and height in the window."""
    return {
        "screens": [_screen(shot) for shot in shots],
        "findings": [
            {**_finding(finding), "screen": shot.name, "picture": shot.picture}
            for shot in shots
            for finding in shot.findings
        ],
    }


def _screen(shot: Shot) -> dict[str, Value]:
    look = shot.look
    return {
        "name": shot.name,
        "picture": shot.picture,
        "language": look.language,
        "theme": look.theme.value,
        "text_size": look.text_size,
        "switches": list(look.switches),
        "pixels": [look.screen.width, look.screen.height],
        "inches": look.screen.inches,
        "texts": [_text(text) for text in shot.seen.texts],
        "controls": [_control(control, look.screen.mm) for control in shot.seen.controls],
        "findings": [_finding(finding) for finding in shot.findings],
    }


def _text(text: SeenText) -> dict[str, Value]:
    return {
        "text": text.text,
        "px": _rectangle(text.box, 1.0),
        "pixel_size": text.pixel_size,
        "capital_mm": round(text.capital_mm, 2),
        "clipped": text.clipped,
        "partly": text.partly,
        "off": text.off,
        "contrast": None if text.contrast is None else round(text.contrast, 2),
    }


def _control(control: SeenControl, mm: float) -> dict[str, Value]:
    return {
        "role": control.role,
        "name": control.name,
        "object_name": control.object_name,
        "px": _rectangle(control.box, 1.0),
        "mm": _rectangle(control.box, mm),
        "within": not control.lost,
    }


def _rectangle(box: Box, scale: float) -> Value:
    return [round(side * scale, 1) for side in box]


def _finding(finding: Finding) -> dict[str, Value]:
    return {"code": finding.code.value, "sentence": finding.sentence, "place": finding.place}

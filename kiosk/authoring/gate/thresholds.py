"""How strict the gate is, and the part ``check`` of library.yaml, which can change it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.measure.formulas import FORMULAS

_BOUNDS = {
    "sentence_words": (8, 40),
    "section_words": (40, 400),
    "list_items": (3, 12),
    "table_columns": (2, 6),
    "source_years": (1, 60),
    "option_ratio": (2, 10),
    "passive_percent": (0, 60),
}
"""The whole numbers that a library may choose between; beyond them a rule would be off."""

_FIGURES = (-10.0, 120.0)
"""What a formula of grade or ease can come to."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The most, or for formulas of ease the least, that each rule allows; None where the language decides.

    ``grades`` has a limit for an article by each formula's name, ``part_grades`` one for a section or an answer.
    """

    sentence_words: int | None = None
    section_words: int = 120
    list_items: int = 7
    table_columns: int = 4
    source_years: int = 15
    option_ratio: int = 3
    passive_percent: int = 20
    grades: Mapping[str, float] = field(default_factory=dict)
    part_grades: Mapping[str, float] = field(default_factory=dict)


def read_thresholds(fields: Fields, findings: Findings) -> Thresholds:
    """The thresholds of a library; a value that is missing or wrong is the usual one, the latter with a problem."""
    group = fields.group("check", "the part “check”", required=False)
    if group is None:
        return Thresholds()
    asked = {name: value for name in _BOUNDS if (value := _whole(group, name, findings)) is not None}
    read = Thresholds(grades=_grades(group, "grades", findings), part_grades=_grades(group, "part_grades", findings))
    group.close()
    return _with(read, asked)


def _with(read: Thresholds, asked: Mapping[str, int]) -> Thresholds:
    return replace(
        read,
        sentence_words=asked.get("sentence_words", read.sentence_words),
        section_words=asked.get("section_words", read.section_words),
        list_items=asked.get("list_items", read.list_items),
        table_columns=asked.get("table_columns", read.table_columns),
        source_years=asked.get("source_years", read.source_years),
        option_ratio=asked.get("option_ratio", read.option_ratio),
        passive_percent=asked.get("passive_percent", read.passive_percent),
    )


def _whole(group: Fields, name: str, findings: Findings) -> int | None:
    if not group.has(name):
        return None
    low, high = _BOUNDS[name]
    value = group.whole(name)
    if value is None or low <= value <= high:
        return value
    findings.error("FIELD03", group.place(name), f"“{name}” must be between {low} and {high}.")
    return None


def _grades(group: Fields, name: str, findings: Findings) -> Mapping[str, float]:
    entries = group.group(name, f"the part “{name}”", required=False)
    if entries is None:
        return {}
    asked = {formula: entries.number(formula) for formula in FORMULAS if entries.has(formula)}
    entries.close()
    for formula, figure in asked.items():
        if figure is not None and not _FIGURES[0] <= figure <= _FIGURES[1]:
            message = f"“{formula}” cannot come to {figure:g}. Write a school grade such as 6, or an ease such as 65."
            findings.error("FIELD03", entries.place(formula), message)
    return {formula: figure for formula, figure in asked.items() if figure is not None}

"""A figure's YAML to a figure."""

from collections.abc import Sequence

from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    CompareRow,
    DotsFigure,
    Drawing,
    Figure,
    FigureStep,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
    TimelineStop,
)
from kiosk.article.icons import ICONS
from kiosk.article.place import Place
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.front_matter import known_sources
from kiosk.authoring.limits import SHORT_LETTERS, TITLE_LETTERS
from kiosk.authoring.yaml_tree import Group, read_yaml

_KINDS = ("range", "timeline", "compare", "steps", "dots")


def read_figure(lines: Sequence[str], fence: Place, sources: frozenset[str], findings: Findings) -> Figure | None:
    """The figure of a fence that opens at ``fence``; None, with the problems noted, when it cannot be drawn."""
    broken = Findings(findings.path)
    root = read_yaml(lines, Place(fence.line + 1, fence.column), broken)
    if not isinstance(root, Group):
        for problem in broken.problems:
            findings.error(problem.code, Place(problem.line, problem.column), problem.message)
        if not broken.failed:
            findings.error("FIELD01", fence, "The figure is empty. Write “kind: …”, “title: …” and “alt: …” in it.")
        return None
    fields = Fields(root, findings, "a figure")
    kind = fields.choice("kind", _KINDS)
    title = fields.text("title", TITLE_LETTERS)
    alt = fields.text("alt", required=False)
    if not alt:
        message = "This figure has no text alternative. Say in “alt: …” what it shows, for a reader who cannot see it."
        findings.error("FIG01", fence, message)
    caption = fields.text("caption", required=False)
    certainty = read_certainty(fields)
    named = known_sources(fields, sources, findings, required=False)
    drawing = _drawing(kind, fields, findings)
    if kind:
        fields.close()
    return Figure(title, alt, drawing, caption, certainty, named, fence) if drawing else None


def read_certainty(fields: Fields) -> Certainty | None:
    """How sure the author says the figure is, if at all."""
    certainty = fields.choice("certainty", list(Certainty), required=False)
    return Certainty(certainty) if certainty else None


def _drawing(kind: str, fields: Fields, findings: Findings) -> Drawing | None:
    match kind:
        case "range":
            return _range(fields, findings)
        case "timeline":
            return _timeline(fields, findings)
        case "compare":
            return _compare(fields, findings)
        case "steps":
            return _steps(fields, findings)
        case "dots":
            return _dots(fields, findings)
        case _:
            return None


def _range(fields: Fields, findings: Findings) -> RangeFigure | None:
    names = ("start", "low", "usual", "high", "end")
    numbers = [number for number in map(fields.number, names) if number is not None]
    unit = fields.text("unit", SHORT_LETTERS)
    labels = [fields.text(f"{name}_label", SHORT_LETTERS, required=False) for name in ("low", "high", "usual")]
    if len(numbers) < len(names):
        return None
    start, low, usual, high, end = numbers
    if numbers != sorted(numbers) or start == end:
        message = "The numbers of a range must rise: start, low, usual, high, end, and the end lies above the start."
        findings.error("FIG03", fields.place("start"), message)
        return None
    return RangeFigure(unit, start, end, low, high, usual, *labels)


def _timeline(fields: Fields, findings: Findings) -> TimelineFigure:
    stops = []
    for entry in _entries(fields, "stops", findings):
        stops.append(TimelineStop(entry.text("when", SHORT_LETTERS), entry.text("what")))
        entry.close()
    return TimelineFigure(tuple(stops))


def _compare(fields: Fields, findings: Findings) -> CompareFigure | None:
    columns = fields.texts("columns")
    rows = []
    for entry in _entries(fields, "rows", findings):
        rows.append(_row(entry))
        entry.close()
    if len(columns) != 3:
        message = "A comparison has three columns. Write “columns: [Name, What to know, Amount]”."
        findings.error("FIG04", fields.place("columns"), message)
        return None
    name, note, value = columns
    return CompareFigure((name, note, value), tuple(rows))


def _row(entry: Fields) -> CompareRow:
    return CompareRow(
        name=entry.text("name", SHORT_LETTERS),
        note=entry.text("note", required=False),
        value=entry.text("value", SHORT_LETTERS),
        value_note=entry.text("value_note", required=False),
        icon=entry.choice("icon", ICONS, required=False),
        certainty=read_certainty(entry),
    )


def _steps(fields: Fields, findings: Findings) -> StepsFigure:
    steps = []
    for entry in _entries(fields, "steps", findings):
        icon = entry.choice("icon", ICONS, required=False)
        steps.append(FigureStep(entry.text("title", TITLE_LETTERS), entry.text("text"), icon))
        entry.close()
    return StepsFigure(tuple(steps))


def _dots(fields: Fields, findings: Findings) -> DotsFigure | None:
    names = ("count", "count") if fields.has("count") else ("low", "high")
    low, high = (fields.whole(name) for name in names)
    label = fields.text("label", TITLE_LETTERS)
    rest = fields.text("rest_label", TITLE_LETTERS, required=False)
    if low is None or high is None:
        return None
    if not 0 <= low <= high <= 100:
        message = "Dots stand for people of 100. Write whole numbers from 0 to 100, the low one first."
        findings.error("FIG03", fields.place(names[0]), message)
        return None
    return DotsFigure(low, high, label, rest)


def _entries(fields: Fields, name: str, findings: Findings) -> tuple[Fields, ...]:
    entries = fields.groups(name, f"an entry of “{name}”")
    if not 2 <= len(entries) <= 7:
        message = f"“{name}” has {len(entries)} entries. From 2 to 7 can be drawn; write a second figure for more."
        findings.error("FIG04", fields.place(name), message)
    return entries

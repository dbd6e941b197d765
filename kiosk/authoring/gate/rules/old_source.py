"""Sources that may be overtaken."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    oldest = case.today.year - case.thresholds.source_years
    for source in case.article.sources:
        if 0 < source.year < oldest:
            message = f"“{source.title}” is of {source.year}. Look for a newer source, or say why this one still holds."
            yield Hit(case.front.place("sources", source.id), message)


RULE = Rule(
    code="SRC05",
    name="old source",
    severity=WARNING,
    why="Medicine moves. What a study said long ago may since have been shown to be otherwise.",
    criterion="NHS standard and PIF TICK (evidence is current)",
    mend="Look for a newer review. If there is none, waive this rule until the next review and say why.",
    find=_find,
)

"""How grave it is that words changed."""

from kiosk.authoring.changes.change import Severity
from kiosk.authoring.tongue import SILENT, tongue


def of_texts(old: str, new: str, language: str, least: Severity = Severity.TEXT) -> Severity:
    """The severity of a change of words without a figure; ``least`` is that of what they stand in.

    Where somebody is told whom to reach, or what to take or do, or where a “not” came or went, it is about safety.
    Spaces alone are layout.
    """
    if old.split() == new.split():
        return Severity.LAYOUT
    words = tongue(language) or SILENT
    if any(words.pattern(kind).search(text) for kind in ("crisis", "advice") for text in (old, new)):
        return Severity.SAFETY
    not_in = [len(list(words.pattern("negation").finditer(text))) for text in (old, new)]
    return min(least, Severity.TEXT if not_in[0] == not_in[1] or not (old and new) else Severity.SAFETY)

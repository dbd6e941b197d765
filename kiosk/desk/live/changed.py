"""What changed in a library since another, a row for each change."""

from pathlib import Path
from typing import Any

from kiosk.authoring.changes.change import Change, Kind, Severity
from kiosk.authoring.changes.opened import open_library
from kiosk.authoring.changes.report.as_text import figure_words
from kiosk.authoring.changes.report.comparison import comparison
from kiosk.authoring.changes.report.wording import HEADINGS, heading, not_made, part, sentence, short, summary

MOST = 2000
"""More changes than anybody reads through are counted, and not listed."""


def changed(other: Path, folder: Path) -> dict[str, Any]:
    """The changes from another library to the one in a folder, the gravest first. Errors: LibraryUnreadable."""
    found = comparison(open_library(other), open_library(folder))
    unread = f" {len(found.unread)} articles cannot be read and are left out." if found.unread else ""
    rows = [_row(change) for change in found.changes[:MOST]]
    return {"summary": summary(found) + unread, "rows": rows}


def _row(change: Change) -> dict[str, Any]:
    where, gone = change.where, change.kind is Kind.REMOVED
    figures = [figure_words(figure) for figure in change.figures]
    words = " ".join(said for said in (sentence(change), _texts(change), not_made(change)) if said)
    return {
        "part": HEADINGS[change.severity],
        "place": f"{heading(where)}: {part(where)}" if where.article else heading(where),
        "words": words,
        "figures": f"! Figure: {'; '.join(figures)}" if figures else "",
        "grave": change.severity is Severity.FIGURE,
        "file": f"{where.language}/{where.article}.md" if where.article else "",
        "line": 1 if gone else change.at.line,
    }


def _texts(change: Change) -> str:
    if change.old == change.new:
        return ""
    return " → ".join(f"“{short(text)}”" for text in (change.old, change.new) if text)

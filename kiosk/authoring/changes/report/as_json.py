"""Changes for a program."""

import json

from kiosk.authoring.changes.change import Change
from kiosk.authoring.changes.marks import marked
from kiosk.authoring.changes.report.comparison import Comparison, Unread
from kiosk.authoring.changes.report.wording import sentence


def as_json(comparison: Comparison) -> str:
    """``{"old": path, "new": path, "changes": [...], "unread": [...]}``, the gravest change first."""
    whole = {
        "old": str(comparison.old),
        "new": str(comparison.new),
        "changes": [_change(change) for change in comparison.changes],
        "unread": [_unread(unread) for unread in comparison.unread],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _change(change: Change) -> dict[str, object]:
    where = change.where
    old, new = marked(change)
    return {
        "severity": change.severity.name.lower(),
        "kind": change.kind.value,
        "article": where.article,
        "language": where.language,
        "part": where.noun.name.lower(),
        "id": where.id,
        "title": where.title,
        "thing": change.thing,
        "name": change.name,
        "role": change.role,
        "sentence": sentence(change),
        "figures": [{"old": figure.old, "new": figure.new} for figure in change.figures],
        "old": change.old,
        "new": change.new,
        "old_words": [mark.text for mark in old if mark.changed],
        "new_words": [mark.text for mark in new if mark.changed],
        "unchanged_in": list(change.unchanged_in),
        "line": change.at.line,
    }


def _unread(unread: Unread) -> dict[str, object]:
    language, article = unread.article
    return {"library": str(unread.path), "language": language, "article": article, "problem": str(unread.problem)}

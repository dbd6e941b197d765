"""What an article's signature would be of, and the signature itself."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.article.mark import content_mark
from kiosk.article.review import signed
from kiosk.authoring.approval.figures import ShownFigure, figures_mark, figures_of
from kiosk.authoring.approval.sign import prepare, sign
from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.front_matter import read_front_matter
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed

_AROUND = 120
"""Letters."""


def standing(live: LiveLibrary, typed: Typed, today: date) -> dict[str, Any]:
    """Where an article stands, who may sign it, and whether one more signature approves it."""
    read = live.read(typed)
    if read.record.failed:
        return {"said": "The article has errors. Mend them first; they are listed below the text."}
    article, before = read.article, _written(typed)
    approval = Approval("", today, content_mark(article), figures_mark(article))
    return {
        "title": article.title,
        "status": article.review.status.value,
        "by": [one.by for one in article.review.approvals],
        "due": before.due.isoformat() if before.due > today else "",
        "figures": [_said(figure) for figure in figures_of(article)],
        "enough": signed(before, approval, before.due).status is ReviewStatus.APPROVED,
        "people": list(live.catalogue().settings.people),
    }


def _said(figure: ShownFigure) -> str:
    """A figure with the beginning of what stands around it."""
    around = figure.text if len(figure.text) <= _AROUND else f"{figure.text[:_AROUND].rsplit(' ', 1)[0]} …"
    return f"{figure.said} – {around}" if around else figure.said


def _written(typed: Typed) -> Review:
    """The review as the text has it, whatever its approvals are worth."""
    front = open_draft(typed.data, typed.id, typed.language, Findings("")).manuscript.front
    return read_front_matter(front, typed.language, Findings("")).review


def put(folder: Path, typed: Typed, words: Sequence[str], today: date) -> dict[str, Any]:
    """Signs the article's file; ``words`` are who signs and the day of the next review. Errors: NotSigned."""
    by, due = words
    signing = prepare(folder, typed.id, typed.language, by, today, date.fromisoformat(due))
    sign(signing)
    return {"by": signing.approval.by, "approved": signing.complete}

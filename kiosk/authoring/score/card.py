"""The scores of a library's articles, as they travel in its pack."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.article.library import Library
from kiosk.article.score_card import Scale, ScaleScore, ScoreCard
from kiosk.authoring.folder import Whole
from kiosk.authoring.score import cdc, pemat
from kiosk.authoring.score.library import sheets_of
from kiosk.authoring.score.sheet import Score, Sheet

_SCALES = {pemat.UNDERSTAND: Scale.UNDERSTAND, pemat.ACT: Scale.ACT, cdc.INDEX: Scale.CLEAR}
_GRADES = frozenset(("flesch-kincaid", "crawford"))
"""Formulas that come to a school grade, one for each language that has any."""


def scored(whole: Whole, folder: Path, today: date) -> Library:
    """A library with the scores that its articles have on a day."""
    cards = {(sheet.language, sheet.article): card_of(sheet) for sheet in sheets_of(whole, folder, today)}
    return replace(whole.library, scores=cards)


def card_of(sheet: Sheet) -> ScoreCard:
    """What of a score sheet travels with its article."""
    grade = next((grade for grade in sheet.grades if grade.formula in _GRADES), None)
    scores = tuple(_score(score, sheet) for score in sheet.scores)
    by = sheet.answered_by if any(line.by_person for line in sheet.lines) else ""
    return ScoreCard(scores, round(grade.figure, 1) if grade else 0.0, grade.formula if grade else "", by)


def _score(score: Score, sheet: Sheet) -> ScaleScore:
    by_people = sum(line.by_person for line in sheet.lines if line.item.group == score.group)
    return ScaleScore(_SCALES[score.group], score.met, score.answered, score.open, by_people)

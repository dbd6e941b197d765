"""Score sheets as text, as JSON, and as a page to print."""

import json
from collections.abc import Sequence
from html import escape

from kiosk.authoring.measure.formulas import FORMULAS
from kiosk.authoring.score.item import Verdict
from kiosk.authoring.score.sheet import Line, Score, Sheet, by_group

_STYLE = (
    "body{font:11pt/1.4 sans-serif;max-width:48em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.25em .5em;text-align:start}"
    "section{break-after:page}h1{font-size:16pt}h2{font-size:12pt}.no{font-weight:bold}"
)
_ASKED_FOR = "90 of 100 is what the CDC asks for; for PEMAT there is no official limit."


def as_text(sheets: Sequence[Sheet]) -> str:
    """A sheet after the other, a line for each criterion."""
    return "\n\n".join(_text(sheet) for sheet in sheets)


def _text(sheet: Sheet) -> str:
    lines = [f"{sheet.language}/{sheet.article}: {sheet.title}", _size(sheet), *_grades(sheet)]
    for score, entries in by_group(sheet):
        lines += ["", f"{score.group}: {_said(score)}", *(f"  {_mark(line)} {line.item.asks}" for line in entries)]
    return "\n".join([*lines, "", _end(sheet)])


def as_json(sheets: Sequence[Sheet]) -> str:
    """``{"sheets": [...]}`` with everything that the text has."""
    return json.dumps({"sheets": [_object(sheet) for sheet in sheets]}, ensure_ascii=False, indent=2)


def _object(sheet: Sheet) -> dict[str, object]:
    return {
        "article": sheet.article,
        "language": sheet.language,
        "title": sheet.title,
        "words": sheet.words,
        "minutes": sheet.minutes,
        "grades": [
            {
                "formula": grade.formula,
                "figure": round(grade.figure, 1),
                "with_explained": round(grade.with_explained, 1),
            }
            for grade in sheet.grades
        ],
        "scores": [
            {
                "group": score.group,
                "met": score.met,
                "answered": score.answered,
                "open": score.open,
                "percent": score.percent,
            }
            for score in sheet.scores
        ],
        "criteria": [
            {"id": line.item.id, "asks": line.item.asks, "verdict": line.verdict.value, "by_person": line.by_person}
            for line in sheet.lines
        ],
        "waived": [one.rule.code for one in sheet.found if one.waiver],
        "answered_by": sheet.answered_by,
    }


def as_page(sheets: Sequence[Sheet]) -> str:
    """An HTML page without scripts, a sheet on each printed page or two."""
    body = "\n".join(_section(sheet) for sheet in sheets)
    head = f'<meta charset="utf-8"><title>Score sheets</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n{body}\n</body></html>\n'


def _section(sheet: Sheet) -> str:
    title = f'<h1><bdi lang="{escape(sheet.language)}">{escape(sheet.title)}</bdi></h1>'
    facts = "".join(
        f"<p>{escape(line)}</p>" for line in (f"{sheet.language}/{sheet.article}", _size(sheet), *_grades(sheet))
    )
    tables = "".join(
        f"<h2>{escape(score.group)}: {escape(_said(score))}</h2><table>{''.join(map(_row, entries))}</table>"
        for score, entries in by_group(sheet)
    )
    return f"<section>{title}{facts}{tables}<p>{escape(_end(sheet))}</p></section>"


def _row(line: Line) -> str:
    kind = ' class="no"' if line.verdict is Verdict.NO else ""
    cells = (line.item.id, line.item.asks, _verdict(line))
    return f"<tr{kind}>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _size(sheet: Sheet) -> str:
    return f"{sheet.words} words of text; {sheet.minutes} minutes for a slow reader of its sections."


def _grades(sheet: Sheet) -> list[str]:
    return [
        f"{_capital(FORMULAS[grade.formula].said.format(f'{grade.figure:.1f}'))}; "
        f"{grade.with_explained:.1f} with its explained words."
        for grade in sheet.grades
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(score: Score) -> str:
    if score.percent is None:
        return f"{score.met} of {score.answered} so far, {score.open} for a person to answer"
    return f"{score.percent} of 100 ({score.met} of {score.answered} that apply)"


def _verdict(line: Line) -> str:
    return f"{line.verdict.value}{' (a person)' if line.by_person else ''}"


def _mark(line: Line) -> str:
    return f"[{_verdict(line)}]".ljust(8)


def _end(sheet: Sheet) -> str:
    waived = ", ".join(dict.fromkeys(one.rule.code for one in sheet.found if one.waiver))
    aside = f" Waived: {waived}." if waived else ""
    person = f" Answered by {sheet.answered_by}." if sheet.answered_by else ""
    return f"{_ASKED_FOR}{aside}{person}"

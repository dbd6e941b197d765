"""Articles before the gate, and what it finds in them."""

from datetime import date

from kiosk.article.problem import Problem
from kiosk.authoring.article_file import open_draft, read_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.case import Case, case_of
from kiosk.authoring.gate.run import hold
from kiosk.authoring.gate.thresholds import Thresholds
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.parity.front_places import front_places
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.tongue import SILENT, tongue
from tests.authoring.samples import OTHER
from tests.rules.tree import ROOT

TODAY = date(2026, 6, 1)
_TREE = MarkdownTree()
_PICTURES = Pictures(ROOT / "tests" / "bench" / "gate")


def read_case(
    text: str, language: str = "en", thresholds: Thresholds | None = None, today: date = TODAY
) -> tuple[Case, Findings]:
    """The case of an article's file, and its findings, which hold what is wrong with how it is written."""
    findings = Findings(f"{language}/sample.md")
    draft = open_draft(text.encode(), "sample", language, findings)
    article = read_draft(draft, {"sample": draft.outline, "other": OTHER}, _PICTURES, _TREE)
    words = tongue(language) or SILENT
    return case_of(article, words, thresholds, today, front_places(draft.manuscript.front)), findings


def problems_of(
    text: str, language: str = "en", thresholds: Thresholds | None = None, today: date = TODAY
) -> tuple[Problem, ...]:
    """All that is found in an article's file, the gate included."""
    case, findings = read_case(text, language, thresholds, today)
    hold(case, findings)
    return tuple(sorted(findings.problems))

"""Runs every rule over an article, and sets aside what its waivers allow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.article.place import Place
from kiosk.article.problem import Severity
from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.every import BY_CODE, RULES
from kiosk.authoring.gate.rule import Hit, Rule
from kiosk.authoring.tongue import SILENT
from kiosk.authoring.waiver import LONGEST, Waiver


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found, and the waiver that sets it aside, if one does."""

    rule: Rule
    hit: Hit
    waiver: Waiver | None


def examine(case: Case, waivers: Sequence[Waiver] = ()) -> Iterator[Found]:
    """What the rules find in an article. Rules that need the words of an unknown language find nothing."""
    valid = [waiver for waiver in waivers if not _fault(waiver, case) and waiver.until >= case.today]
    for rule in RULES:
        if rule.worded and case.tongue is SILENT:
            continue
        for hit in rule.find(case):
            waiver = next((waiver for waiver in valid if _covers(waiver, rule, hit)), None)
            yield Found(rule, hit, waiver)


def hold(case: Case, findings: Findings) -> None:
    """Hold an article against the gate, and note in its findings what it does not keep."""
    if case.tongue is SILENT:
        message = (
            f"The gate has no words for the language “{case.article.language}”: reading grade, jargon, advice and "
            "the like are not checked. A file in kiosk/authoring/tongues adds them."
        )
        findings.warning("WORDS01", Place(), message)
    found = tuple(examine(case, findings.waivers))
    for one in found:
        if one.waiver is None:
            findings.note(one.rule.code, one.hit.at, one.hit.message, one.rule.severity)
        else:
            message = f"{one.hit.message} Waived until {one.waiver.until.isoformat()}: {one.waiver.why}"
            findings.note(one.rule.code, one.hit.at, message, Severity.WAIVED)
    _check_waivers(case, findings, {one.waiver for one in found if one.waiver})


def _covers(waiver: Waiver, rule: Rule, hit: Hit) -> bool:
    return waiver.rule == rule.code and waiver.part in ("", hit.part)


def _check_waivers(case: Case, findings: Findings, used: set[Waiver]) -> None:
    for waiver in findings.waivers:
        fault = _fault(waiver, case)
        if fault:
            findings.error("WAIVE01", waiver.at, fault)
        elif waiver.until < case.today:
            message = f"The waiver of {waiver.rule} ran out on {waiver.until.isoformat()}. Mend what it covered."
            findings.warning("WAIVE02", waiver.at, message)
        elif waiver not in used:
            message = f"Nothing is left that the waiver of {waiver.rule} would cover. Delete it."
            findings.warning("WAIVE03", waiver.at, message)


def _fault(waiver: Waiver, case: Case) -> str:
    """What is wrong with a waiver; empty if nothing is."""
    rule = BY_CODE.get(waiver.rule)
    if rule is None:
        return f"“{waiver.rule}” is no rule that can be waived. Write a code such as READ03."
    if not rule.waivable:
        return f"“{waiver.rule}” cannot be waived: {rule.name}. Mend what it finds."
    if waiver.part and waiver.part not in {part.id for part in case.parts}:
        return f"Nothing in this article has the id “{waiver.part}”. Write the id of a section or a question."
    if waiver.until - case.today > LONGEST:
        return f"{waiver.until.isoformat()} is more than a year away. A waiver lasts a year at most."
    return ""

"""What a code stands for, why it matters and how to mend what it finds, in words for a person."""

from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.codes import CODES
from kiosk.authoring.gate.every import BY_CODE
from kiosk.authoring.gate.reasons import REASONS
from kiosk.authoring.gate.rule import Rule


def explain(code: str) -> str | None:
    """The explanation of a code in a few lines, or None where there is no such code."""
    code = code.upper()
    if code not in CODES:
        return None
    rule = BY_CODE.get(code)
    if rule is not None:
        return _rule(rule)
    if code in REASONS:
        reason = REASONS[code]
        return _lines(code, "", reason.why, reason.criterion, reason.mend)
    return f"{code}: {CODES[code]}\nThe finding itself says what to write instead."


def guess(code: str) -> str:
    """A sentence about a code that there is not."""
    offer = did_you_mean(code, [name.casefold() for name in CODES])
    return f"There is no code “{code}”.{offer.upper().replace(' DID YOU MEAN', ' Did you mean')}"


def _rule(rule: Rule) -> str:
    waiver = (
        "It can be waived for a while at the top of the article, with a reason (content/README.md says how)."
        if rule.waivable
        else "It cannot be waived."
    )
    title = f"{rule.name}, {'an error' if rule.severity == 'error' else 'a warning'}"
    return f"{_lines(rule.code, title, rule.why, rule.criterion, rule.mend)}\n{waiver}"


def _lines(code: str, title: str, why: str, criterion: str, mend: str) -> str:
    head = f"{code} ({title})" if title else code
    return f"{head}: {CODES[code]}\nWhy it matters: {why}\nWhere it comes from: {criterion}.\nHow to mend it: {mend}"

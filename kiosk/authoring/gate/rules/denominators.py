"""Shares of different numbers of people."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kiosk.authoring.gate.amounts import Amount, amounts
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.tongue import Tongue


def _find(case: Case) -> Iterator[Hit]:
    first: tuple[Decimal, str] | None = None
    for passage in (found for found in case.passages if "%" not in found.text):
        for amount in amounts(passage.text, case.tongue):
            whole = _whole(amount, case.tongue)
            if whole is None:
                continue
            if first and first[0] != whole:
                message = f"“{amount.said}” is of {whole}, but “{first[1]}” is of {first[0]}. Use one number for both."
                yield Hit(passage.at, message, passage.part)
            first = first or (whole, amount.said)


def _whole(amount: Amount, tongue: Tongue) -> Decimal | None:
    """What a share is a share of: 100 for “55 to 71 of 100 people”; None where it is none."""
    if len(amount.numbers) < 2 or amount.unit:
        return None
    *_, before, last = amount.numbers
    between = re.split(r"\d[\d.,]*", amount.said)[-2].strip()
    whole, part = min(last.values), min(before.values)
    shares = tongue.pattern("of").is_one(between) and whole >= part and whole >= 5
    return whole if shares else None


RULE = Rule(
    code="NUM04",
    name="shares of different wholes",
    severity=ERROR,
    why="1 in 8 looks larger than 1 in 5, and 20 of 1000 larger than 5 of 100. Side by side, they mislead.",
    criterion="CDC Clear Communication Index item 17 (one denominator); IPDAS quality criteria (same denominator)",
    mend="Turn every share into so many of 100 people.",
    find=_find,
    worded=True,
)

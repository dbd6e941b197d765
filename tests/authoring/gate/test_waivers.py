"""A waiver sets a rule aside for a while, with a reason, and never out of sight."""

from datetime import date

import pytest

from tests.authoring.gate.cases import problems_of
from tests.authoring.samples import FRONT

LONG = "You may ask " + "and ask " * 12 + "again."
BODY = f"""
## The first part {{#first icon=drop}}

!!! key "You can ask."

{LONG}

## The second part {{#second icon=drop}}

!!! key "You can wait."

{LONG}

- [ ] Ask your team.
"""
AT_ONCE = date(2026, 6, 1)


def found(waivers: str, today: date = AT_ONCE) -> list[tuple[int, str, str]]:
    front = FRONT.replace("---\n", "", 1).removesuffix("---\n") + waivers
    return [
        (problem.line, problem.code, problem.severity.value)
        for problem in problems_of(f"---\n{front}---\n{BODY}", today=today)
        if not problem.code.startswith("READ0") or problem.code == "READ03"
    ]


def lines() -> tuple[int, int]:
    first, second = [line for line, code, _ in found("waivers: []\n") if code == "READ03"]
    return first + 1, second + 1


def test_without_a_waiver_each_finding_counts():
    assert [code for _, code, severity in found("waivers: []\n") if severity == "error"] == ["READ03", "READ03"]


def test_a_waived_finding_stays_in_the_report_with_its_reason():
    waivers = "waivers:\n  - {rule: READ03, until: 2026-12-31, why: The law sets these words.}\n"
    front = FRONT.replace("---\n", "", 1).removesuffix("---\n") + waivers
    waived = [problem for problem in problems_of(f"---\n{front}---\n{BODY}") if problem.code == "READ03"]

    assert {problem.severity.value for problem in waived} == {"waived"}
    assert all(problem.message.endswith("Waived until 2026-12-31: The law sets these words.") for problem in waived)


def test_a_waiver_of_one_part_leaves_the_other():
    waivers = "waivers:\n  - {rule: READ03, part: first, until: 2026-12-31, why: The law sets these words.}\n"
    first, second = lines()

    assert found(waivers) == [(first, "READ03", "waived"), (second, "READ03", "error")]


def test_a_waiver_counts_on_its_last_day_and_then_runs_out():
    waivers = "waivers:\n  - {rule: READ03, until: 2026-12-31, why: The law sets these words.}\n"

    last, after = found(waivers, date(2026, 12, 31)), found(waivers, date(2027, 1, 1))

    assert {severity for _, code, severity in last if code == "READ03"} == {"waived"}
    assert {severity for _, code, severity in after if code == "READ03"} == {"error"}
    assert [entry for entry in after if entry[1] == "WAIVE02"] == [(12, "WAIVE02", "warning")]


@pytest.mark.parametrize(
    ("waiver", "code"),
    [
        ("{rule: READ99, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: LINK01, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: ADV01, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: CRISIS01, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: REVIEW01, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: READ03, part: nowhere, until: 2026-12-31, why: So.}", "WAIVE01"),
        ("{rule: READ03, until: 2027-12-31, why: So.}", "WAIVE01"),
        ("{rule: LIST01, until: 2026-12-31, why: So.}", "WAIVE03"),
        ("{rule: READ03, until: 2026-12-31}", "FIELD01"),
        ("{rule: READ03, why: So.}", "FIELD01"),
        ("{until: 2026-12-31, why: So.}", "FIELD01"),
        ("{rule: READ03, until: soon, why: So.}", "FIELD03"),
        ("{rule: READ03, until: 2026-12-31, why: So., by: me}", "FIELD02"),
        ("READ03", "FIELD03"),
    ],
)
def test_a_waiver_that_cannot_count_is_named_at_its_line(waiver: str, code: str):
    found_here = found(f"waivers:\n  - {waiver}\n")

    assert (12, code) in [(line, name) for line, name, _ in found_here]
    assert code == "FIELD02" or [severity for _, name, severity in found_here if name == "READ03"] == ["error"] * 2

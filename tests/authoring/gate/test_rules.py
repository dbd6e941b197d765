"""Every rule is complete, and explains itself."""

import re

import pytest

from kiosk.__main__ import main
from kiosk.article.problem import Severity
from kiosk.authoring.codes import CODES
from kiosk.authoring.gate.every import BY_CODE, RULES
from kiosk.authoring.gate.explain import explain
from kiosk.authoring.gate.reasons import REASONS
from tests.authoring.gate.cases import problems_of
from tests.authoring.samples import in_section


def test_codes_and_names_are_each_used_once():
    assert len(BY_CODE) == len(RULES) == len({rule.name for rule in RULES})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_why_where_from_and_how_to_mend(rule):
    assert rule.code in CODES
    assert rule.severity in {Severity.ERROR, Severity.WARNING}
    assert all(re.fullmatch(r"[A-Z“0-9].{15,}[.”]", text) for text in (rule.why, rule.mend)), rule
    assert re.search(r"PEMAT|CDC|IPDAS|NHS|PIF|kiosk's own", rule.criterion)


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(code: str):
    told = explain(code.lower())

    assert told
    assert told.startswith(code)
    assert CODES[code] in told


def test_reasons_are_of_codes_that_are_no_rules_of_the_gate():
    assert REASONS.keys() <= CODES.keys() - BY_CODE.keys()


def test_a_code_is_explained_on_the_command_line(capsys):
    assert main(["check", "--explain", "READ03"]) == 0

    told = capsys.readouterr().out
    assert all(words in told for words in ("Why it matters:", "Where it comes from: PEMAT", "How to mend it:"))


def test_a_code_that_there_is_not_is_said_in_a_sentence(capsys):
    assert main(["check", "--explain", "READ33"]) == 2
    assert "There is no code “READ33”. Did you mean “READ03”?" in capsys.readouterr().err


def test_a_check_of_nothing_says_what_to_name(capsys):
    assert main(["check"]) == 2
    assert "Name the folder" in capsys.readouterr().err


def test_a_language_without_words_is_checked_for_what_needs_none():
    text = in_section("mot " * 30 + ".\n\n| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |")
    found = {problem.code for problem in problems_of(text.replace("language: en", "language: fi"), "fi")}

    assert {"WORDS01", "READ03", "TABLE01", "ACT01"} <= found
    assert not found & {rule.code for rule in RULES if rule.worded}

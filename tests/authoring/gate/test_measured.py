"""Each rule finds what it should, and little else, in short texts that are good or bad by it."""

import pytest

from kiosk.authoring.gate.every import BY_CODE, RULES
from tests.authoring.gate.cases import read_case
from tests.bench.gate import DATA, LEAST, tally_of, texts_of


def test_every_rule_has_texts_and_no_others_have():
    assert {path.stem for path in DATA.glob("*.yaml")} == BY_CODE.keys()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_right_nine_times_of_ten(rule):
    tally = tally_of(rule)

    assert min(tally.precision, tally.recall) >= LEAST, (tally.missed, tally.wrong)
    assert tally.hits >= 2
    assert tally.spared >= 2


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_texts_are_written_as_articles_are(rule):
    for kind in ("bad", "good"):
        for text, file in texts_of(rule, kind):
            _, findings = read_case(*file)
            assert not findings.failed, (text, findings.problems)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.worded], ids=lambda rule: rule.code)
def test_a_rule_about_words_is_measured_in_every_language(rule):
    assert {file[1] for _, file in texts_of(rule, "bad")} == {"en", "es", "ar"}

"""Whether an article makes claims about a treatment."""

from kiosk.authoring.gate.amounts import amounts
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import Sentence


def first_benefit(case: Case) -> Sentence | None:
    """The first sentence that says what a treatment does for people, if there is one."""
    benefit, treatment = case.tongue.pattern("benefit"), case.tongue.pattern("treatment")
    negation = case.tongue.pattern("negation")
    for sentence in case.sentences if case.mentions(benefit) and case.mentions(treatment) else ():
        good = benefit.search(sentence.text)
        if good and treatment.search(sentence.text) and not negation.search(sentence.text[: good.start()]):
            return sentence
    return None


def makes_claims(case: Case) -> bool:
    """Whether an article has key facts, amounts with a unit, or says what a treatment does for people."""
    if case.article.key_facts or first_benefit(case) is not None:
        return True
    return any(amount.unit for passage in case.passages for amount in amounts(passage.text, case.tongue))

"""Why the rules matter that hold while an article is read, before the gate."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule matters, the criterion it comes from, and how to mend what it finds."""

    why: str
    criterion: str
    mend: str


REASONS: Mapping[str, Reason] = MappingProxyType(
    {
        "SECT03": Reason(
            "Many visitors read one sentence of a section and no more.",
            "PEMAT item 11 (summary); CDC Clear Communication Index items 1 to 3 (one main message, at the top)",
            'Write !!! key "The sentence." below the heading, enough on its own.',
        ),
        "HEAD02": Reason(
            "A tile without words cannot be chosen, or read aloud.",
            "PEMAT item 9 (informative headers)",
            "Say in two to six words what stands below.",
        ),
        "FIG01": Reason(
            "Who cannot see the figure hears its text alternative, and nothing else.",
            "PEMAT item 17 (visual aids are explained); WCAG 1.1.1",
            "Say the same as the figure in one to four sentences, with its numbers.",
        ),
        "IMG01": Reason(
            "Who cannot see the picture hears its text alternative, and nothing else.",
            "PEMAT item 17 (visual aids are explained); WCAG 1.1.1",
            "Write what the picture shows between the square brackets.",
        ),
        "ASK02": Reason(
            "A short answer is read aloud in one breath; a longer one is not heard to its end.",
            "PEMAT item 8 (short chunks)",
            "Keep what answers the question, and move the rest below it.",
        ),
        "ASK03": Reason(
            "An answer raises the next question. Without a way on, the visitor is stuck.",
            "PEMAT item 10 (logical order)",
            "End the answer with two to four follow-ups.",
        ),
        "REVIEW02": Reason(
            "What a person signed is what they have read; after that nobody has said that it is right.",
            "NHS standard and PIF TICK (content is signed off, and the record is kept)",
            "Show the change to a person of the clinic, who signs with kiosk approve.",
        ),
        "REVIEW03": Reason(
            "A name that the clinic does not know stands for nobody.",
            "NHS standard and PIF TICK (who is responsible is named)",
            "List the person below “people” in library.yaml, as they sign.",
        ),
        "REVIEW04": Reason(
            "A wrong figure does the most harm, and is the easiest to overlook.",
            "Independent double check of doses, as for high-risk medicines",
            "Have a second person compare the figures with their sources, and sign.",
        ),
        "REVIEW05": Reason(
            "Patients take what the clinic shows as what the clinic says.",
            "NHS standard and PIF TICK (content is signed off before it is used)",
            "Have it signed with kiosk approve, or build without --for-patients.",
        ),
        "LANG06": Reason(
            "A number that differs between languages is wrong in one of them.",
            "NHS standard and PIF TICK (translations are checked)",
            "Look up the number in its source, and write it alike in every language.",
        ),
    }
)

"""The file library.yaml: the order of the articles, questions for every list, how strict the gate is, who approves."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.article.place import Place
from kiosk.article.review import WITHDRAW_AFTER, same_person
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.thresholds import Thresholds, read_thresholds
from kiosk.authoring.text_file import read_lines
from kiosk.authoring.yaml_tree import Group, read_yaml

NAME = "library.yaml"
LONGEST_LATE = 730
"""Days for which an article can be shown at most after its review was due."""


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """Ids of articles in the order to be shown, ready questions by language, and the thresholds of the gate.

    ``people`` may approve articles; one whose review is late is no longer shown ``withdraw_after`` days later.
    """

    order: tuple[str, ...] = ()
    ready_questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    thresholds: Thresholds = field(default_factory=Thresholds)
    people: tuple[str, ...] = ()
    withdraw_after: int = WITHDRAW_AFTER


def read_library_file(
    data: bytes, articles: Collection[str], languages: Collection[str], findings: Findings
) -> LibrarySettings:
    """The settings of a library that has certain articles and languages."""
    root = read_yaml(read_lines(data, findings), Place(), findings)
    if root is None:
        return LibrarySettings()
    if not isinstance(root, Group):
        findings.error("FIELD03", root.at, "Write named values here, such as “order: [first-visit]”.")
        return LibrarySettings()
    fields = Fields(root, findings, "library.yaml")
    order = tuple(_order(fields, articles, findings))
    ready = dict(_ready_questions(fields, languages, findings))
    thresholds = read_thresholds(fields, findings)
    people = fields.texts("people")
    _tell_apart(people, fields.place("people"), findings)
    withdraw_after = _withdraw_after(fields, findings)
    fields.close()
    return LibrarySettings(order, ready, thresholds, people, withdraw_after)


def _tell_apart(people: Sequence[str], at: Place, findings: Findings) -> None:
    """Who is listed twice could not be the second person to sign."""
    for number, name in enumerate(people):
        if any(same_person(name, other) for other in people[:number]):
            message = f"“{name}” is listed twice below “people”. Add what tells two people apart, or delete one."
            findings.error("FIELD03", at, message)


def _withdraw_after(fields: Fields, findings: Findings) -> int:
    name = "withdraw_after"
    days = fields.whole(name) if fields.has(name) else WITHDRAW_AFTER
    if days is not None and 0 <= days <= LONGEST_LATE:
        return days
    if days is not None:
        findings.error("FIELD03", fields.place(name), f"“{name}” must be between 0 and {LONGEST_LATE} days.")
    return WITHDRAW_AFTER


def _order(fields: Fields, articles: Collection[str], findings: Findings) -> Iterator[str]:
    for name, at in fields.words("order", required=False):
        if name in articles:
            yield name
        else:
            message = f"There is no article “{name}” in any language.{did_you_mean(name, articles)}"
            findings.error("LIB01", at, message)


def _ready_questions(
    fields: Fields, languages: Collection[str], findings: Findings
) -> Iterator[tuple[str, tuple[str, ...]]]:
    group = fields.group("ready_questions", "the ready questions", required=False)
    if group is None:
        return
    for language in group.names():
        if language not in languages:
            message = f"There is no article in the language “{language}”.{did_you_mean(language, languages)}"
            findings.error("LIB02", group.place(language), message)
        yield language, group.texts(language)

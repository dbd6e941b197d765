"""The file library.yaml: the order of the articles, questions for every visitor's list, and how strict the gate is."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.article.place import Place
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.thresholds import Thresholds, read_thresholds
from kiosk.authoring.text_file import read_lines
from kiosk.authoring.yaml_tree import Group, read_yaml

NAME = "library.yaml"


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """Ids of articles in the order to be shown, ready questions by language, and the thresholds of the gate."""

    order: tuple[str, ...] = ()
    ready_questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    thresholds: Thresholds = field(default_factory=Thresholds)


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
    fields.close()
    return LibrarySettings(order, ready, thresholds)


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

"""What can be linked to in an article, found before its text is read, so that links can point ahead and across."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from markdown.extensions.attr_list import get_attrs_and_remainder

from kiosk.authoring.manuscript import Manuscript

_ATTRIBUTES = re.compile(r"^(#{0,6}).*[ ]\{:?[ ]*([^}]*)\}[ #]*$")


class Target(StrEnum):
    """What an id names."""

    SECTION = "section"
    TOPIC = "group of questions"
    QUESTION = "question"
    CHECK = "check question"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Outline:
    """The ids of one article, each with what it names."""

    targets: Mapping[str, Target]

    def names(self, *kinds: Target) -> tuple[str, ...]:
        """The ids of the given kinds."""
        return tuple(name for name, kind in self.targets.items() if kind in kinds)


def outline_of(manuscript: Manuscript) -> Outline:
    """The ids of an article's headings and terms. Of two with the same id, the first counts."""
    targets: dict[str, Target] = {}
    for name, kind in _targets(manuscript):
        targets.setdefault(name, kind)
    return Outline(targets)


def _targets(manuscript: Manuscript) -> Iterator[tuple[str, Target]]:
    part, within = Target.SECTION, None
    for _, line in manuscript.headings:
        level, name, classes = _read(line)
        if level == 2:
            part, within = _part(classes)
        kind = part if level == 2 else within if level == 3 else Target.TERM
        if name and kind and (level or within is Target.TERM):
            yield name, kind


def _part(classes: frozenset[str]) -> tuple[Target, Target | None]:
    if "questions" in classes:
        return Target.TOPIC, Target.QUESTION
    if "check" in classes:
        return Target.CHECK, Target.CHECK
    if "terms" in classes:
        return Target.TERM, Target.TERM
    return Target.SECTION, None


def _read(line: str) -> tuple[int, str, frozenset[str]]:
    parts = _ATTRIBUTES.match(line)
    if parts is None:
        return len(line) - len(line.lstrip("#")), "", frozenset()
    attributes, _ = get_attrs_and_remainder(parts[2])
    name = next((value for key, value in attributes if key == "id"), "")
    return len(parts[1]), name, frozenset(value for key, value in attributes if key == ".")

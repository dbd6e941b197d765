"""What people have answered about the articles: the file scores.yaml of a library."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.article.place import Place
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import TITLE_LETTERS
from kiosk.authoring.score.item import Verdict
from kiosk.authoring.text_file import read_lines
from kiosk.authoring.yaml_tree import Group, read_yaml
from kiosk.pack.whole_file import write_whole

NAME = "scores.yaml"
_CHOICES = (Verdict.YES.value, Verdict.NO.value, Verdict.NOT_APPLICABLE.value)
_HEAD = "# What people have answered about the articles. “kiosk score FOLDER ARTICLE --ask” adds to it.\n"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers about one article in one language, by the ids of the criteria; who gave them, and when.

    ``of`` is the mark of the text that they are about; they say nothing about another text.
    """

    by: str
    on: date
    of: str
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)


Kept = Mapping[tuple[str, str], Answers]
"""By article and language."""


def read_answers(folder: Path, items: Iterable[str], findings: Findings) -> Kept:
    """The answers kept in a library; none where there is no such file. What is wrong with it is noted."""
    path = folder / NAME
    if not path.is_file():
        return {}
    data = _opened(path, findings)
    root = None if data is None else read_yaml(read_lines(data, findings), Place(), findings)
    if not isinstance(root, Group):
        return {}
    known = tuple(items)
    articles = Fields(root, findings, NAME)
    kept: dict[tuple[str, str], Answers] = {}
    for article in articles.names():
        languages = articles.group(article, "an article")
        for language in languages.names() if languages else ():
            entry = languages.group(language, "the answers") if languages else None
            answers = _answers(entry, known) if entry else None
            if answers:
                kept[article, language] = answers
    return kept


def _opened(path: Path, findings: Findings) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        findings.error("FILE01", Place(), "This file cannot be read. Check that it may be opened, or copy it again.")
        return None


def _answers(entry: Fields, known: tuple[str, ...]) -> Answers | None:
    by, on, of = entry.text("by", TITLE_LETTERS), entry.day("on"), entry.verbatim("of")
    group = entry.group("answers", "the answers")
    entry.close()
    if group is None:
        return None
    given = {name: group.choice(name, _CHOICES) for name in known if group.has(name)}
    group.close()
    verdicts = {name: Verdict(verdict) for name, verdict in given.items() if verdict}
    return Answers(by, on, of, verdicts) if by and on and of else None


def write_answers(folder: Path, kept: Kept) -> None:
    """Write the answers of a library, whole or not at all. Raises OSError."""
    lines = [_HEAD]
    for article in sorted({name for name, _ in kept}):
        lines.append(f"{article}:\n")
        languages = sorted(language for name, language in kept if name == article)
        lines += [f"  {language}: {_written(kept[article, language])}\n" for language in languages]
    write_whole(folder / NAME, "".join(lines).encode())


def _written(answers: Answers) -> str:
    given = ", ".join(f"{name}: {verdict.value}" for name, verdict in answers.verdicts.items())
    by = answers.by.replace("\\", "\\\\").replace('"', '\\"')
    return f'{{by: "{by}", on: {answers.on.isoformat()}, of: "{answers.of}", answers: {{{given}}}}}'

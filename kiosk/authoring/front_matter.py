"""The front matter of an article: its fields, validated one by one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.article.article import KeyFact, Review, Source
from kiosk.article.figures import Certainty
from kiosk.article.icons import ICONS
from kiosk.article.place import Place
from kiosk.authoring.approval.written import NO_REVIEW, read_review
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import SHORT_LETTERS, TITLE_LETTERS
from kiosk.authoring.names import WANTED_SOURCE
from kiosk.authoring.waiver import Waiver
from kiosk.authoring.yaml_tree import Group, read_yaml

_SOURCE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text of an article. Fields with problems are empty."""

    title: str = ""
    topic: str = ""
    icon: str = ""
    summary: str = ""
    review: Review = NO_REVIEW
    review_at: Place = field(default=Place(), compare=False)
    neutral_title: str = ""
    origin: str = ""
    key_facts: tuple[KeyFact, ...] = ()
    sources: tuple[Source, ...] = ()
    ready_questions: tuple[str, ...] = ()


def read_front_matter(lines: Sequence[str], language: str, findings: Findings) -> FrontMatter:
    """The fields of the YAML ``lines``, which begin on the file's second line."""
    root = read_yaml(lines, Place(2), findings)
    if not isinstance(root, Group):
        if not findings.failed:
            message = "The top of the file is empty. Write “title: …” and the other fields between the lines of dashes."
            findings.error("YAML01", Place(), message)
        return FrontMatter()
    fields = Fields(root, findings, "the top of the file")
    _check_language(fields, language, findings)
    sources = tuple(_sources(fields, findings))
    front = FrontMatter(
        title=fields.text("title", TITLE_LETTERS),
        topic=fields.text("topic", SHORT_LETTERS),
        icon=fields.choice("icon", ICONS),
        summary=fields.text("summary"),
        review=read_review(fields, findings),
        review_at=fields.place("review"),
        neutral_title=fields.text("neutral_title", TITLE_LETTERS, required=False),
        origin=fields.text("origin", required=False),
        key_facts=tuple(_key_facts(fields, frozenset(source.id for source in sources), findings)),
        sources=sources,
        ready_questions=fields.texts("ready_questions"),
    )
    findings.waivers = tuple(_waivers(fields))
    fields.close()
    return front


def _check_language(fields: Fields, language: str, findings: Findings) -> None:
    written = fields.verbatim("language")
    if written and written != language:
        message = f"The language is “{written}”, but the file is in the folder “{language}”. Make them the same."
        findings.error("FIELD05", fields.place("language"), message)


def _sources(fields: Fields, findings: Findings) -> Iterator[Source]:
    group = fields.group("sources", "the sources", required=False)
    for name in group.names() if group else ():
        entry = group.group(name, "a source") if group else None
        if entry is None:
            continue
        if not _SOURCE_ID.fullmatch(name):
            message = f"“{name}” cannot be a source's id. Use letters and digits, such as fava2020."
            findings.error("ID02", entry.at, message)
        yield _source(name, entry, findings)


def _source(name: str, entry: Fields, findings: Findings) -> Source:
    year = entry.verbatim("year", required=False)
    if year and not re.fullmatch(r"(1[5-9]|20)\d\d", year):
        message = f"“{year}” is not a year of a source. Write four digits, such as 2020."
        findings.error("FIELD03", entry.place("year"), message)
        year = ""
    source = Source(name, entry.text("title"), int(year or 0), entry.verbatim("link", required=False))
    entry.close()
    return source


def _key_facts(fields: Fields, known: frozenset[str], findings: Findings) -> Iterator[KeyFact]:
    for entry in fields.groups("key_facts", "a key fact"):
        figure = entry.text("figure", SHORT_LETTERS)
        meaning = entry.text("meaning")
        certainty = entry.choice("certainty", list(Certainty))
        sources = known_sources(entry, known, findings, required=True)
        entry.close()
        yield KeyFact(figure, meaning, Certainty(certainty or Certainty.LESS_CERTAIN), sources)


def _waivers(fields: Fields) -> Iterator[Waiver]:
    """The waivers of the front matter. One with a field missing or wrong is no waiver; the problem is noted."""
    for entry in fields.groups("waivers", "a waiver"):
        rule, until, why = entry.verbatim("rule"), entry.day("until"), entry.text("why")
        part = entry.verbatim("part", required=False)
        entry.close()
        if rule and until and why:
            yield Waiver(rule, until, why, part, entry.at)


def known_sources(fields: Fields, known: frozenset[str], findings: Findings, *, required: bool) -> tuple[str, ...]:
    """The ids of a field “source”, each of which must be one of the front matter's sources."""
    named = fields.words("source", required=required)
    for name, at in named:
        if name not in known:
            findings.error("SRC01", at, unknown_source(name, known))
    return tuple(dict.fromkeys(name for name, _ in named if name in known))


def unknown_source(name: str, known: frozenset[str]) -> str:
    """The sentence that says that a source is not listed."""
    if name == WANTED_SOURCE:
        return (
            "No source is named for this yet. List it under “sources” at the top of the file, and write its short "
            f"name in the place of “{name}”."
        )
    return f"The source “{name}” is not listed under “sources” at the top of the file.{did_you_mean(name, known)}"

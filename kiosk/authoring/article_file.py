"""One Markdown file to one article."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree.ElementTree import Element

from kiosk.article.article import Article, CheckItem, QuestionTopic, Section, Term
from kiosk.article.place import Place
from kiosk.authoring.approval.standing import settle
from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.findings import Findings
from kiosk.authoring.front_matter import FrontMatter, read_front_matter
from kiosk.authoring.learned import read_check
from kiosk.authoring.links import Links
from kiosk.authoring.manuscript import Manuscript, take_apart
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.outline import Outline, outline_of
from kiosk.authoring.parts import Part, read_title, split_at
from kiosk.authoring.pictures import Gallery
from kiosk.authoring.questions import read_topic
from kiosk.authoring.reading import Reading
from kiosk.authoring.structure import check_structure
from kiosk.authoring.terms import read_terms
from kiosk.authoring.text_file import read_lines
from kiosk.authoring.trail import Trail

_SOURCE = re.compile(r"\[\^([^\]\s]+)\]|\bsource:\s*\[?([\w\s,-]+)")


@dataclass(frozen=True)
class Draft:
    """An article's file, opened but not read: links of other articles can already find their targets in it."""

    id: str
    language: str
    manuscript: Manuscript
    findings: Findings

    @cached_property
    def outline(self) -> Outline:
        """The ids of the article."""
        return outline_of(self.manuscript)


def open_draft(data: bytes, name: str, language: str, findings: Findings) -> Draft:
    """The draft of a file whose stem is ``name``, in the folder of ``language``."""
    return Draft(name, language, take_apart(read_lines(data, findings), findings), findings)


def read_draft(draft: Draft, shelf: Mapping[str, Outline], pictures: Gallery, tree: MarkdownTree) -> Article:
    """The article of a draft; what is wrong with it is in the draft's findings.

    ``shelf`` holds the outlines of all articles of the language by id.
    """
    return read_linked(draft, Links(draft.outline, shelf), pictures, tree)


def read_linked(draft: Draft, links: Links, pictures: Gallery, tree: MarkdownTree) -> Article:
    """The article of a draft, whose links are asked for in ``links``; what is wrong is in the draft's findings."""
    manuscript, findings = draft.manuscript, draft.findings
    front = read_front_matter(manuscript.front, draft.language, findings) if manuscript.front else FrontMatter()
    sources = frozenset(source.id for source in front.sources) if front != FrontMatter() else _named(manuscript)
    trail = Trail(manuscript.lines or ("",))
    reading = Reading(findings, trail, manuscript.fences, links, sources, pictures)
    article = _read_body(_parse(manuscript, tree, findings), draft, front, reading)
    check_structure(article, findings)
    return settle(article, front.review_at, findings)


def _named(manuscript: Manuscript) -> frozenset[str]:
    """Every source that is named below fields which cannot be read: what these would list, nobody can say."""
    named = (found[1] or found[2] for line in manuscript.lines for found in _SOURCE.finditer(line))
    return frozenset(name for names in named for name in re.split(r"[\s,]+", names) if name)


def _parse(manuscript: Manuscript, tree: MarkdownTree, findings: Findings) -> list[Element]:
    try:
        return list(tree.parse(manuscript.marked(findings)))
    except RecursionError:
        message = "This text has too many signs of stress or links within each other. Write it with fewer of them."
        findings.error("MD10", Place(len(manuscript.front) + 3), message)
        return []


def _read_body(elements: list[Element], draft: Draft, front: FrontMatter, reading: Reading) -> Article:
    before, parts = split_at("h2", elements)
    lead = read_blocks(before, reading)
    sections: list[Section] = []
    topics: list[QuestionTopic] = []
    terms: list[Term] = []
    check: list[CheckItem] = []
    for part in parts:
        match part.kind:
            case "questions":
                topics.append(read_topic(part, reading))
            case "check":
                check.extend(read_check(part, reading))
            case "terms":
                terms.extend(read_terms(part, reading))
            case _:
                sections.append(_section(part, reading))
    return Article(
        id=draft.id,
        language=draft.language,
        title=front.title,
        topic=front.topic,
        icon=front.icon,
        summary=front.summary,
        review=front.review,
        sections=tuple(sections),
        neutral_title=front.neutral_title,
        origin=front.origin,
        key_facts=front.key_facts,
        sources=front.sources,
        lead=lead,
        topics=tuple(topics),
        terms=tuple(terms),
        check=tuple(check),
        ready_questions=front.ready_questions,
    )


def _section(part: Part, reading: Reading) -> Section:
    title = read_title(part.heading, reading, "id", "icon", "short", ".questions", ".check", ".terms")
    blocks = read_blocks(part.elements, reading, headings=True)
    return Section(title.id, title.text, title.short, title.icon, blocks, title.at)

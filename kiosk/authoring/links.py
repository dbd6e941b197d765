"""What a link in an article opens."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.article.inline import Link, LinkKind
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.outline import Outline, Target

_ARTICLE = re.compile(r"([^#/]+)\.md(?:#(.*))?")
_OPENED = (Target.SECTION, Target.QUESTION)


@dataclass(frozen=True, slots=True)
class TermLink:
    """A link that opens the plain meaning of a term."""

    term: str


@dataclass(frozen=True, slots=True)
class NoLink:
    """Why a link opens nothing, as a problem's code and sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Links:
    """The links of an article with the outline ``own``. ``shelf`` holds the outlines of all articles of its language.

    ``asked`` gathers what addresses beyond the article have been found to open.
    """

    own: Outline
    shelf: Mapping[str, Outline]
    asked: dict[str, Link | TermLink | NoLink] = field(default_factory=dict)

    def open(self, address: str) -> Link | TermLink | NoLink:
        """What an address such as ``#usual-dose``, ``first-visit.md`` or ``first-visit.md#bring`` opens."""
        if address.startswith("#"):
            return self._within(address[1:])
        if address not in self.asked:
            self.asked[address] = self._beyond(address)
        return self.asked[address]

    def _beyond(self, address: str) -> Link | TermLink | NoLink:
        across = _ARTICLE.fullmatch(address)
        if across:
            return self._across(across[1], across[2])
        if not address:
            return NoLink("LINK01", "This link leads nowhere. Write an id such as (#usual-dose) behind the words.")
        return NoLink(
            "LINK03",
            f"The link to “{address[:60]}” leads out of the library. Write the address in a source’s “link” instead.",
        )

    def _within(self, name: str) -> Link | TermLink | NoLink:
        if self.own.targets.get(name) is Target.TERM:
            return TermLink(name)
        return _target(self.own, name, "")

    def _across(self, article: str, name: str | None) -> Link | TermLink | NoLink:
        outline = self.shelf.get(article)
        if outline is None:
            guess = did_you_mean(article, self.shelf)
            return NoLink("LINK02", f"There is no article “{article}.md” in this language.{guess}")
        return Link(LinkKind.ARTICLE, "", article) if name is None else _target(outline, name, article)


def _target(outline: Outline, name: str, article: str) -> Link | NoLink:
    where = f"“{article}.md”" if article else "this article"
    match outline.targets.get(name):
        case Target.SECTION:
            return Link(LinkKind.SECTION, name, article)
        case Target.QUESTION:
            return Link(LinkKind.QUESTION, name, article)
        case None:
            wanted = _OPENED if article else (*_OPENED, Target.TERM)
            guess = did_you_mean(name, outline.names(*wanted))
            return NoLink("LINK01", f"Nothing in {where} has the id “{name}”.{guess}")
        case kind:
            message = f"“#{name}” is a {kind} of {where}, which no link can open. Link to a section or a question."
            return NoLink("LINK04", message)

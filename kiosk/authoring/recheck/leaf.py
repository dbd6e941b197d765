"""One article's file as it is now: read only when something must be found out that its record does not tell."""

from dataclasses import dataclass, replace
from functools import cached_property

from kiosk.article.article import Article
from kiosk.authoring.approval.standing import note_strangers
from kiosk.authoring.article_file import open_draft, read_linked
from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.case import Case, case_of
from kiosk.authoring.gate.days import same_days
from kiosk.authoring.gate.run import hold
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.parity.compare import compare
from kiosk.authoring.parity.difference import FrontPlaces, Pair
from kiosk.authoring.parity.front_places import front_places
from kiosk.authoring.pictures import NoPicture, Pixels
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.gallery import KnownGallery
from kiosk.authoring.recheck.record import Compared, Judged, Record
from kiosk.authoring.tongue import SILENT, tongue
from kiosk.authoring.waiver import Waiver


@dataclass(frozen=True, slots=True)
class Leaf:
    """A file of a library. ``record`` is what was found in the same text before, where that still holds.

    ``data`` is None where the disk tells that the file is as it was for its record; it is filled in before it is read.
    ``original`` says that its translations are compared with it.
    """

    id: str
    language: str
    name: str
    mark: str
    data: bytes | None
    record: Record | None
    original: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A leaf that was read: the article, where its front matter stands, and what the reading brought."""

    article: Article
    front: FrontPlaces
    waivers: tuple[Waiver, ...]
    record: Record


class Reader:
    """Finds out what the record of a leaf does not tell."""

    def __init__(self, leaf: Leaf, around: Around, tree: MarkdownTree) -> None:
        self.leaf = leaf
        self._around = around
        self._tree = tree

    @cached_property
    def read(self) -> Read:
        """The article, read."""
        leaf, around = self.leaf, self._around
        found = Findings(leaf.name)
        draft = open_draft(leaf.data or b"", leaf.id, leaf.language, found)
        links, gallery = around.links(leaf.language, draft.outline), _Asked(around.gallery)
        article = read_linked(draft, links, gallery, self._tree)
        asked = {to: str(answer) for to, answer in links.asked.items()}
        record = Record(leaf.mark, draft.outline, asked, gallery.asked, found.problems)
        return Read(article, front_places(draft.manuscript.front), found.waivers, record)

    @cached_property
    def written(self) -> Record:
        """The record without what must be found out anew."""
        return self.leaf.record or self.read.record

    def record(self, original: "Reader | None") -> Record:
        """The whole record of the leaf, beside the original of its article if that is another one."""
        if self.written.failed:
            return replace(self.written, gate=None, parity=None)
        return replace(self.written, gate=self._judged(), parity=self.compared(original))

    def compared(self, original: "Reader | None") -> Compared | None:
        """How the leaf differs from its original, if that is another one and can be read."""
        if original is None or original is self or original.written.failed:
            return None
        version, known = f"{original.leaf.name} {original.written.version}", self.written.parity
        if known and known.original == version:
            return known
        ours, theirs = original.read, self.read
        found = Findings(self.leaf.name)
        for one in compare(Pair(ours.article, theirs.article, original.leaf.name, ours.front, theirs.front)):
            found.error(one.code, one.at, one.message)
        return Compared(version, found.problems)

    def _judged(self) -> Judged:
        strictness, today = self._around.strictness, self._around.today
        known = self.written.gate
        if known and known.settings == strictness and known.first <= today.toordinal() <= known.last:
            return known
        found = Findings(self.leaf.name)
        found.waivers = self.read.waivers
        review = self.read.article.review
        if review.approvals:
            note_strangers(review, self._around.settings.people, self.read.front.place("review"), found)
        hold(self._case(), found)
        return Judged(strictness, *same_days(self.read.article, self.read.waivers, today), found.problems)

    def _case(self) -> Case:
        words = tongue(self.leaf.language) or SILENT
        return case_of(self.read.article, words, self._around.settings.thresholds, self._around.today, self.read.front)


class _Asked:
    """The pictures of a library, and which were asked for."""

    def __init__(self, gallery: KnownGallery) -> None:
        self.asked: dict[str, str] = {}
        self._gallery = gallery

    def open(self, name: str) -> Pixels | NoPicture:
        self.asked[name] = self._gallery.told(name)
        return self._gallery.open(name)

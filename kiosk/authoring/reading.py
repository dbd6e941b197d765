"""What stays the same while one article is read."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.article.figures import Figure
from kiosk.article.place import Place
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.figure import read_figure
from kiosk.authoring.findings import Findings
from kiosk.authoring.links import Links
from kiosk.authoring.manuscript import Fence
from kiosk.authoring.pictures import Gallery
from kiosk.authoring.trail import Trail


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of one article: where it has got to, what it can refer to, and what it has found wrong."""

    findings: Findings
    trail: Trail
    fences: tuple[Fence, ...]
    links: Links
    sources: frozenset[str]
    pictures: Gallery

    def error(self, code: str, message: str, at: Place | None = None) -> None:
        """Note an error at a place, or else at the place reached."""
        self.findings.error(code, at or self.trail.here, message)

    def figure(self, index: int) -> Figure | None:
        """The figure of a fence, or None, with the problem noted, if the fence holds none."""
        fence = self.fences[index]
        if fence.info == "figure":
            return read_figure(fence.lines, fence.at, self.sources, self.findings)
        message = (
            f"A fence must begin with ```figure, not with “{fence.info[:30]}”.{did_you_mean(fence.info, ['figure'])}"
        )
        self.error("MD02", message, fence.at)
        return None

    def refuse_attributes(self, element: Element, *allowed: str) -> None:
        """Note each attribute and class that is not ``allowed`` on an element (a class is named with its dot)."""
        for name, value in element.items():
            if name == "class":
                self._refuse_classes(value, allowed)
            elif name not in allowed:
                self._refuse("MD04", "attribute", f"#{value}" if name == "id" else name, allowed)

    def _refuse_classes(self, classes: str, allowed: tuple[str, ...]) -> None:
        for name in classes.split():
            if f".{name}" not in allowed:
                self._refuse("MD05", "class", f".{name}", allowed)

    def _refuse(self, code: str, kind: str, name: str, allowed: tuple[str, ...]) -> None:
        guess = did_you_mean(name, allowed) or " Delete it."
        self.error(code, f"The {kind} “{name}” is not used here.{guess}")

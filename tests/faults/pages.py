"""What the panel shows, told by its picture, and the touch that leads on from there."""

from dataclasses import dataclass
from enum import Enum

from PIL import Image, ImageChops, ImageStat

ALIKE = 1.5
"""Levels of brightness, of 255, on average: what an article's mark or a fade differ by is less than a tenth of it."""

DARK = 3.0
"""A screen below it is black, or as good as that."""


class Page(Enum):
    """A page that the proof of a working screen knows."""

    ATTRACT = "attract"
    LIBRARY = "library"
    ARTICLE = "article"
    DARK = "dark"
    OTHER = "other"


NEXT = {
    Page.ATTRACT: (Page.LIBRARY, "begin"),
    Page.LIBRARY: (Page.ARTICLE, "article-ketamine-dose"),
    Page.ARTICLE: (Page.LIBRARY, "bar-home"),
}
"""From a page to another one by a touch of what. A start leads to the attract screen, so none of these can be one."""


@dataclass(slots=True)
class Pages:
    """Pictures of the pages as they were while nothing was wrong, and where they are touched."""

    places: dict[str, tuple[int, int]]
    pictures: dict[Page, Image.Image]

    def seen(self, picture: Image.Image) -> Page:
        """Which page a picture is of."""
        small = shrunk(picture)
        if max(ImageStat.Stat(small).mean) < DARK:
            return Page.DARK
        known = {page: distance(small, shrunk(one)) for page, one in self.pictures.items()}
        nearest = min(known, key=known.__getitem__)
        return nearest if known[nearest] < ALIKE else Page.OTHER


def shrunk(picture: Image.Image) -> Image.Image:
    return picture.convert("RGB").resize((320, 200), Image.Resampling.BOX)


def distance(one: Image.Image, other: Image.Image) -> float:
    """How far apart two pictures are, in levels of brightness."""
    return float(max(ImageStat.Stat(ImageChops.difference(one, other)).mean))

"""The leaflet of an article: chosen, set and placed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, repeat

from kiosk.article.article import Article
from kiosk.handout.choice import HeadTooLong, chosen
from kiosk.handout.columns import Spot, placed
from kiosk.handout.outline import Naming, Outline, body, head, left_out, outline
from kiosk.handout.pieces import Chunk, Part
from kiosk.handout.setting import Paper, Setting, large_print, leaflet
from kiosk.handout.slices import Slice
from kiosk.handout.typeset import Image, Typesetter
from kiosk.tablet.settings import Settings

PAGES = 2


@dataclass(frozen=True, slots=True)
class Laid:
    """A slice in its place: number of the page from 0, left and top edge in points."""

    page: int
    left: float
    top: float
    slice: Slice


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A leaflet ready to be drawn, and what stands on the screen alone."""

    article: Article
    setting: Setting
    pages: int
    laid: tuple[Laid, ...]
    left_out: tuple[tuple[Part, Chunk], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How somebody wants a leaflet. ``clinic`` may be empty; ``today`` tells whether the review is overdue."""

    paper: Paper = Paper.A4
    large: bool = False
    right_to_left: bool = False
    clinic: str = ""
    today: date = date.min


def clinic_of(settings: Settings) -> str:
    """The clinic's name; empty where nobody has set it."""
    return "" if settings.clinic == Settings().clinic else settings.clinic


def made(article: Article, wanted: Wanted, image: Image) -> Leaflet:
    """The leaflet: what fits on two pages. In large print it is the very same, on as many as it takes.

    Errors: HeadTooLong.
    """
    setting = leaflet(wanted.paper, right_to_left=wanted.right_to_left)
    about = outline(article, wanted.clinic, wanted.today)
    typesetter = Typesetter(setting, image)
    choice, naming = chosen(about, lambda some, way: _laid(about, some, way, typesetter) is not None)
    if wanted.large:
        typesetter = Typesetter(large_print(wanted.paper, right_to_left=wanted.right_to_left), image)
    laid = _laid(about, choice, naming, typesetter)
    if laid is None:
        message = "The title is longer than a page. Make it shorter."
        raise HeadTooLong(message)
    pages = max((one.page for one in laid), default=0) + 1
    return Leaflet(article, typesetter.setting, pages, tuple(laid), left_out(about, choice))


def _laid(about: Outline, some: frozenset[int], naming: Naming, typesetter: Typesetter) -> list[Laid] | None:
    setting = typesetter.setting
    if setting.large:
        every = typesetter.slices(chain(head(about), body(about, some, naming)), setting.width)
        spots = placed([one.slot for one in every], repeat(setting.height, 200))
        return None if spots is None else list(_found(every, spots, setting, 0.0))
    top = typesetter.slices(head(about), setting.width)
    above = placed([one.slot for one in top], [setting.height])
    if above is None:
        return None
    down = max((spot.top + one.slot.height for spot, one in zip(above, top, strict=True) if spot), default=0.0)
    down += 2 * setting.space
    every = typesetter.slices(body(about, some, naming), setting.column)
    heights = [setting.height - down] * setting.columns + [setting.height] * setting.columns * (PAGES - 1)
    spots = placed([one.slot for one in every], heights)
    if spots is None:
        return None
    header = (Laid(0, setting.margin, 0.8 * setting.margin + spot.top, one) for spot, one in _pairs(above, top))
    return [*header, *_found(every, spots, setting, down)]


def _pairs(spots: Sequence[Spot | None], slices: Sequence[Slice]) -> Iterator[tuple[Spot, Slice]]:
    return ((spot, one) for spot, one in zip(spots, slices, strict=True) if spot is not None)


def _found(slices: Sequence[Slice], spots: Sequence[Spot | None], setting: Setting, below: float) -> Iterator[Laid]:
    """Places in columns as places on pages; ``below`` is what stands above the columns of the first."""
    for spot, one in _pairs(spots, slices):
        page, column = divmod(spot.column, setting.columns)
        if setting.right_to_left:
            column = setting.columns - 1 - column
        left = setting.margin + column * (setting.column + setting.gutter)
        yield Laid(page, left, 0.8 * setting.margin + spot.top + (0.0 if page else below), one)

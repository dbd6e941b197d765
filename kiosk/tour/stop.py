"""A stop of the tour: a state of the kiosk that is worth a picture."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from kiosk.visit.visit import Visit


class Over(Enum):
    """What the kiosk itself lays over a visit."""

    NOTHING = auto()
    TROUBLE = auto()
    WARNING = auto()
    BADGE = auto()
    NOT_READY = auto()
    WITHDRAWN = auto()
    NOTHING_LEFT = auto()


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit as it stands, under a name for files and a caption for people.

    ``group`` gathers stops on the contact sheet. ``touch`` names a control to touch once the screen is drawn.
    ``lowered`` says that it is there only where all that can be touched has come down.
    """

    name: str
    group: str
    caption: str
    visit: Visit
    over: Over = Over.NOTHING
    touch: str = ""
    lowered: bool = False


def named_once(stops: Iterable[Stop], article: str) -> Iterator[Stop]:
    """Stops of one article whose names another article has too get the article's id in theirs."""
    for stop in stops:
        kind, _, rest = stop.name.partition("-")
        yield replace(stop, name=f"{kind}-{article}-{rest}" if rest else f"{kind}-{article}")


def told_apart(articles: Iterable[tuple[str, tuple[Stop, ...]]]) -> Iterator[Stop]:
    """The stops of all articles, each under a name of its own."""
    taken: set[str] = set()
    for article, stops in articles:
        names = {stop.name for stop in stops}
        clash = [stop for stop in stops if stop.name in taken]
        renamed = {stop.name: other for stop, other in zip(clash, named_once(clash, article), strict=True)}
        yield from (renamed.get(stop.name, stop) for stop in stops)
        taken |= names

"""Looks at the bundled library, and which stops are worth their time at each of them."""

from itertools import product

from kiosk.pack.read import Pack
from kiosk.tour.draw import Round
from kiosk.tour.look import Ease, Look, Screen, read_screen
from kiosk.tour.shot import Shot
from kiosk.tour.stage import no_licences, staged
from kiosk.tour.stop import Stop
from kiosk.tour.walk import stops
from kiosk.visit.display import TEXT_SIZES, Scheme

SCREENS: tuple[Screen, ...] = tuple(
    read_screen(text)
    for text in (
        "1280x800@13.3",
        "1280x800@10.1",
        "800x1280@10.1",
        "1920x1200@10.1",
        "1024x600@10.1",
        "1920x1080@15.6",
        "1920x1080@21.5",
        "1080x1920@21.5",
    )
)
EVERYTHING = tuple(Look(*parts) for parts in product(SCREENS, ["en"], Scheme, TEXT_SIZES))
THEMES = tuple(Scheme)

# Every screen at the smallest and the largest text, each theme at both, and the sizes between on what they suit least.
COVERING = (
    *(Look(screen, "en", THEMES[number % 3], 100) for number, screen in enumerate(SCREENS)),
    *(Look(screen, "en", THEMES[(number + 1) % 3], 200) for number, screen in enumerate(SCREENS)),
    Look(SCREENS[4], "en", Scheme.LIGHT, 150),
    Look(SCREENS[2], "en", Scheme.DARK, 125),
)
# One look for each language and each thing to switch on, on the screens that have least room for it.
DIAGONAL = tuple(
    Look(SCREENS[screen], language, THEMES[theme], size, frozenset(eased))
    for screen, language, theme, size, eased in (
        (1, "en", 0, 200, [Ease.LOWERED, Ease.STEADY]),
        (1, "es", 1, 200, [Ease.LOWERED]),
        (2, "ar", 2, 100, [Ease.LOWERED, Ease.STEADY]),
        (0, "es", 0, 100, [Ease.SPACED, Ease.STEADY]),
        (2, "ar", 1, 200, [Ease.SPACED]),
        (0, "ar", 0, 100, [Ease.FOCUSED]),
        (0, "en", 2, 100, [Ease.FOCUSED]),
    )
)
ALIKE = (
    "my-list-",
    "section-",
    "answer-",
    "word-",
    "check-",
    "sheet-sure-",
    "sheet-add-",
    "sheet-about-",
    "ask-",
    "staff-",
)
SHARE = 8


def some(walk: tuple[Stop, ...], turn: int) -> list[Stop]:
    """Every stop but those that are alike; of these an eighth, another one each turn."""
    kinds = {kind: [stop for stop in walk if stop.name.startswith(kind)] for kind in ALIKE}
    alike = {stop.name for members in kinds.values() for stop in members}
    chosen = {stop.name for members in kinds.values() for stop in members[turn % SHARE :: SHARE]}
    return [stop for stop in walk if stop.name not in alike or stop.name in chosen]


def thin(walk: tuple[Stop, ...], turn: int, share: int) -> list[Stop]:
    """One in so many of some stops, another one each turn."""
    return some(walk, turn)[turn % share :: share]


def shots(pack: Pack, look: Look, walk: list[Stop] | None = None) -> list[Shot]:
    """The pictures of some stops, by default of all, at one look."""
    with staged(pack, look.screen, look.language, no_licences) as stage:
        return list(Round(stage, look, None).shots(stops(pack, look.language) if walk is None else walk))


def told(found: list[Shot]) -> list[str]:
    """Each finding with the pictures it stands on."""
    places: dict[str, list[str]] = {}
    for shot in found:
        for finding in shot.findings:
            places.setdefault(f"{finding.code}: {finding.sentence}", []).append(shot.name)
    return [f"{sentence} ({len(names)}: {', '.join(names[:3])})" for sentence, names in places.items()]

"""What a picture is drawn for: a screen, a language, a theme, a text size, and what the visitor switched on."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from kiosk.tablet.millimetres import MM_PER_INCH, UNITS_PER_INCH, pixels_per_inch
from kiosk.visit.display import TEXT_SIZES, Display, Scheme, steadied

LEAST_PIXELS, MOST_PIXELS = 320, 7680


class Ease(StrEnum):
    """What a visitor can switch on to see, reach or touch more easily; or the keys that they use."""

    SPACED = "spaced"
    LOWERED = "lowered"
    STEADY = "steady"
    FOCUSED = "focused"


class LookWrong(ValueError):  # noqa: N818 -- reads as a sentence where it is raised
    """A screen, language, theme or text size that there is not. The text says which there are."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: pixels across and down, and inches from corner to corner."""

    width: int
    height: int
    inches: float

    @property
    def ppi(self) -> float:
        return pixels_per_inch(self.width, self.height, self.inches)

    @property
    def mm(self) -> float:
        """Millimetres of one pixel."""
        return MM_PER_INCH / self.ppi

    @property
    def unit(self) -> float:
        """Pixels of one unit of the drawings."""
        return self.ppi / UNITS_PER_INCH

    def __str__(self) -> str:
        return f"{self.width}x{self.height}@{self.inches:g}"


@dataclass(frozen=True, slots=True)
class Look:
    """One way to draw all the stops of a tour."""

    screen: Screen
    language: str
    theme: Scheme = Scheme.LIGHT
    text_size: int = 100
    eased: frozenset[Ease] = frozenset()

    @property
    def display(self) -> Display:
        """How the window is set for it, always without motion."""
        switched = {ease.value: True for ease in self.eased & {Ease.SPACED, Ease.LOWERED}}
        plain = Display(self.text_size, self.theme, still=True, **switched)
        return steadied(plain, on=Ease.STEADY in self.eased)

    @property
    def switches(self) -> tuple[str, ...]:
        """What is switched on, in a fixed order."""
        return tuple(ease.value for ease in Ease if ease in self.eased)

    def __str__(self) -> str:
        parts = (self.screen, self.language, self.theme.value, self.text_size, "%", *self.switches)
        return " ".join(map(str, parts))

    @property
    def folder(self) -> str:
        """Where its pictures go, below the folder of the tour."""
        last = "-".join((str(self.text_size), *self.switches))
        return f"{self.screen}/{self.language}/{self.theme.value}/{last}"


def looks(
    screens: Sequence[Screen],
    languages: Sequence[str],
    themes: Sequence[Scheme],
    text_sizes: Sequence[int],
    eased: Collection[Ease] = (),
) -> tuple[Look, ...]:
    """Every combination, each once and with the same switches on; those that share a window stand together."""
    parts = (dict.fromkeys(part) for part in (screens, languages, themes, text_sizes, [frozenset(eased)]))
    return tuple(Look(*chosen) for chosen in product(*parts))  # type: ignore[arg-type]  # product loses the types


def read_screen(text: str) -> Screen:
    """A screen written as 1280x800@13.3. Errors: LookWrong."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})@(\d{1,3}(?:\.\d{1,2})?)", text.strip())
    if found:
        screen = Screen(int(found[1]), int(found[2]), float(found[3]))
        if _drawable(screen):
            return screen
    message = (
        f"“{text}” is no screen. Write its pixels and its inches from corner to corner, such as 1280x800@13.3, "
        f"with {LEAST_PIXELS} to {MOST_PIXELS} pixels each way."
    )
    raise LookWrong(message)


def _drawable(screen: Screen) -> bool:
    sides = sorted((screen.width, screen.height))
    return sides[0] >= LEAST_PIXELS and sides[1] <= MOST_PIXELS and 5.0 <= screen.inches <= 120.0


def read_theme(text: str) -> Scheme:
    """A theme by its name. Errors: LookWrong."""
    try:
        return Scheme(text)
    except ValueError as error:
        names = ", ".join(scheme.value for scheme in Scheme)
        message = f"There is no theme called “{text}”. The themes are: {names}."
        raise LookWrong(message) from error


def read_text_size(text: str) -> int:
    """A text size in per cent. Errors: LookWrong."""
    found = next((size for size in TEXT_SIZES if text.strip().removesuffix("%").strip() == str(size)), None)
    if found is None:
        message = f"There is no text size “{text}”. The sizes in per cent are: {', '.join(map(str, TEXT_SIZES))}."
        raise LookWrong(message)
    return found


def read_languages(wanted: Sequence[str], there: Sequence[str]) -> tuple[str, ...]:
    """The languages to draw: those wanted, else all that the library has. Errors: LookWrong."""
    for language in wanted:
        if language not in there:
            message = f"The library has nothing in “{language}”. Its languages are: {', '.join(there)}."
            raise LookWrong(message)
    return tuple(wanted) or tuple(there)

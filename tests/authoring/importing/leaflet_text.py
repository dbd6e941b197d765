"""A leaflet as a list of what it says, and what every file made from it must come to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Title:
    text: str


@dataclass(frozen=True)
class Head:
    level: int
    text: str


@dataclass(frozen=True)
class Text:
    text: str


@dataclass(frozen=True)
class Points:
    ordered: bool
    items: tuple[str, ...]


@dataclass(frozen=True)
class Rows:
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    data: bytes
    alt: str


Told = Title | Head | Text | Points | Rows | Picture

LEAFLET: tuple[Told, ...] = (
    Title("Ketamine at our clinic"),
    Head(1, "What ketamine is"),
    Text("Ketamine is a medicine. In small amounts it can lift a low mood within hours, which other medicines cannot."),
    Head(2, "Where it works"),
    Text("It works on cells of the brain that use glutamate."),
    Head(1, "Your dose"),
    Text(
        "Most people start with 0.5 mg/kg over 40 minutes. Your team may change it. About 55 of 100 people feel better."
    ),
    Rows((("Week", "Visits"), ("1 to 4", "two a week"), ("5 to 8", "one a week"))),
    Head(1, "Side effects"),
    Points(False, ("a headache", "feeling sick, in 20 % of people", "blood pressure that rises for a while")),
    Head(1, "On the day"),
    Points(True, ("Eat nothing for 4 hours before.", "Bring a friend.", "Rest when you are home.")),
    Head(1, "Frequently asked questions"),
    Head(2, "Can I drive home?"),
    Text(
        "No. Somebody has to take you home, because you may feel sleepy and tired until you have slept one night. "
        "Ask a friend or somebody of your own family to come."
    ),
    Head(2, "Will it hurt?"),
    Text("Only the needle does, for a moment."),
    Head(1, "Words to know"),
    Text("Infusion: a medicine that drips slowly into a vein"),
    Text("Vein: a vessel that leads blood to the heart"),
)

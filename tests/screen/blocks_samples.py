"""One block of every kind, with words as long as real ones."""

from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    CompareRow,
    DotsFigure,
    Drawing,
    Figure,
    FigureStep,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
    TimelineStop,
)
from kiosk.article.inline import Link, LinkKind, LinkWord, TermWord, Words

SLOW = TermWord("slow drip", "term-slow-drip")
VEIN = TermWord("vein", "term-vein")
IV = TermWord("IV", "term-iv")
DOSE = LinkWord("the usual dose", Link(LinkKind.SECTION, "usual-dose"))
FIRST = LinkWord("your first visit", Link(LinkKind.ARTICLE, "", "first-visit"))

KEY = KeyPoint(
    (Words("Most people start at 0.5 mg for each kilogram they weigh,"),),
    (Words("given as a "), SLOW, Words(" over about 40 minutes.")),
)
PLAIN = Paragraph((Words("This amount is far below what is used to put someone to sleep for surgery."),))
STRESSED = Paragraph((Words("Eat "), Words("nothing & drink <only> water", strong=True), Words(" for six hours.")))
TOUCHED = Paragraph(
    (Words("The medicine reaches you through a "), VEIN, Words(", by "), IV, Words(". See "), DOSE, Words(" first."))
)
# Words to touch on every line, at every width.
DENSE = Paragraph(tuple(run for _ in range(5) for run in (Words(" and so on to "), SLOW, Words(", then to "), FIRST)))
BULLETS = BulletList(
    (
        (Words("Tell us about your other medicines."),),
        (VEIN, Words(" and "), IV),
        (Words("Drink "), Words("water", strong=True)),
    )
)
STEPS = StepList(
    (
        (Words("You check in."),),
        (
            Words("The "),
            SLOW,
            Words(" starts, and someone stays near you."),
        ),
    )
)
TO_DO = ToDoList(((Words("Ask who will drive you home."),), (Words("Write down your medicines."),)))
NOTE = Note("Good to know", (Words("Not everyone feels relief after a "), SLOW, Words(".")))
CAUTION = Caution("Do not drive", (Words("Do not drive for 24 hours, and not before a full night of sleep."),))
TABLE = Table(
    ("Way", "How long", "Where"),
    (
        ((Words("Drip"),), (Words("About 40 minutes"),), (Words("At the clinic"),)),
        ((Words("Nose spray"),), (Words("2 hours of watching after it"),), (Words("At a certified clinic only"),)),
    ),
)
PICTURE = Picture("images/room.png", "A quiet room", "A room with a chair.", 600, 300)


def figure(drawing: Drawing, certainty: Certainty | None = Certainty.SOME_STUDIES) -> FigureBlock:
    """A figure with a title, a caption and an alternative text."""
    return FigureBlock(
        Figure("How many people felt better", "In words, what is drawn.", drawing, "Two small studies.", certainty)
    )


RANGE = RangeFigure("mg per kg", 0, 1, 0.1, 0.75, 0.5, "enough for a few", "needed by some", "usual start")
TIMELINE = TimelineFigure(
    (
        TimelineStop("Within hours", "relief often starts"),
        TimelineStop("Session 1 or 2", "many people feel a change"),
        TimelineStop("Weeks", "usual antidepressants take this long"),
    )
)
COMPARE = CompareFigure(
    ("Way", "What to know", "Amount used"),
    (
        CompareRow("Drip into a vein (IV)", "Slow", "0.5 mg/kg", "usual start", "drop", Certainty.WELL_TESTED),
        CompareRow("Nose spray (Spravato)", "At a certified clinic only", "56–84 mg", "esketamine", "spray"),
        CompareRow("By mouth", "Gentler, harder to predict", "Higher dose", "less is taken in"),
    ),
)
SEQUENCE = StepsFigure(
    (
        FigureStep("A switch is blocked", "Ketamine blocks the NMDA receptor on brain cells.", "hand"),
        FigureStep("A signal goes up", "The cells let out more glutamate, a messenger.", "up"),
        FigureStep("New links grow", "Brain cells make new links with each other."),
    )
)
DOTS = DotsFigure(55, 71, "responded", "did not respond")

FIGURES = tuple(figure(drawing) for drawing in (RANGE, TIMELINE, COMPARE, SEQUENCE, DOTS))
TEXT: tuple[Block, ...] = (
    Heading("Before you come"),
    KEY,
    PLAIN,
    STRESSED,
    TOUCHED,
    DENSE,
    BULLETS,
    STEPS,
    TO_DO,
    NOTE,
    CAUTION,
    TABLE,
    PICTURE,
)
EVERYTHING = TEXT + FIGURES

"""What the insert menu offers, in its order."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.desk.files.insert import examples


class Belongs(StrEnum):
    """Where in an article an example can stand."""

    SECTIONS = "among the sections"
    TOPICS = "among the groups of questions"
    TOPIC = "in a group of questions"
    CHECK = "in the check"
    TERMS = "among the words to know"
    KEY = "below the heading of a section"
    TEXT = "in a section or an answer"
    SOURCES = "under the sources at the top"


@dataclass(frozen=True, slots=True)
class Example:
    """An entry of the menu. ``select`` are the words of the text that are to be written over first.

    In the text, ``$id`` stands for an id that is not taken yet, and ``$next`` for a list of follow-ups.
    """

    name: str
    text: str
    belongs: Belongs
    select: str
    id: str = ""


CATALOGUE = (
    Example("Section", examples.SECTION, Belongs.SECTIONS, "A heading that says what this is about", "new-section"),
    Example("Group of questions", examples.TOPIC, Belongs.TOPICS, "What these questions are about", "ask-more"),
    Example("Question", examples.QUESTION, Belongs.TOPIC, "What do people ask here?", "new-question"),
    Example("Check question", examples.CHECK, Belongs.CHECK, "What do you want people to remember?", "check-new"),
    Example("Word to know", examples.TERM, Belongs.TERMS, "New word", "term-new"),
    Example("Key point", examples.KEY, Belongs.KEY, "Say here in one sentence what you most need to know."),
    Example("Note", examples.NOTE, Belongs.TEXT, "What this is about"),
    Example("Warning", examples.WARNING, Belongs.TEXT, "What you must not miss"),
    Example("List of points", examples.POINTS, Belongs.TEXT, "the first point"),
    Example("List in an order", examples.ORDER, Belongs.TEXT, "What comes first."),
    Example("Things to do", examples.TO_DO, Belongs.TEXT, "Ask your care team about this."),
    Example("Table", examples.TABLE, Belongs.TEXT, "First heading"),
    Example("Figure: range", examples.RANGE, Belongs.TEXT, "What the scale shows"),
    Example("Figure: timeline", examples.TIMELINE, Belongs.TEXT, "What happens when"),
    Example("Figure: comparison", examples.COMPARE, Belongs.TEXT, "What is compared"),
    Example("Figure: steps", examples.STEPS, Belongs.TEXT, "What happens step by step"),
    Example("Figure: people of 100", examples.DOTS, Belongs.TEXT, "How many people this is about"),
    Example("Source", examples.SOURCE, Belongs.SOURCES, "Who wrote it, and what it is called", "source-1"),
)

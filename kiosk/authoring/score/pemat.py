"""PEMAT-P, the Patient Education Materials Assessment Tool for what is read (AHRQ): 17 criteria on whether people
understand it and 7 on whether they can act on it. The numbers are AHRQ's, the words are ours."""

from kiosk.authoring.score.item import Item, ask, ask_without, both, has, only_if, without
from kiosk.authoring.score.traits import Trait

UNDERSTAND = "PEMAT-P, easy to understand"
ACT = "PEMAT-P, easy to act on"

ITEMS = (
    Item("pemat-1", UNDERSTAND, "Is it plain at once what the article is for?", ask),
    Item("pemat-2", UNDERSTAND, "Is there nothing that leads away from its purpose?", ask_without("SECT05", "TERM03")),
    Item("pemat-3", UNDERSTAND, "Are the words those of every day?", without("READ01", "READ02", "CLEAR02")),
    Item("pemat-4", UNDERSTAND, "Are words of medicine explained?", without("TERM02", "TERM04", "TERM05")),
    Item("pemat-5", UNDERSTAND, "Do sentences say who acts?", without("CLEAR01")),
    Item(
        "pemat-6",
        UNDERSTAND,
        "Are numbers clear?",
        only_if(Trait.NUMBERS, without("NUM01", "NUM03", "NUM04", "NUM05")),
    ),
    Item("pemat-7", UNDERSTAND, "Is no sum left to the reader?", without("SUM01")),
    Item("pemat-8", UNDERSTAND, "Does it come in short pieces?", without("READ03", "SECT05", "LIST01")),
    Item("pemat-9", UNDERSTAND, "Do headings say what is below them?", without("HEAD02", "HEAD03", "HEAD04")),
    Item("pemat-10", UNDERSTAND, "Is the order one that makes sense?", ask),
    Item(
        "pemat-11",
        UNDERSTAND,
        "Is there a summary?",
        both(has(Trait.SUMMARY), has(Trait.KEYS)),
    ),
    Item("pemat-12", UNDERSTAND, "Do key points stand out?", has(Trait.KEYS)),
    Item("pemat-15", UNDERSTAND, "Is there a picture or figure wherever one would help?", ask),
    Item("pemat-16", UNDERSTAND, "Do the pictures say the same as the words?", only_if(Trait.VISUALS, ask)),
    Item(
        "pemat-17",
        UNDERSTAND,
        "Does each have a title or caption?",
        only_if(Trait.VISUALS, without("IMG09")),
    ),
    Item(
        "pemat-18",
        UNDERSTAND,
        "Are the pictures clear, and nothing in them idle?",
        only_if(Trait.VISUALS, ask),
    ),
    Item(
        "pemat-19",
        UNDERSTAND,
        "Are tables small, with short headings?",
        only_if(Trait.TABLES, without("TABLE01")),
    ),
    Item("pemat-20", ACT, "Does it name one thing to do, at least?", without("ACT01")),
    Item("pemat-21", ACT, "Does it speak to the reader?", without("CLEAR03")),
    Item(
        "pemat-22",
        ACT,
        "Are things to do in small steps?",
        both(has(Trait.TO_DOS), without("LIST01")),
    ),
    Item("pemat-23", ACT, "Is there something to take along, such as a list or questions?", has(Trait.TOOL)),
    Item("pemat-24", ACT, "Is each sum shown step by step?", only_if(Trait.SUMS, ask)),
    Item("pemat-25", ACT, "Does it say how to use its figures?", only_if(Trait.VISUALS, ask)),
    Item("pemat-26", ACT, "Is there a picture wherever it would help to act?", ask),
)

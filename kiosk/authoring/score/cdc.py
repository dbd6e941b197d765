"""The Clear Communication Index of the CDC: 20 criteria, the first 11 for every article. The words are ours."""

from kiosk.authoring.score.item import Item, ask, both, has, only_if, without
from kiosk.authoring.score.traits import Trait

INDEX = "CDC Clear Communication Index"

ITEMS = (
    Item("cdc-1", INDEX, "Is there one main message?", ask),
    Item("cdc-2", INDEX, "Does it stand at the top?", has(Trait.SUMMARY)),
    Item("cdc-3", INDEX, "Does it stand out?", has(Trait.KEYS)),
    Item(
        "cdc-4",
        INDEX,
        "Does a figure or picture support it?",
        both(has(Trait.VISUALS), without("IMG09")),
    ),
    Item("cdc-5", INDEX, "Is there a call to do something?", without("ACT01")),
    Item("cdc-6", INDEX, "Do the main message and the call say who acts?", without("CLEAR01")),
    Item("cdc-7", INDEX, "Are the words those of the readers?", without("CLEAR02", "TERM02", "TERM05")),
    Item("cdc-8", INDEX, "Are there lists, none of them long?", both(has(Trait.LISTS), without("LIST01"))),
    Item(
        "cdc-9",
        INDEX,
        "Is it in pieces with headings?",
        both(has(Trait.CHUNKS), without("SECT05", "HEAD02")),
    ),
    Item("cdc-10", INDEX, "Does what matters most come first?", ask),
    Item("cdc-11", INDEX, "Does it say what is known and what is not?", without("BAL03")),
    Item("cdc-12", INDEX, "Does it say what to do?", has(Trait.TO_DOS)),
    Item("cdc-13", INDEX, "Does it say why that matters to the reader?", ask),
    Item("cdc-14", INDEX, "Does it say how, and when to call someone?", ask),
    Item("cdc-15", INDEX, "Are numbers of a kind that readers use?", only_if(Trait.NUMBERS, without("NUM03"))),
    Item("cdc-16", INDEX, "Is it said what the numbers mean?", only_if(Trait.NUMBERS, without("NUM01"))),
    Item("cdc-17", INDEX, "Is no sum left to the reader?", only_if(Trait.NUMBERS, without("SUM01", "NUM04"))),
    Item("cdc-18", INDEX, "Is it said what the risk is, and for whom?", only_if(Trait.BENEFIT, ask)),
    Item("cdc-19", INDEX, "Do risks and benefits both stand there?", only_if(Trait.BENEFIT, without("BAL01"))),
    Item(
        "cdc-20",
        INDEX,
        "Are chances also drawn?",
        only_if(Trait.SHARES, has(Trait.DOTS)),
    ),
)

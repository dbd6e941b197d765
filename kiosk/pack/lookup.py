"""Looks things up in the indexes of one language; each answer is bounded, however large the pack is."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.pack.asked import Asked
from kiosk.pack.finds import Find, decode_find
from kiosk.pack.hits import HitKind
from kiosk.pack.store import Row, Store
from kiosk.pack.summary import LanguageSummary

_LAST_SIGN = "\U0010ffff"
_WORDS_OF_A_SPELLING = 20
"""So many words are counted to learn how common the beginning of a word is."""


@dataclass(frozen=True, slots=True)
class Title:
    """A find by its title: its place in the pack, its kind's place among the kinds, its folded words."""

    place: int
    kind: int
    words: tuple[str, ...]


class Lookup:
    """The indexes of one language of a pack."""

    def __init__(self, store: Store, number: int, summary: LanguageSummary) -> None:
        self._store = store
        self._number = number
        self._summary = summary

    @property
    def letters(self) -> str:
        """The letters that the words of the language use."""
        return self._summary.letters

    def titles_that_begin(self, phrase: str, limit: int) -> list[Title]:
        """Titles that begin with a phrase, so many of each kind; one that is equal to it comes first."""
        if not phrase:
            return []
        question = (
            "SELECT place, kind, folded FROM find WHERE language = ? AND kind = ? AND folded >= ? AND folded < ?"
            " ORDER BY folded LIMIT ?"
        )
        return [
            title
            for kind in HitKind
            for title in self._titles(question, self._number, kind.place, phrase, phrase + _LAST_SIGN, limit)
        ]

    def titles_with(self, asked: Asked, limit: int) -> list[Title]:
        """Titles that hold all words asked for: the first questions, and the first of all else."""
        return self._matches("title", asked, limit)

    def texts_with(self, asked: Asked, limit: int) -> list[Title]:
        """Titles of what holds all words asked for anywhere: the first questions, and the first of all else."""
        return self._matches("text", asked, limit)

    def finds(self, places: Iterable[int]) -> list[Find]:
        """What stands at some places, in their order."""
        wanted = list(places)
        marks = ", ".join("?" * len(wanted))
        question = f"SELECT place, body, checksum FROM find WHERE place IN ({marks})"  # noqa: S608 -- question marks
        rows = self._store.rows(question, wanted)
        found = {row[0]: self._store.checked(("find", row[0]), row[1], row[2], decode_find) for row in rows}
        if len(found) != len(wanted):
            raise self._store.incomplete()
        return [found[place] for place in wanted]

    def known(self, spellings: Iterable[str], limit: int) -> list[str]:
        """Those of the spellings that begin words of this language, the most common first."""
        rows = self._store.rows(
            "SELECT value, (SELECT sum(finds) FROM (SELECT finds FROM word"
            " WHERE language = ? AND word >= value AND word < value || ? LIMIT ?)) AS common"
            " FROM json_each(?) WHERE common > 0 ORDER BY common DESC, value LIMIT ?",
            (self._number, _LAST_SIGN, _WORDS_OF_A_SPELLING, json.dumps(sorted(spellings)), limit),
        )
        return [row[0] for row in rows]

    def _matches(self, index: str, asked: Asked, limit: int) -> list[Title]:
        table = f"{index}_{self._number}"
        return [
            title
            for part in ("rowid < ?", "rowid >= ?")
            for title in self._titles(
                "SELECT place, kind, folded FROM find WHERE place IN "  # noqa: S608 -- the name of a table of ours
                f"(SELECT rowid FROM {table} WHERE {table} MATCH ? AND {part} LIMIT ?) ORDER BY place",
                asked.expression,
                self._summary.after_questions,
                limit,
            )
        ]

    def _titles(self, question: str, *values: str | int) -> list[Title]:
        return [self._title(row) for row in self._store.rows(question, values)]

    def _title(self, row: Row) -> Title:
        match row:
            case (int(place), int(kind), str(folded)):
                return Title(place, kind, tuple(folded.split()))
            case _:
                raise self._store.incomplete()

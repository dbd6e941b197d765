"""Looks things up in the indexes of one language; each answer is bounded, however large the pack is."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.pack.asked import Asked, Word
from kiosk.pack.finds import Find, decode_find
from kiosk.pack.hits import HitKind
from kiosk.pack.spelling import one_slip_from
from kiosk.pack.store import Row, Store
from kiosk.pack.summary import LanguageSummary

_LONG_LIST = 10_000
"""Finds that hold a word. Going through more of them takes longer than the word tells."""

_LEAST = 2
"""Words to look for in texts, however long their lists are."""

_LAST_SIGN = "\U0010ffff"
_WORDS_OF_A_SPELLING = 500
"""So many words with the same beginning are counted to learn how common it is."""


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
    def size(self) -> int:
        """How many finds the language has."""
        return self._summary.finds

    def words(self, several: Iterable[tuple[str, ...]]) -> tuple[Word, ...]:
        """Words to look for, each given by its spellings."""
        wanted = tuple(several)
        finds = self.known({spelling for spellings in wanted for spelling in spellings})
        return tuple(Word(spellings, sum(finds.get(spelling, 0) for spelling in spellings)) for spellings in wanted)

    def words_near(self, word: str) -> list[str]:
        """Beginnings of known words that are one slip of the finger away from a word, the most common first."""
        near = self.known(one_slip_from(word, self._summary.letters))
        return sorted(near, key=lambda spelling: (-near[spelling], spelling))

    def written(self, words: Iterable[str]) -> set[str]:
        """Those of the words that stand somewhere as they are."""
        question = "SELECT word FROM word WHERE language = ? AND word IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._store.rows(question, (self._number, json.dumps(list(words))))}

    def known(self, spellings: Iterable[str]) -> dict[str, int]:
        """Those of the spellings that begin known words, each with about how many finds hold one of these words."""
        rows = self._store.rows(
            "SELECT value, (SELECT sum(finds) FROM (SELECT finds FROM word"
            " WHERE language = ? AND word >= value AND word < value || ? LIMIT ?)) AS finds"
            " FROM json_each(?) WHERE finds > 0",
            (self._number, _LAST_SIGN, _WORDS_OF_A_SPELLING, json.dumps(sorted(spellings))),
        )
        return dict(rows)

    def titles_that_begin(self, phrase: str, limit: int) -> list[Title]:
        """Titles that begin with a phrase, so many of each kind; one that is equal to it comes first."""
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
        """Titles of what holds the words asked for anywhere: the first questions, and the first of all else.

        In a large library, words that stand nearly everywhere are not looked for: they tell little and take long.
        """
        return self._matches("text", asked.without_common_words(_LONG_LIST, _LEAST), limit)

    def finds(self, places: Iterable[int]) -> list[Find]:
        """What stands at some places, in their order."""
        wanted = list(places)
        if not wanted:
            return []
        marks = ", ".join("?" * len(wanted))
        question = f"SELECT place, body, checksum FROM find WHERE place IN ({marks})"  # noqa: S608 -- question marks
        rows = self._store.rows(question, wanted)
        found = {row[0]: self._store.checked(("find", row[0]), row[1], row[2], decode_find) for row in rows}
        if len(found) != len(wanted):
            raise self._store.incomplete()
        return [found[place] for place in wanted]

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

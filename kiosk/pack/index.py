"""Writes what searches read: for each language an index of titles, one of all words, and a list of the words."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.article.article import Article, ReviewStatus
from kiosk.pack.coding import to_bytes
from kiosk.pack.finds import Find, encode_find, finds
from kiosk.pack.fold import folded_phrase
from kiosk.pack.hits import HitKind
from kiosk.pack.layout import checksum
from kiosk.pack.summary import LanguageSummary

FIND_TABLES = """
CREATE TABLE find(place INTEGER PRIMARY KEY, language INTEGER, kind INTEGER, folded TEXT, body BLOB, checksum BLOB);
CREATE INDEX find_by_title ON find(language, kind, folded);
CREATE TABLE word(language INTEGER, word TEXT, finds INTEGER, PRIMARY KEY(language, word)) WITHOUT ROWID;
"""

_PREFIXES = " ".join(map(str, range(1, 17)))
"""Lengths of the beginnings of words whose finds are listed when the pack is made; others are put together anew."""

_GATHERING = {"hashsize": 64 << 20, "automerge": 0, "crisismerge": 1_000}
"""Has FTS5 gather much before it writes, and merge once at the end: four times as fast."""

_MOST_LETTERS = 64
"""Letters tried in place of a wrong one. Scripts with more have no letter grid."""


def write_index(database: sqlite3.Connection, number: int, articles: tuple[Article, ...]) -> LanguageSummary:
    """Make the articles of one language findable; ``number`` counts the languages of the pack."""
    _create(database, number)
    found = finds(articles)
    (start,) = database.execute("SELECT coalesce(max(place), 0) + 1 FROM find").fetchone()
    words: Counter[str] = Counter()
    for place, find in enumerate(found, start):
        _write_find(database, number, place, find)
        words.update(_write_words(database, number, place, find))
    database.executemany("INSERT INTO word VALUES (?, ?, ?)", _rows(number, words))
    _optimize(database, number)
    questions = sum(find.kind is HitKind.QUESTION for find in found)
    approved = sum(article.review.status is ReviewStatus.APPROVED for article in articles)
    due = min(article.review.due for article in articles)
    counts = (articles[0].language, len(articles), len(found), start + questions, _letters(words))
    return LanguageSummary(*counts, approved, due)


def _create(database: sqlite3.Connection, number: int) -> None:
    for table in _tables(number):
        database.execute(
            f"CREATE VIRTUAL TABLE {table} USING fts5(words, content = '', columnsize = 0, detail = none,"
            f" prefix = '{_PREFIXES}', tokenize = 'unicode61 remove_diacritics 2')"
        )
        for setting, value in _GATHERING.items():
            database.execute(f"INSERT INTO {table}({table}, rank) VALUES (?, ?)", (setting, value))  # noqa: S608 -- ours


def _tables(number: int) -> tuple[str, str]:
    return f"title_{number}", f"text_{number}"


def _write_find(database: sqlite3.Connection, number: int, place: int, find: Find) -> None:
    body = to_bytes(encode_find(find))
    row = (place, number, find.kind.place, folded_phrase(find.title), body, checksum(("find", place), body))
    database.execute("INSERT INTO find VALUES (?, ?, ?, ?, ?, ?)", row)


def _write_words(database: sqlite3.Connection, number: int, place: int, find: Find) -> list[str]:
    words = find.words()
    for table, said in zip(_tables(number), (folded_phrase(find.title), " ".join(words)), strict=True):
        question = f"INSERT INTO {table}(rowid, words) VALUES (?, ?)"  # noqa: S608 -- ours
        database.execute(question, (place, said))
    return words


def _rows(number: int, words: Counter[str]) -> Iterator[tuple[int, str, int]]:
    return ((number, word, words[word]) for word in sorted(words))


def _optimize(database: sqlite3.Connection, number: int) -> None:
    for table in _tables(number):
        database.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608 -- ours


def _letters(words: Iterable[str]) -> str:
    used = Counter(letter for word in words for letter in set(word))
    common = sorted(used, key=lambda letter: (-used[letter], letter))
    return "".join(sorted(common[:_MOST_LETTERS]))

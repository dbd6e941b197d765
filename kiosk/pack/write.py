"""Writes a library as one sealed SQLite file; the same library gives the same bytes."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.pack.coding import to_bytes
from kiosk.pack.errors import PackUnwritable
from kiosk.pack.index import FIND_TABLES, write_index
from kiosk.pack.items import items
from kiosk.pack.layout import APPLICATION_ID, FORMAT, PAGE_SIZE, TABLES, checksum
from kiosk.pack.seal import add_seal
from kiosk.pack.summary import Summary, encode_summary


def write_pack(library: Library, out: Path) -> None:
    """Write the pack of a library to ``out``, whole or not at all.

    Raises PackUnwritable where the disk is full or read-only or the library contradicts itself; whatever stood at
    ``out`` before is then untouched.
    """
    if not library.articles:
        raise PackUnwritable(out.name, "the library has no article")
    with _explained(out.name), TemporaryDirectory(prefix=".pack-", dir=out.parent) as folder:
        draft, whole = Path(folder, "draft"), Path(folder, "whole")
        _write(library, draft, whole)
        add_seal(whole)
        whole.replace(out)
        _settle(out.parent)


@contextmanager
def _explained(name: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise PackUnwritable(name, "two parts of the library have the same name") from error
    except UnicodeEncodeError as error:
        raise PackUnwritable(name, "a text of the library holds half a character") from error
    except sqlite3.Error as error:
        raise PackUnwritable(name, "the disk is full or fails") from error
    except OSError as error:
        raise PackUnwritable(name, error.strerror or str(error)) from error


def _write(library: Library, draft: Path, whole: Path) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {FORMAT}")
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.executescript(TABLES + FIND_TABLES)
        database.execute("BEGIN")
        _fill(database, library)
        database.execute("COMMIT")
        # Copied page by page in order of the tables, so that the file holds no trace of how it came about.
        database.execute("VACUUM INTO ?", (str(whole),))


def _fill(database: sqlite3.Connection, library: Library) -> None:
    rows = ((*key, body, checksum(key, body)) for key, body in items(library))
    database.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    languages = [write_index(database, number, articles) for number, articles in enumerate(_by_language(library))]
    body = to_bytes(encode_summary(Summary(tuple(languages), library.withdraw_after)))
    database.execute("INSERT INTO library VALUES (?, ?)", (body, checksum(("library",), body)))


def _by_language(library: Library) -> list[tuple[Article, ...]]:
    return [
        tuple(article for article in library.articles if article.language == language) for language in library.languages
    ]


def _settle(folder: Path) -> None:
    """See that the new name of a file is on the disk, where the system can say so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

"""The rows of an open pack, each checked against its checksum as it is read."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from kiosk.pack.coding import from_bytes
from kiosk.pack.errors import PackDamaged
from kiosk.pack.layout import Key, checksum

T = TypeVar("T")
Row = tuple[Any, ...]


class Store:
    """A pack's file as SQLite sees it, opened to be read and never written, locked or watched."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        with self._guarded():
            address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            self._database = sqlite3.connect(address, uri=True, isolation_level=None)

    def close(self) -> None:
        self._database.close()

    def rows(self, question: str, values: Sequence[str | int] = ()) -> list[Row]:
        """The answer to an SQL question. Raises PackDamaged if SQLite stumbles."""
        with self._guarded():
            return self._database.execute(question, values).fetchall()

    def summary(self, decode: Callable[[object], T]) -> T:
        """The row that stands for the whole library."""
        match self.rows("SELECT body, checksum FROM library"):
            case [(bytes(body), proof)]:
                return self.checked(("library",), body, proof, decode)
            case _:
                raise PackDamaged(self._name, "its first row is missing")

    def item(self, key: Key, decode: Callable[[object], T]) -> T | None:
        """The value stored under a key, or None if there is none."""
        row = self._row(key)
        return None if row is None else self.checked(key, row[0], row[1], decode)

    def bytes_of(self, key: Key) -> bytes | None:
        """The bytes stored under a key, or None if there are none."""
        row = self._row(key)
        return None if row is None else self._proven(key, row[0], row[1])

    def run(self, first: Key, length: int, decode: Callable[[object], T]) -> tuple[T, ...]:
        """The values of so many keys that count up from the first; all of them must be there."""
        last = first.number + length
        rows = self.rows(
            "SELECT number, body, checksum FROM item"
            " WHERE kind = ? AND language = ? AND article = ? AND id = ? AND number >= ? AND number < ?"
            " ORDER BY number",
            (*first, last),
        )
        if [row[0] for row in rows] != list(range(first.number, last)):
            raise self.incomplete()
        return tuple(self.checked(first._replace(number=number), body, proof, decode) for number, body, proof in rows)

    def checked(self, name: tuple[str | int, ...], body: object, proof: object, decode: Callable[[object], T]) -> T:
        """The value in the body of a row. Raises PackDamaged unless it is what was written under that name."""
        proven = self._proven(name, body, proof)
        with self._guarded():
            return from_bytes(proven, decode)

    def incomplete(self) -> PackDamaged:
        """The error for rows that name each other and aren't all there."""
        return PackDamaged(self._name, "some of its rows are missing")

    def _row(self, key: Key) -> Row | None:
        rows = self.rows(
            "SELECT body, checksum FROM item WHERE kind = ? AND language = ? AND article = ? AND id = ? AND number = ?",
            key,
        )
        return rows[0] if rows else None

    def _proven(self, name: tuple[str | int, ...], body: object, proof: object) -> bytes:
        if not isinstance(body, bytes) or proof != checksum(name, body):
            raise PackDamaged(self._name, "a part of it has changed since it was made")
        return body

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise
        except (
            sqlite3.Error,
            ValueError,
            OverflowError,
        ) as error:  # SQLite's own message may quote bytes that are no text
            raise PackDamaged(self._name, "a part of it can't be read") from error

"""How a pack's file is laid out: its numbers, its tables, and the checksum of a row."""

from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

APPLICATION_ID = 0x4B694F73
"""Says "a pack of the kiosk" in the header of the SQLite file ("KiOs")."""

FORMAT = 2
"""Counts up with every change that an older kiosk can't read."""

PAGE_SIZE = 4096

BLOCKS_A_ROW = 50
"""A long section is read in rows of so many blocks, as it is scrolled."""

TABLES = """
CREATE TABLE library(body BLOB, checksum BLOB);
CREATE TABLE item(
    kind TEXT, language TEXT, article TEXT, id TEXT, number INTEGER, body BLOB, checksum BLOB,
    UNIQUE(kind, language, article, id, number)
);
"""


class Kind(StrEnum):
    """What the body of an item is."""

    CARD = "card"
    ARTICLE = "article"
    SECTION = "section"
    BLOCKS = "blocks"
    QUESTION = "question"
    TERMS = "terms"
    CHECK = "check"
    READY = "ready"
    TOPICS = "topics"
    IMAGE = "image"
    REVIEWS = "reviews"
    SCORE = "score"


class Key(NamedTuple):
    """The name of an item; parts that a kind doesn't need are empty."""

    kind: Kind
    language: str = ""
    article: str = ""
    id: str = ""
    number: int = 0


def checksum(name: tuple[str | int, ...], body: bytes) -> bytes:
    """Eight bytes that change when the body, or the name it is stored under, changes."""
    named = "\x1f".join(map(str, name)).encode()
    return blake2b(body, digest_size=8, key=blake2b(named, digest_size=32).digest()).digest()

"""The seal: a hash of every byte of a pack, kept behind its last page."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from kiosk.pack.errors import PackDamaged

_MARK = b"pack seal"
_PIECE = 1 << 20
SEAL_SIZE = len(_MARK) + hashlib.sha256().digest_size


def add_seal(path: Path) -> None:
    """Hash the file, put the seal at its end, and see that it is on the disk."""
    with path.open("r+b") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
        file.seek(0, os.SEEK_END)
        file.write(_MARK + digest)
        file.flush()
        os.fsync(file.fileno())


def read_seal(file: BinaryIO, name: str) -> str:
    """The seal of an open pack in hexadecimal, as it is written there. Raises PackDamaged if there is none."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - SEAL_SIZE))
    seal = file.read(SEAL_SIZE)
    if len(seal) != SEAL_SIZE or not seal.startswith(_MARK):
        raise PackDamaged(name, "its end is missing")
    return seal.removeprefix(_MARK).hex()


def check_seal(source: Path) -> None:
    """Read a pack from end to end. Raises PackDamaged if any byte isn't what was sealed, or OSError."""
    with source.open("rb") as file:
        for _ in _sealed_pieces(file, source.name):
            pass


def copy_sealed(source: Path, target: Path) -> None:
    """Copy a pack and see that the copy is on the disk. Raises PackDamaged if it isn't what was sealed, or OSError."""
    with source.open("rb") as file, target.open("wb") as copy:
        for piece in _sealed_pieces(file, source.name):
            copy.write(piece)
        copy.flush()
        os.fsync(copy.fileno())


def _sealed_pieces(file: BinaryIO, name: str) -> Iterator[bytes]:
    """All bytes of a pack, its seal last; raises PackDamaged instead of the seal where the two don't agree."""
    sealed = read_seal(file, name)
    left = file.tell() - SEAL_SIZE
    file.seek(0)
    digest = hashlib.sha256()
    while left and (piece := file.read(min(left, _PIECE))):
        digest.update(piece)
        left -= len(piece)
        yield piece
    if digest.hexdigest() != sealed:
        raise PackDamaged(name, "something in it has changed since it was made")
    yield _MARK + digest.digest()

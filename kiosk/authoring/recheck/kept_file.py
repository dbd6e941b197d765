"""What is known of a library, kept in a file from one check to the next. The file can be lost without any harm."""

import json
import os
from contextlib import suppress
from pathlib import Path

from kiosk.authoring.recheck.coding import decode, encode
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.record import mark_of

_DAMAGED = (AttributeError, KeyError, OSError, RecursionError, TypeError, ValueError)


class KeptFile:
    """The file of the library in ``folder``, below the folder ``cache``. ``program`` is the mark of what checks."""

    def __init__(self, cache: Path, folder: Path, program: str) -> None:
        self.path = cache / "checked" / f"{mark_of(os.fsencode(folder.absolute()))}.json"
        self._program = program

    def read(self) -> Kept:
        """What is known; nothing where the file is missing, damaged, or of another program."""
        try:
            head, _, body = self.path.read_bytes().partition(b"\n")
            return decode(json.loads(body)) if head == self._head(body) else Kept()
        except _DAMAGED:
            return Kept()

    def write(self, kept: Kept) -> None:
        """Keep what is known, or nothing where that cannot be done: a full disk must not stop a check."""
        body = json.dumps(encode(kept), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        draft = self.path.with_suffix(f".{os.getpid()}")
        try:
            draft.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(self._head(body) + b"\n" + body)
            draft.replace(self.path)
        except OSError:
            with suppress(OSError):
                draft.unlink()

    def _head(self, body: bytes) -> bytes:
        return f"{self._program} {mark_of(body)}".encode()

"""One text in the journal, as bytes: a hash in the first line, and below it all that is needed to go on writing."""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.desk.files.draft import Draft, Fingerprint
from kiosk.desk.files.form import Form


@dataclass(frozen=True, slots=True)
class Entry:
    """The words of a file as they were typed, the file as it had been loaded, and when the words were kept."""

    draft: Draft
    text: str
    kept: datetime


def home(path: Path) -> Path:
    """A file's path by which it is known again: without links on the way to its folder, but with its own."""
    return Path(os.path.realpath(path.parent), path.name)


def packed(entry: Entry) -> bytes:
    """The bytes of an entry."""
    draft = entry.draft
    fields = {
        "path": str(home(draft.path)),
        "loaded": draft.text,
        "form": asdict(draft.form),
        "seen": asdict(draft.seen) if draft.seen else None,
        "text": entry.text,
        "kept": entry.kept.isoformat(),
    }
    data = json.dumps(fields).encode()
    return sha256(data).hexdigest().encode() + b"\n" + data


def unpacked(data: bytes) -> Entry | None:
    """The entry of some bytes; None if they are not those that were written."""
    digest, _, rest = data.partition(b"\n")
    if digest != sha256(rest).hexdigest().encode():
        return None
    try:
        fields = json.loads(rest)
        seen = Fingerprint(**fields["seen"]) if fields["seen"] else None
        draft = Draft(Path(fields["path"]), fields["loaded"], Form(**fields["form"]), seen)
        return Entry(draft, fields["text"], datetime.fromisoformat(fields["kept"]))
    except (ValueError, KeyError, TypeError):  # of another release of the program
        return None

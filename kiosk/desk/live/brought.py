"""Old leaflets that somebody brings to the desk, as drafts in the library."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.authoring.folder import FolderUnreadable
from kiosk.authoring.importing.draft import Draft, import_leaflet
from kiosk.authoring.importing.found import leaflets
from kiosk.authoring.importing.leaflet import LeafletUnreadable

_GONE = "“{}” is not there, so nothing was imported. Put the stick back in, then try again."
_EACH = 6
"""Sentences that are told one by one; a strip has no more room."""
_SHOWN = 12
"""Words that are named; the rest is counted."""


def brought(files: Iterable[str], folder: Path, today: date) -> dict[str, Any]:
    """Imports files into a library: the drafts' names, a sentence about each, and one about each that could not be.

    Raises FolderUnreadable where the library is gone: on a stick that was pulled, nothing is to be made anew.
    """
    if not folder.is_dir():
        raise FolderUnreadable(_GONE.format(folder))
    names: list[str] = []
    whole: list[str] = []
    lacking: list[str] = []
    troubles: list[str] = []
    for path in leaflets(map(Path, files)):
        try:
            draft = import_leaflet(path, folder, "", today)
        except LeafletUnreadable as error:
            troubles.append(f"“{path.name}” {error}")
            continue
        names.append(draft.name)
        (lacking if draft.proof.missing else whole).append(_said(path, draft))
    if len(whole) > _EACH:
        whole = [
            f"{len(whole)} leaflets are now drafts, with all their words. What is still to be settled stands below."
        ]
    return {"names": names, "remarks": [*_few(lacking), *whole], "troubles": _few(troubles)}


def _few(sentences: list[str]) -> list[str]:
    more = len(sentences) - _EACH
    return [*sentences[:_EACH], f"So it is with {more} more."] if more > 0 else sentences


def _said(path: Path, draft: Draft) -> str:
    missing = [word for _, words in draft.proof.missing for word in words]
    if not missing:
        kept = f"all {draft.proof.count} words are there"
    else:
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        kept = f"these words are not in it: {', '.join(missing[:_SHOWN])}{more}"
    return f"“{path.name}” is now {draft.name}; {kept}. What is still to be settled stands below."

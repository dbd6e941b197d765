"""Leaflets that somebody names, or the folder that they are in."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.authoring.names import is_leaflet


def leaflets(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named, and in the place of a folder the leaflets in it, by name, if it has any."""
    for path in paths:
        try:
            within = sorted(one for one in path.iterdir() if is_leaflet(one.name)) if path.is_dir() else []
        except OSError:
            within = []
        yield from within or [path]

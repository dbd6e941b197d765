"""The pictures of a library for a check, which asks only whether they can be shown and how large they are."""

from dataclasses import replace

from kiosk.authoring.limits import IMAGE_BYTES
from kiosk.authoring.pictures import NoPicture, Pictures, Pixels
from kiosk.authoring.recheck.record import mark_of

Known = dict[str, tuple[str, Pixels | NoPicture]]
"""By name: the mark of a file's bytes, and what it is."""


class KnownGallery:
    """Opens pictures, and does not read those again that ``known`` tells of. A ``bare`` one has no pixels."""

    def __init__(self, pictures: Pictures, known: Known, *, bare: bool = True) -> None:
        self._bare = bare
        self._pictures = pictures
        self.known = known
        self._seen: dict[str, Pixels | NoPicture] = {}

    def open(self, name: str) -> Pixels | NoPicture:
        """The size of the image of a name such as ``images/drip.png``."""
        if name not in self._seen:
            self._seen[name] = self._look(name)
        return self._seen[name]

    @property
    def images(self) -> dict[str, bytes]:
        """The bytes of every image that has been opened, by name."""
        return {name: seen.data for name, seen in sorted(self._seen.items()) if isinstance(seen, Pixels)}

    def learn(self, known: Known) -> None:
        """Take over what has been found out elsewhere."""
        self.known.update(known)

    def told(self, name: str) -> str:
        """What the image of a name is, as a text that changes when that does."""
        match self.open(name):
            case NoPicture(code, message):
                return f"{code} {message}"
            case pixels:
                return f"{pixels.width}x{pixels.height} {pixels.mark}"

    def _look(self, name: str) -> Pixels | NoPicture:
        mark = self._mark(name)
        if mark and self.known.get(name, ("",))[0] == mark:
            return self.known[name][1]
        found = self._pictures.look(name)
        if isinstance(found, Pixels) and self._bare:
            found = replace(found, data=b"")
        if mark:
            self.known[name] = mark, found
        return found

    def _mark(self, name: str) -> str:
        """The mark of a picture's file; empty where there is none that can be read."""
        path = self._pictures.path(name)
        try:
            if isinstance(path, NoPicture) or path.stat().st_size > IMAGE_BYTES:
                return ""
            return mark_of(path.read_bytes())
        except OSError:
            return ""

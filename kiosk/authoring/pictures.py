"""The image files of a library: checked, and made over."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.limits import IMAGE_BYTES

FOLDER = "images"
"""Where the images of a library are."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """An image as the tablet gets it: PNG or JPEG bytes, its size in pixels, and a mark of its file."""

    data: bytes
    width: int
    height: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class NoPicture:
    """Why a file is no picture of the library, as a problem's code and sentence."""

    code: str
    message: str


class Gallery(Protocol):
    """Where an article that is read finds its pictures."""

    def open(self, name: str) -> Pixels | NoPicture:
        """The image of a name such as ``images/drip.png``."""


class Pictures:
    """The images of the library in ``folder``, each read once, when an article first shows it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files = frozenset(
            path.relative_to(folder).as_posix() for path in sorted((folder / FOLDER).rglob("*")) if path.is_file()
        )
        self._seen: dict[str, Pixels | NoPicture] = {}

    def open(self, name: str) -> Pixels | NoPicture:
        """The image of a name such as ``images/drip.png``."""
        if name not in self._seen:
            self._seen[name] = self.look(name)
        return self._seen[name]

    @property
    def images(self) -> dict[str, bytes]:
        """The bytes of every image that has been opened, by name."""
        return {name: seen.data for name, seen in sorted(self._seen.items()) if isinstance(seen, Pixels)}

    @property
    def unused(self) -> tuple[str, ...]:
        """Names of the files that no article has asked for."""
        return tuple(sorted(self.files - self._seen.keys()))

    def path(self, name: str) -> Path | NoPicture:
        """Where the image of a name lies, or why it can be none."""
        if not name.startswith(f"{FOLDER}/") or ":" in name or "\\" in name or ".." in name:
            message = (
                f"“{name[:60]}” is not in the library. Put the file into “{FOLDER}” and write “{FOLDER}/name.png”."
            )
            return NoPicture("IMG06", message)
        if name not in self.files:
            return NoPicture("IMG02", f"There is no file “{name}”.{did_you_mean(name, self.files)}")
        path = self._folder / name
        if not path.resolve().is_relative_to(self._folder.resolve()):
            return NoPicture("IMG06", f"“{name}” points to a file outside the library. Put the file itself there.")
        return path

    def look(self, name: str) -> Pixels | NoPicture:
        """The image of a name, read even if it has been before."""
        path = self.path(name)
        return path if isinstance(path, NoPicture) else _read(path, name)


def _read(path: Path, name: str) -> Pixels | NoPicture:
    from kiosk.authoring.made_over import make_over  # noqa: PLC0415 - most checks read no picture anew

    try:
        size = path.stat().st_size
        if size > IMAGE_BYTES:
            message = f"“{name}” has {size // 1_000_000} MB; at most {IMAGE_BYTES // 1_000_000} can be read. Shrink it."
            return NoPicture("IMG04", message)
        return make_over(path.read_bytes(), name)
    except OSError:
        return NoPicture("FILE01", f"“{name}” cannot be read. Check that the file may be opened, or copy it again.")

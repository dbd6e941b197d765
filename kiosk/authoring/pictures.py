"""The image files of a library: checked, and made over so that nothing but their pixels gets into a pack."""

import io
import warnings
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from PIL import Image, ImageOps

from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.limits import IMAGE_BYTES, IMAGE_PIXELS, IMAGE_SIDE

FOLDER = "images"
"""Where the images of a library are."""

_FORMATS = ("PNG", "JPEG", "WEBP")
_SMALL = 300_000
"""A PNG of more bytes than this may be a photograph, which is smaller as JPEG."""


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
    try:
        size = path.stat().st_size
        if size > IMAGE_BYTES:
            message = f"“{name}” has {size // 1_000_000} MB; at most {IMAGE_BYTES // 1_000_000} can be read. Shrink it."
            return NoPicture("IMG04", message)
        return make_over(path.read_bytes(), name)
    except OSError:
        return NoPicture("FILE01", f"“{name}” cannot be read. Check that the file may be opened, or copy it again.")


def make_over(data: bytes, name: str) -> Pixels | NoPicture:
    """The image in ``data``, turned upright, shrunk and encoded anew, the same for the same bytes."""
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > IMAGE_PIXELS:
                return _too_many_pixels(name)
            return replace(_encode(_upright(image)), mark=sha256(data).hexdigest()[:20])
    except Image.DecompressionBombError:
        return _too_many_pixels(name)
    except Exception:  # decoders raise whatever they stumble over in a damaged file
        message = f"“{name}” is not a picture that can be read. Save it again as PNG or JPEG."
        return NoPicture("IMG03", message)


def _too_many_pixels(name: str) -> NoPicture:
    message = f"“{name}” has more than {IMAGE_PIXELS // 1_000_000} million pixels. Save it with at most 4000 on a side."
    return NoPicture("IMG05", message)


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    upright = ImageOps.exif_transpose(image)
    clear = "A" in upright.getbands() or "transparency" in upright.info
    upright = upright.convert("RGBA" if clear else "RGB")
    upright.thumbnail((IMAGE_SIDE, IMAGE_SIDE), Image.Resampling.LANCZOS)
    return Image.frombytes(upright.mode, upright.size, upright.tobytes())


def _encode(image: Image.Image) -> Pixels:
    data = _bytes(image, "PNG")
    if image.mode == "RGB" and len(data) > _SMALL:
        data = min(data, _bytes(image, "JPEG"), key=len)
    return Pixels(data, image.width, image.height)


def _bytes(image: Image.Image, kind: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, quality=88)
    return stream.getvalue()

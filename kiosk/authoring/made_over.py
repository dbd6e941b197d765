"""A picture made over, so that nothing but its pixels gets into a pack."""

import io
import warnings
from dataclasses import replace
from hashlib import sha256

from PIL import Image, ImageOps

from kiosk.authoring.limits import IMAGE_PIXELS, IMAGE_SIDE
from kiosk.authoring.pictures import NoPicture, Pixels

_FORMATS = ("PNG", "JPEG", "WEBP")
_SMALL = 300_000
"""A PNG of more bytes than this may be a photograph, which is smaller as JPEG."""


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

"""The pictures of a leaflet, made over for the images folder of a library."""

import io
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PIL import Image as Pillow

from kiosk.authoring.importing.leaflet import Block, Image
from kiosk.authoring.importing.plan import Part, Plan, Topic
from kiosk.authoring.limits import IMAGE_BYTES, IMAGE_PIXELS
from kiosk.authoring.made_over import make_over
from kiosk.authoring.pictures import FOLDER, NoPicture, Pixels

_ALSO = ("GIF", "BMP", "TIFF")
"""Kinds of pictures in old leaflets that a library does not take, but that can be made over."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it goes into the library: its name and bytes, or, without a name, the reason why it does not."""

    name: str
    data: bytes
    reason: str = ""


def pictures_of(plan: Plan, draft: str, is_taken: Callable[[str], bool]) -> tuple[Picture, ...]:
    """The pictures of a plan in the order in which they are written down; names that are taken are passed over."""
    pictures: list[Picture] = []
    count = 0
    for image in _images(plan):
        made = _made_over(image.data)
        if isinstance(made, NoPicture):
            pictures.append(Picture("", b"", made.message))
            continue
        ending = "png" if made.data.startswith(b"\x89PNG") else "jpg"
        count += 1
        while is_taken(name := f"{FOLDER}/{draft}-{count}.{ending}"):
            count += 1
        pictures.append(Picture(name, made.data))
    return tuple(pictures)


def _images(plan: Plan) -> Iterator[Image]:
    yield from _in(plan.lead)
    for part in plan.parts:
        match part:
            case Part(blocks=blocks):
                yield from _in(blocks)
            case Topic(questions=questions):
                yield from (image for asked in questions for image in _in(asked.more))
            case _:
                pass  # words to know have no pictures


def _in(blocks: Iterable[Block]) -> Iterator[Image]:
    return (block for block in blocks if isinstance(block, Image))


def _made_over(data: bytes) -> Pixels | NoPicture:
    if len(data) > IMAGE_BYTES:
        megabytes = len(data) // 1_000_000
        message = (
            f"it has {megabytes} MB; at most {IMAGE_BYTES // 1_000_000} can be read. Shrink it and add it by hand."
        )
        return NoPicture("IMG04", message)
    made = make_over(data, "it")
    if isinstance(made, NoPicture) and made.code == "IMG03":
        made = make_over(_as_png(data), "it")
    if isinstance(made, NoPicture):
        message = made.message.replace("“it”", "it").removesuffix(".")
        return NoPicture(made.code, f"{message}, and add it by hand.")
    return made


def _as_png(data: bytes) -> bytes:
    stream = io.BytesIO()
    try:
        with warnings.catch_warnings(action="ignore"), Pillow.open(io.BytesIO(data), formats=_ALSO) as image:
            if image.width * image.height > IMAGE_PIXELS:
                return b""
            image.convert("RGBA" if "transparency" in image.info else "RGB").save(stream, "PNG", compress_level=1)
    except Exception:  # decoders raise whatever they stumble over in a damaged file
        return b""
    return stream.getvalue()

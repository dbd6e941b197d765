"""Image files to try."""

import io
import struct
import zlib
from pathlib import Path

from PIL import Image


def png(width: int = 8, height: int = 6, mode: str = "RGB") -> bytes:
    """A plain PNG."""
    return encoded(Image.new(mode, (width, height), 120), "PNG")


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """An image as a file of a kind."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def huge_png(width: int, height: int, *, pixels: bool = False) -> bytes:
    """A PNG that says it is huge, in black and white; only with ``pixels`` does it hold what it says."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * height, 1) if pixels else b""
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def put(folder: Path, name: str, data: bytes) -> None:
    """Write a file of a library."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)

"""Whether the system that shows the window still answers, although it wants no pictures."""

import os
import socket
import struct
from collections.abc import Mapping
from pathlib import Path

_DISPLAY, _SYNC, _BACK = 1, 0, 2
"""In Wayland's protocol the object that everything begins with, its first request, and the answer's new number."""

SECONDS = 1.0


def answers(environment: Mapping[str, str] = os.environ, seconds: float = SECONDS) -> bool:
    """Whether a Wayland compositor answers within some seconds. Where there is none nothing speaks against it.

    A display that is off and a compositor that has stopped look the same from a window: neither wants a picture. So
    this asks on a line of its own. X11 and Windows never take the pictures from a window, so none has to ask there.
    """
    name = environment.get("WAYLAND_DISPLAY")
    if not name or environment.get("QT_QPA_PLATFORM", "wayland") != "wayland":
        return True
    request = struct.pack("=III", _DISPLAY, 12 << 16 | _SYNC, _BACK)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(seconds)
            line.connect(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), name)))
            line.sendall(request)
            return bool(line.recv(12))
    except OSError:
        return False

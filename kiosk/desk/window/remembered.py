"""What the window remembers from one day to the next: its size, where its panes meet, and the last folder."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.desk.files.disk import write_whole
from kiosk.desk.files.trouble import DeskError


@dataclass(frozen=True, slots=True)
class Remembered:
    """Sizes in pixels, 0 for a pane that was never drawn.

    ``size`` is the name of the tablet that was shown, ``compared`` the library that was last compared with.
    """

    width: int = 1366
    height: int = 768
    maximized: bool = True
    tree: int = 210
    tablet: int = 0
    problems: int = 150
    folder: str = ""
    size: str = ""
    compared: str = ""


def file(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where it is kept: in the user's own folder of settings."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    if platform == "win32":
        return Path(environment.get("APPDATA") or home) / "kiosk" / "desk.json"
    if platform == "darwin":
        return home / "Library" / "Preferences" / "kiosk" / "desk.json"
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "kiosk" / "desk.json"


def recall(path: Path) -> Remembered:
    """What a file remembers; where it cannot be read, a window as it first comes."""
    with suppress(OSError, ValueError, TypeError):
        told = json.loads(path.read_text(encoding="utf-8"))
        usual = asdict(Remembered())
        fitting = {name: told[name] for name in usual if name in told and type(told[name]) is type(usual[name])}
        return Remembered(**fitting)
    return Remembered()


def remember(path: Path, what: Remembered) -> None:
    """Keeps it; a disk that does not take it costs nothing but a size."""
    with suppress(OSError, DeskError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(asdict(what), indent=2).encode())

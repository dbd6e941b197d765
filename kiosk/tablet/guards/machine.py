"""Where facts about the tablet are read from."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Machine:
    """A tablet as the kiosk's process sees it. Tests give a folder of their own for ``root``.

    ``process`` is the number of the kiosk's process, or ``self``.
    """

    root: Path = Path("/")
    process: str = "self"
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    platform: str = sys.platform

    @property
    def is_linux(self) -> bool:
        """Whether files below /proc and /sys tell anything."""
        return self.platform == "linux"

    def about(self, name: str) -> str | None:
        """A file on the kiosk's process, such as ``status``; None where it cannot be read."""
        return text_of(self.root / "proc" / self.process / name)


def text_of(path: Path) -> str | None:
    """A small text file of the system; None where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None

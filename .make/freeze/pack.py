"""The bundled library, compiled: the tablet's program knows no Markdown."""

import subprocess
import sys
from pathlib import Path


def build_library(folder: Path, work: Path) -> Path:
    """Compiles a library with the kiosk's own command; gives the pack."""
    pack = work / "library.pack"
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "kiosk", "build", folder, "-o", pack], cwd=folder.parent, check=True)
    return pack

"""Takes out the symbols that nothing reads; Qt's own libraries come without them."""

import shutil
import subprocess
from pathlib import Path


def strip(folder: Path) -> None:
    """Strips Python and its modules, ICU, and the system's libraries, where this system can."""
    if not shutil.which("strip"):
        return
    inside = folder / "_internal"
    patterns = ("*.so*", "python3*/lib-dynload/*.so", "PySide6/Qt/lib/libicu*.so*")
    for path in (path for pattern in patterns for path in inside.glob(pattern)):
        if not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", path], check=True)

"""The words of the screen in every language, compiled."""

import subprocess
import sys
from pathlib import Path


def compile_words(root: Path) -> Path:
    """Compiles what is newer than it was; gives the folder of the files."""
    subprocess.run([sys.executable, root / ".make" / "words"], check=True)
    return root / "kiosk" / "screen" / "words"

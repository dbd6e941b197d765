"""CUPS as far as the kiosk uses it: ``lp`` and ``lpstat`` that do what a test wrote down for them."""

import sys
from pathlib import Path

_LPSTAT = """#!{python} -S
import os, sys
from pathlib import Path
here = Path(__file__).parent
assert os.environ["LC_ALL"] == "C"
said = (here / "state").read_text() if (here / "state").exists() else ""
print(said)
sys.exit(0 if said else 1)
"""
_LP = """#!{python} -S
import os, sys
from pathlib import Path
here = Path(__file__).parent
if (here / "hangs").exists():
    sys.stdin.buffer.read()
    import threading
    threading.Event().wait(60)
(here / "libraries").write_text(os.environ.get("LD_LIBRARY_PATH", ""))
pages = sys.stdin.buffer.read()
with (here / "words").open("a") as words:
    print(*sys.argv[1:], file=words)
number = len(list(here.glob("*.pdf")))
(here / f"{{number}}.pdf").write_bytes(pages)
sys.exit(1 if (here / "refuses").exists() else 0)
"""

IDLE = "printer desk is idle.  enabled since Mon\n\tAlerts: none\n"
STOPPED = "printer desk disabled since Mon -\n\tPaused\n"
NO_PAPER = "printer desk is idle.  enabled since Mon\n\tAlerts: media-empty-error\n"


class FakeCups:
    """A folder for PATH with the two programs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in (("lp", _LP), ("lpstat", _LPSTAT)):
            program = folder / name
            program.write_text(text.format(python=sys.executable), encoding="utf-8")
            program.chmod(0o755)
        self.state(IDLE)

    def state(self, said: str) -> None:
        """What lpstat says."""
        (self.folder / "state").write_text(said, encoding="utf-8")

    def does(self, what: str) -> None:
        """From now on lp "hangs" or "refuses"."""
        (self.folder / what).touch()

    def printed(self) -> list[Path]:
        """The files that lp took, in order."""
        return sorted(self.folder.glob("*.pdf"))

    def words(self) -> str:
        """The words that lp was called with."""
        return (self.folder / "words").read_text(encoding="utf-8")

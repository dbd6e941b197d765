"""What a mistake of the program says, and what of its memory a crash may leave."""

import subprocess
import sys

from tests.conftest import ROOT

PROGRAM = """
import resource
from pathlib import Path
from kiosk.tablet.hush import keep_crashes_silent

keep_crashes_silent()
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/coredump_filter").read_text().strip())

class Falls:
    def __del__(self):
        raise KeyError("a visitor's words")

Falls()
try:
    raise KeyError("a visitor's words")
except KeyError as error:
    raise ValueError("more of a visitor's words") from error
"""


def test_a_mistake_is_told_by_its_place_and_no_memory_is_dumped():
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.stdout.split("\n")[0] == "(0, 0) 00000000"
    assert "KeyError at <string>:11" in done.stderr
    assert "ValueError at <string>:17" in done.stderr
    assert "visitor" not in done.stderr

"""Printing leaves nothing on the tablet: the pages go from memory into a pipe."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

LP = """#!{python} -ISB
import sys
sys.exit(0 if sys.stdin.buffer.read().startswith(b"%PDF") else 3)
"""
LPSTAT = """#!{python} -ISB
print("printer desk is idle.  enabled since Mon")
"""


def test_the_kiosk_writes_no_file_and_opens_no_socket_to_print(bundled_pack: Path, tmp_path: Path):
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, text in (("lp", LP), ("lpstat", LPSTAT)):
        (programs / name).write_text(text.format(python=sys.executable), encoding="utf-8")
        (programs / name).chmod(0o755)
    for place in ("tmp", "home"):
        (tmp_path / place).mkdir()
    folders = {"TMPDIR": str(tmp_path / "tmp"), "HOME": str(tmp_path / "home")}
    environment = {**os.environ, **folders, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-B", "-m", "tests.app.print_sealed", str(bundled_pack), str(programs)]

    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=60
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "sent sent", "")
    assert not [path for place in ("tmp", "home") for path in (tmp_path / place).rglob("*")]

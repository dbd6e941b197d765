"""The tablet's process: it must not carry what only staff or developers need."""

import os
import subprocess
import sys
from pathlib import Path

from tests.rules.tree import ROOT

NOT_ON_A_TABLET = {
    *("markdown", "yaml", "PIL"),
    *("docx", "odfdo", "lxml", "bs4", "pypdf", "pypdfium2"),
    *("hypothesis", "mypy", "pytest", "pytestqt", "PyInstaller", "setuptools", "pkg_resources", "ruff"),
    *("asyncio", "http", "socketserver", "ssl", "unittest", "urllib.request"),
    *("kiosk.authoring", "kiosk.desk", "kiosk.handout", "kiosk.tour", "kiosk.commands.reload"),
}
# Runs the kiosk's own command line, tells it to end as soon as it listens for that, and prints what it had loaded.
KIOSK = """
import atexit, gc, linecache, os, signal, sys, threading

def end_when_it_listens():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        threading.Event().wait(0.05)
    os.kill(os.getpid(), signal.SIGTERM)

atexit.register(lambda: print(*sys.modules, *linecache.cache, "tidied" if gc.isenabled() else "untidied", sep="\\n"))
threading.Thread(target=end_when_it_listens, daemon=True).start()

from kiosk.__main__ import main

sys.exit(main(["run", sys.argv[1]]))
"""


def test_the_running_kiosk_has_loaded_nothing_that_only_staff_need(bundled_pack: Path, tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", KIOSK, bundled_pack]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | places, capture_output=True, text=True, check=False, timeout=60
    )
    loaded = set(done.stdout.split())

    assert done.returncode == 0, done.stderr
    assert {"kiosk.app", "kiosk.screen.window"} <= loaded
    assert not loaded & NOT_ON_A_TABLET
    assert "tidied" in loaded
    assert not {word for word in loaded if word.startswith(str(ROOT / "kiosk"))}  # no source was read

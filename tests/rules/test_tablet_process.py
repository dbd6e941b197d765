"""The tablet's process: it must not carry what only staff or developers need."""

import subprocess
import sys

from tests.rules.tree import ROOT

NOT_ON_A_TABLET = {
    *("markdown", "pymdownx", "yaml", "PIL"),
    *("hypothesis", "mypy", "pytest", "pytestqt", "PyInstaller", "setuptools", "pkg_resources", "ruff"),
    *("http", "ssl", "asyncio", "socketserver", "urllib.request"),
    *("kiosk.authoring", "kiosk.tour"),
}


def test_the_kiosk_imports_nothing_that_only_staff_need() -> None:
    program = "import sys, kiosk.app; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    loaded = set(done.stdout.split())

    assert "kiosk.app" in loaded, done.stderr
    assert not NOT_ON_A_TABLET & loaded

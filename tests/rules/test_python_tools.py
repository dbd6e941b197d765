"""Style and types of the Python code, judged by ruff and mypy."""

import subprocess
import sys

import pytest

from tests.rules.tree import ROOT

CHECKS = {
    "style": [
        "ruff",
        "check",
        "--output-format=concise",
        "kiosk",
        "tests",
        ".make/freeze",
        ".make/debian",
        ".make/missing",
        "build.spec",
    ],
    "format": [
        "ruff",
        "format",
        "--check",
        "kiosk",
        "tests",
        ".make/freeze",
        ".make/debian",
        ".make/missing",
        ".make/missing_python",
        "build.spec",
    ],
    "types": ["mypy"],
}


@pytest.mark.parametrize("what", CHECKS)
def test_python_passes(what: str) -> None:
    done = subprocess.run([sys.executable, "-m", *CHECKS[what]], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("script", sorted(path.name for path in (ROOT / ".make").iterdir() if path.is_file()))
def test_a_shell_script_parses(script: str) -> None:
    text = (ROOT / ".make" / script).read_text(encoding="utf-8")
    shell = text.startswith("#!/bin/sh") or script.endswith(".sh")
    done = subprocess.run(["sh", "-n"], input=text if shell else "", capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr

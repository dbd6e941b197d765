"""A death that no error of Python tells of leaves the place in the program, and no value of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.tablet.faults.facts import sifted
from kiosk.tablet.starts.last_words import LastWords
from tests.conftest import ROOT

PROGRAM = """
import ctypes, sys
from pathlib import Path
from kiosk.tablet.starts.last_words import LastWords

words = LastWords(Path(sys.argv[1]))
words.listen()

def fall(said):
    ctypes.string_at(0)

fall("the words qzxjv of a visitor")
"""


def test_where_a_process_died_is_known_once(tmp_path: Path):
    (tmp_path / "dying.py").write_text(PROGRAM, "ascii")
    command = [sys.executable, tmp_path / "dying.py", tmp_path]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)
    kept = (tmp_path / "last-words").read_bytes()
    words = LastWords(tmp_path)
    said = words.read()

    assert said["error"] == "SegmentationFault"
    assert "dying.py:10 < dying.py:12" in said["place"]
    assert sifted(said) == said, "the fault log takes it as it is"
    assert b"qzxjv" not in kept
    assert words.read() == {"place": ""}


@pytest.mark.parametrize("noise", [b"", b"\x00" * 99, b'  File "qzxjv visitor", line x', b"Fatal Python error: 12"])
def test_noise_says_nothing(tmp_path: Path, noise: bytes):
    (tmp_path / "last-words").write_bytes(noise)

    assert sifted(LastWords(tmp_path).read()) == {}


def test_without_a_file_or_a_folder_nothing_stumbles(tmp_path: Path):
    words = LastWords(tmp_path / "nowhere")
    words.listen()
    words.close()

    assert words.read() == {}


def test_a_folder_in_its_place_is_moved_aside(tmp_path: Path):
    (tmp_path / "last-words").mkdir()
    words = LastWords(tmp_path)
    words.listen()
    words.close()

    assert (tmp_path / "last-words").is_file()

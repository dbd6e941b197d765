"""What the tests of the tour share."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.authoring.folder import read_folder
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.screen import languages
from tests.conftest import CONTENT, ROOT
from tests.tour.pseudo import with_pseudo, write_words
from tests.tour.scenes import Scene


@pytest.fixture
def look_at(qapp: QObject) -> Iterator[Callable[[str], Scene]]:
    """Opens a window with some QML in it and looks at it."""
    opened: list[Scene] = []

    def look(faulty: str = "") -> Scene:
        opened.append(Scene(faulty))
        return opened[-1]

    yield look
    for scene in opened:
        scene.close()


@pytest.fixture
def bundled(qapp: QObject, bundled_pack: Path) -> Iterator[Pack]:
    """The bundled library, open."""
    with Pack.open(bundled_pack) as pack:
        yield pack


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The words of the screen, with a made-up language among them."""
    folder = tmp_path_factory.mktemp("words")
    for compiled in languages.WORDS.glob("*.qm"):
        shutil.copy(compiled, folder)
    write_words(languages.WORDS / "es.ts", folder)
    subprocess.run([sys.executable, ROOT / ".make" / "words", "--in", folder], check=True, timeout=60)
    return folder


@pytest.fixture(scope="session")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled library with a made-up language: long, with accents, from right to left."""
    path = tmp_path_factory.mktemp("library") / "with-pseudo.pack"
    write_pack(with_pseudo(read_folder(CONTENT)[0]), path)
    return path


@pytest.fixture
def added(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program has the words of one more language."""
    monkeypatch.setattr(languages, "WORDS", words)

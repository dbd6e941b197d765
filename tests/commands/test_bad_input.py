"""Whatever lies in a library, and wherever it lies: each command says so in a sentence, and nothing is lost."""

import errno
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import app
from kiosk.__main__ import main
from kiosk.desk.files.tree import look
from kiosk.desk.files.trouble import DeskError
from kiosk.desk.live.serve import Service
from kiosk.desk.preview.compiled import Compiler
from kiosk.screen.following.glance import glance
from tests.authoring.pictures import huge_png, put
from tests.authoring.samples import in_section
from tests.desk.files.test_bad_input import TEXTS

PICTURES = {
    "bomb": huge_png(20_000, 20_000),
    "no-picture": b"Dear reader,",
    "empty": b"",
}
SETTINGS = {
    "list": b"- a\n",
    "broken": b"order: [a",
    "latin": b"order: [caf\xe9]\n",
    "binary": b"\x00\x01\x02",
}
MOST = 4_000
"""Bytes of a text: the reading itself is tried on more."""

FILES = {
    **{f"text-{name}": {"en/bad.md": data[:MOST]} for name, data in TEXTS.items()},
    **{
        f"picture-{name}": {"en/bad.md": in_section("![A](images/a.png)").encode(), "images/a.png": data}
        for name, data in PICTURES.items()
    },
    **{f"settings-{name}": {"library.yaml": data} for name, data in SETTINGS.items()},
    **{f"scores-{name}": {"scores.yaml": data} for name, data in SETTINGS.items()},
}
NOWHERE = Path("/sys/kiosk") if Path("/sys").is_dir() else Path("no-such-folder", "kiosk")
"""Where nothing can be written, not even by the administrator."""

Command = Callable[[Path, Path], int]


@pytest.fixture(autouse=True)
def one_application(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands that draw share the application of the tests."""
    monkeypatch.setattr(app, "make_app", lambda *_: qapp)


@pytest.fixture(params=FILES)
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A library of a good article and something bad."""
    folder = tmp_path / "library"
    put(folder, "en/good.md", in_section("You can ask.\n\n- [ ] Ask.").encode())
    for name, data in FILES[request.param].items():
        put(folder, name, data)
    return folder


def check(folder: Path, _: Path) -> int:
    return main(["check", str(folder), "--on", "2026-06-01"])


def build(folder: Path, out: Path) -> int:
    return main(["build", str(folder), "-o", str(out / "a.pack")])


def diff(folder: Path, _: Path) -> int:
    return main(["diff", str(folder), str(folder)])


def diff_page(folder: Path, out: Path) -> int:
    return main(["diff", str(folder), str(folder), "--no-pictures", "-o", str(out / "page")])


def score(folder: Path, _: Path) -> int:
    return main(["score", str(folder)])


def handout(folder: Path, out: Path) -> int:
    return main(["handout", str(folder), "good", "-o", str(out / "a.pdf")])


def imported(folder: Path, out: Path) -> int:
    leaflet = folder / "leaflet.txt"
    if (folder / "en").is_dir():
        leaflet.write_bytes(max((folder / "en").iterdir(), key=lambda file: file.name == "bad.md").read_bytes())
    status = main(["import", str(leaflet), "--out", str(out / "drafts")])
    leaflet.unlink(missing_ok=True)
    return status


def preview(folder: Path, _: Path) -> int:
    compiler = Compiler(folder)
    compiled = compiler.compile(())
    if compiled.pack is not None:
        compiled.pack.close()
    compiler.close()
    return 2 if compiled.problem else 0


def desk(folder: Path, out: Path) -> int:
    """What the desk's window has done for it, and what it lists."""
    service, said = Service(), []
    file = folder / "en" / "bad.md"
    text = file.read_bytes().decode(errors="replace") if file.is_file() else ""
    out.mkdir(exist_ok=True)
    for do in ("compile", "problems", "around", "standing", "library"):
        asked = {"number": 1, "do": do, "folder": str(folder), "out": str(out / do), "words": []}
        told = service.answer({**asked, "language": "en", "id": "bad", "text": text})
        said += [told["said"]] if told.get("said") else [problem["message"] for problem in told.get("problems", ())]
    try:
        look(folder)
    except DeskError as error:
        said.append(str(error))
    sys.stdout.write("\n".join((*said, "All is well.\n")))
    return 2 if said else 0


READING = (check, build, diff, score, handout, imported, preview, desk)
WRITING = (build, diff_page, handout, imported)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def said(capsys: pytest.CaptureFixture[str]) -> str:
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return out + err


def test_whatever_lies_in_a_library_every_command_ends_in_words_and_changes_nothing(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(library)
    for command in READING:
        status = command(library, tmp_path / "out")

        words = said(capsys)
        assert status in {0, 1, 2}, command.__name__
        assert words.strip() or command is preview, command.__name__
        assert contents(library) == before, command.__name__


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A library with nothing wrong in how it is written."""
    put(tmp_path / "library", "en/good.md", in_section("You can ask.\n\n- [ ] Ask.").encode())
    return tmp_path / "library"


@pytest.mark.parametrize("command", READING, ids=lambda command: command.__name__)
def test_a_stick_that_was_pulled_out_is_said(
    command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(tmp_path / "stick" / "library", tmp_path) == 2

    words = said(capsys)
    assert command is preview or words.strip()[-1] in ".!?", words


@pytest.mark.parametrize("command", READING, ids=lambda command: command.__name__)
def test_a_stick_that_goes_while_it_is_read_is_said(
    command: Command, good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = Path.read_bytes

    def gone(self: Path) -> bytes:
        if good in self.parents:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(self))
        return whole(self)

    if command is imported:
        put(good, "leaflet.txt", b"Some words.")
    before = sorted(contents(good))
    monkeypatch.setattr(Path, "read_bytes", gone)
    if command is imported:
        status = main(["import", str(good / "leaflet.txt"), "--out", str(tmp_path / "drafts")])
    else:
        status = command(good, tmp_path)
    monkeypatch.undo()

    assert status in {1, 2}
    said(capsys)
    assert sorted(contents(good)) == before


@pytest.mark.parametrize("command", WRITING, ids=lambda command: command.__name__)
def test_where_nothing_can_be_written_that_is_said(
    command: Command, good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(good)

    assert command(good, NOWHERE) == 2
    assert re.search("can(?:not|['’]t) be written", said(capsys))
    assert contents(good) == before


def test_a_check_needs_no_place_to_write(
    good: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(NOWHERE))

    assert check(good, good) in {0, 1}
    assert "en/good.md" in said(capsys)


def test_a_folder_that_is_gone_looks_like_nothing(tmp_path: Path) -> None:
    assert glance(tmp_path / "gone") is None

"""The staff's commands as they are typed."""

import json
import shutil
from functools import cached_property
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.authoring.recheck.leaf import Reader
from kiosk.pack.read import Pack
from tests.conftest import CONTENT

READ = Reader.read.func


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the bundled library."""
    return Path(shutil.copytree(CONTENT, tmp_path / "library"))


@pytest.fixture
def broken(library: Path) -> Path:
    """The library with a link that leads nowhere."""
    article = library / "en" / "first-visit.md"
    article.write_text(article.read_text("utf-8").replace("(ketamine-dose.md", "(ketamin-dose.md", 1), "utf-8")
    return library


def test_the_bundled_library_has_no_problems(capsys):
    assert main(["check", str(CONTENT), "--on", "2026-06-01"]) == 0
    assert "No problems" in capsys.readouterr().out


def test_a_check_on_a_later_day_finds_what_will_be_overdue(capsys):
    assert main(["check", str(CONTENT), "--on", "2027-06-01"]) == 1
    assert "REVIEW01" in capsys.readouterr().out


def test_a_problem_is_reported_with_its_place_and_exit_status_1(broken, capsys):
    status = main(["check", str(broken)])

    line = capsys.readouterr().out.splitlines()[0]
    assert status == 1
    assert line.startswith("en/first-visit.md:")
    assert "LINK" in line


def test_programs_get_problems_as_json(broken, capsys):
    status = main(["check", str(broken), "--format", "json"])

    report = json.loads(capsys.readouterr().out)
    assert status == 1
    assert "first-visit" in json.dumps(report)


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path, capsys):
    status = main(["check", str(tmp_path / "nowhere")])

    assert status == 2
    assert "There is no folder" in capsys.readouterr().err


def test_a_library_becomes_a_pack(library, tmp_path, capsys):
    out = tmp_path / "clinic.pack"
    files = list(library.glob("*/*.md"))

    assert main(["build", str(library), "-o", str(out)]) == 0
    assert f"{len(files)} articles" in capsys.readouterr().out
    with Pack.open(out) as pack:
        assert pack.article_count("en") == 2


def test_the_same_library_gives_the_same_bytes(library, tmp_path):
    first, second = tmp_path / "first.pack", tmp_path / "second.pack"
    main(["build", str(library), "-o", str(first)])
    main(["build", str(library), "-o", str(second)])

    assert first.read_bytes() == second.read_bytes()


def test_a_library_with_errors_is_not_built_and_the_old_pack_stays(broken, tmp_path, capsys):
    out = tmp_path / "clinic.pack"
    out.write_bytes(b"the old one")

    status = main(["build", str(broken), "-o", str(out)])

    assert status == 1
    assert out.read_bytes() == b"the old one"
    assert "Nothing was written" in capsys.readouterr().err


def test_a_pack_that_cannot_be_written_is_said_in_a_sentence(library, tmp_path, capsys):
    status = main(["build", str(library), "-o", str(tmp_path / "nowhere" / "clinic.pack")])

    said = capsys.readouterr().err
    assert status == 2
    assert "Traceback" not in said
    assert said.strip().endswith(".")


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--help"])

    told = capsys.readouterr().out
    assert left.value.code == 0
    assert all(name in told for name in ("run", "check", "build", "tour"))


def test_a_second_check_reads_only_what_changed_and_finds_the_same(broken, cache, monkeypatch, capsys):
    read = []
    noted = cached_property(lambda self: read.append(self.leaf.name) or READ(self))
    noted.__set_name__(Reader, "read")
    monkeypatch.setattr(Reader, "read", noted)
    statuses = [main(["check", str(broken)])]
    first = capsys.readouterr().out
    assert sorted(set(read)) == sorted(f"{path.parent.name}/{path.name}" for path in broken.glob("*/*.md"))

    read.clear()
    statuses.append(main(["check", str(broken)]))
    assert (statuses, read, capsys.readouterr().out) == ([1, 1], [], first)

    article = broken / "en" / "first-visit.md"
    article.write_text(article.read_text("utf-8").replace("(ketamin-dose.md", "(ketamine-dose.md", 1), "utf-8")
    assert main(["check", str(broken)]) == 0
    assert {name.rpartition("/")[2] for name in read} == {"first-visit.md"}

    assert main(["check", str(broken), "--fresh"]) == 0
    assert "en/ketamine-dose.md" in read


def test_a_damaged_cache_does_no_harm(broken, cache, capsys):
    main(["check", str(broken)])
    first = capsys.readouterr().out
    for file in cache.rglob("*.json"):
        file.write_bytes(file.read_bytes().replace(b"LINK", b"KNIL"))

    assert main(["check", str(broken)]) == 1
    assert capsys.readouterr().out == first

"""``kiosk import`` as it is typed."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from tests.authoring.importing import make_office, make_plain
from tests.authoring.importing.leaflet_text import LEAFLET, Text
from tests.authoring.samples import FRONT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """An empty folder, in which the commands are typed."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_leaflet_becomes_a_draft_and_the_report_says_what_to_look_at(folder, capsys):
    (folder / "Our leaflet.docx").write_bytes(make_office.docx(LEAFLET))

    status = main(["import", "Our leaflet.docx"])

    told = capsys.readouterr().out.splitlines()
    assert status == 0
    assert told[0].endswith("is now drafts/en/our-leaflet.md: 4 sections, 2 questions, 2 words to know.")
    assert told[1].startswith("  All ")
    assert any("No source yet for: 0.5 mg/kg, 40 minutes, 55, 100" in line for line in told)
    assert (folder / "drafts" / "en" / "our-leaflet.md").read_text("utf-8").startswith("---\ntitle:")


def test_several_files_go_on_after_one_that_cannot_be_read(folder, capsys):
    (folder / "empty.txt").touch()
    (folder / "good.html").write_bytes(make_plain.html(LEAFLET))

    status = main(["import", "empty.txt", "nowhere.odt", "good.html", "--out", "library", "--language", "es"])

    told = capsys.readouterr()
    assert status == 2
    assert told.err.splitlines() == [
        "empty.txt is empty. Check that it is the right file, or copy it again.",
        "nowhere.odt is not there. Check its name, or put in the stick that holds it.",
    ]
    assert (folder / "library" / "es" / "good.md").exists()


def test_a_leaflet_goes_to_the_folder_of_its_language(folder, capsys):
    (folder / "folleto.txt").write_text("ANTES DE VENIR\n\nLa visita dura 30 minutos.\n\nP: ¿Puedo comer?\nR: No.\n")
    (folder / "arabic.txt").write_text("قبل الزيارة\n\nخذ معك قائمة الأدوية.\n")

    assert main(["import", "folleto.txt", "arabic.txt"]) == 0

    assert "look Spanish" in capsys.readouterr().out
    assert "### ¿Puedo comer?" in (folder / "drafts" / "es" / "folleto.md").read_text("utf-8")
    assert "language: ar\n" in (folder / "drafts" / "ar" / "arabic.md").read_text("utf-8")
    assert main(["import", "folleto.txt", "--language", "en"]) == 0
    assert (folder / "drafts" / "en" / "folleto.md").exists()


def test_a_folder_of_leaflets_is_imported_file_by_file(folder, capsys):
    (folder / "old").mkdir()
    (folder / "old" / "one.TXT").write_text("ONE\n\nSome words.\n")
    (folder / "old" / "two.html").write_text("<h1>Two</h1><p>Some words.</p>")
    (folder / "old" / "~$three.docx").write_text("a lock")
    (folder / "old" / "photo.jpg").write_text("a picture")

    assert main(["import", "old"]) == 0
    assert sorted(path.name for path in (folder / "drafts" / "en").iterdir()) == ["one.md", "two.md"]
    assert main(["import", "drafts"]) == 2
    assert "drafts is a folder without leaflets." in capsys.readouterr().err


def test_a_draft_that_is_there_is_never_overwritten(folder, capsys):
    (folder / "leaflet.txt").write_bytes(make_plain.text(LEAFLET))
    main(["import", "leaflet.txt"])
    draft = folder / "drafts" / "en" / "leaflet.md"
    draft.write_text("My words.", "utf-8")

    status = main(["import", "leaflet.txt"])

    assert status == 2
    assert "drafts/en/leaflet.md is there already" in capsys.readouterr().err
    assert draft.read_text("utf-8") == "My words."


def test_words_that_are_missing_are_named_with_exit_status_1(folder, capsys, monkeypatch):
    from kiosk.authoring.importing import markdown

    (folder / "leaflet.txt").write_bytes(make_plain.text(LEAFLET))
    monkeypatch.setattr(markdown, "escaped", lambda text: text.replace("glutamate", "something"))

    status = main(["import", "leaflet.txt"])

    assert status == 1
    assert "glutamate – in “It works on cells of the brain that use glutamate.”" in capsys.readouterr().out


def test_a_language_that_is_none_is_said_in_a_sentence(folder, capsys):
    assert main(["import", "leaflet.txt", "--language", "English"]) == 2
    assert "“English” is not a language’s short name" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(folder, capsys):
    (folder / "leaflet.txt").write_bytes(make_plain.text((Text("Some words."),)))
    (folder / "library").write_bytes(b"a file")

    assert main(["import", "leaflet.txt", "--out", "library"]) == 2
    assert "“library” cannot be written. Name another folder with --out." in capsys.readouterr().err


def test_a_reader_is_loaded_for_its_own_kind_of_file_and_by_no_other_command(folder):
    (folder / "leaflet.txt").write_bytes(make_plain.text(LEAFLET))
    (folder / "en").mkdir()
    (folder / "en" / "sample.md").write_text(FRONT, "utf-8")
    lines = [
        "import sys; from kiosk.__main__ import main",
        "main(['check', '.'])",
        "print({'kiosk.authoring.importing', 'docx', 'odfdo', 'lxml', 'bs4', 'pypdfium2'} & set(sys.modules))",
        "main(['import', 'leaflet.txt'])",
        "print({'docx', 'odfdo', 'lxml', 'bs4', 'pypdfium2'} & set(sys.modules))",
    ]
    command = [sys.executable, "-c", "\n".join(lines)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines().count("set()") == 2

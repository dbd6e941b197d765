"""The licences shown on the about sheet."""

from pathlib import Path

from kiosk.tablet.licences import Licence, installed, read_gathered, shipped, write_gathered


def test_from_source_the_installed_packages_are_named_after_the_kiosk_and_python() -> None:
    names = [part.name for part in installed()]

    assert names[:2] == ["Waiting-room kiosk", "Python"]
    assert {"PySide6_Essentials", "shiboken6", "segno", "fontpkg-atkinson-hyperlegible"} <= set(names)


def test_what_only_staff_and_developers_need_is_not_named() -> None:
    names = {part.name.lower() for part in shipped()}

    assert not names & {"markdown", "pyyaml", "pillow", "pytest", "mypy", "ruff"}


def test_every_part_has_a_version_a_licence_and_its_words() -> None:
    assert all(part.version and part.licence and part.text for part in shipped())


def test_qt_comes_with_both_licences_it_owes() -> None:
    [qt] = [part for part in installed() if part.name == "PySide6_Essentials"]

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_what_is_gathered_reads_back_the_same(tmp_path: Path) -> None:
    parts = (
        Licence("A part", "1", "MIT", "Words — “as they are”.\n"),
        Licence("Another", "2", "OFL-1.1", ""),
        Licence("A third", "3", "MIT", "Words — “as they are”.\n"),
    )
    write_gathered(tmp_path / "licences.json", parts)

    assert read_gathered(tmp_path / "licences.json") == parts

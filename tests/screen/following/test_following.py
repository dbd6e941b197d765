"""A save is told once all of it is on the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.screen.following.following import Following, pause


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders that are followed, the second deep enough for screens."""
    (tmp_path / "one").mkdir()
    (tmp_path / "two" / "Kiosk" / "Pages").mkdir(parents=True)
    return tmp_path / "one", tmp_path / "two"


def test_a_save_is_told_once_it_has_come_to_rest(qapp, folders: tuple[Path, Path]) -> None:
    told: list[str] = []
    parent = QObject()
    following = Following(folders, parent)
    following.saved.connect(lambda: told.append("saved"))
    following.stop()  # from here on it looks when it is asked to

    file = folders[1] / "Kiosk" / "Pages" / "ArticlePage.qml"
    file.write_text("Item {", encoding="utf-8")
    following.look()
    file.write_text("Item {}", encoding="utf-8")
    following.look()
    assert told == []

    following.look()
    following.look()
    assert told == ["saved"]


def test_a_folder_that_goes_and_comes_back_is_told_too(qapp, folders: tuple[Path, Path]) -> None:
    told: list[bool] = []
    parent = QObject()
    following = Following(folders, parent)
    following.saved.connect(lambda: told.append(following.there))
    following.stop()

    for new in (folders[0].with_name("away"), folders[0]):
        (folders[0] if new != folders[0] else new.with_name("away")).rename(new)
        following.look()
        following.look()
    assert told == [False, True]


def test_what_takes_long_to_look_at_is_looked_at_less_often_but_not_seldom() -> None:
    assert [pause(200, took) for took in (0.002, 0.024, 3600.0)] == [200, 240, 5000]

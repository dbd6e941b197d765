"""Developers and staff see a change of the content or the QML at once, where they were."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Start, open_kiosk
from kiosk.commands.compile import compile_library
from kiosk.commands.reload import Reload
from kiosk.pack.read import Pack
from kiosk.tablet.settings import Settings
from kiosk.tablet.shelf import NothingToShow
from kiosk.visit.where import InArticle, InSection
from tests.authoring.samples import in_section

CONTENT = Path(__file__).parents[2] / "content"
TITLE = "title: Getting ready"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The bundled library, in English."""
    copy = tmp_path / "library"
    shutil.copytree(CONTENT / "en", copy / "en")
    text = article(copy).read_text(encoding="utf-8")
    assert TITLE in text
    return copy


def article(folder: Path) -> Path:
    return folder / "en" / "first-visit.md"


@pytest.fixture
def reload(qapp: QGuiApplication, folder: Path, tmp_path: Path):
    """The window that follows the folder."""
    opened: list[Pack] = []

    def compiled() -> Pack:
        out = tmp_path / f"{len(opened)}.pack"
        complaint = compile_library(folder, out)
        if complaint:
            raise NothingToShow(complaint)
        opened.append(Pack.open(out))
        return opened[-1]

    start = Start(compiled, Settings(diagonal_inches=13.3, reduced_motion=True), lambda: (), windowed=True)
    following = Reload(qapp, open_kiosk(qapp, start), start, [folder])
    following.kiosk.window.show()
    following.kiosk.visit.begin()
    following.kiosk.visit.openArticle("first-visit")
    yield following
    following.close()
    for pack in opened:
        pack.close()


def retitle(folder: Path, words: str) -> str:
    text = article(folder).read_text(encoding="utf-8")
    return text.replace(TITLE, f"title: {words}", 1)


def title(reload: Reload) -> str:
    return reload.kiosk.visit.article.title


def test_a_saved_article_is_shown_anew_at_the_same_place(qtbot, reload: Reload, folder: Path):
    article(folder).write_text(retitle(folder, "Tea and getting ready"), encoding="utf-8")

    qtbot.waitUntil(lambda: title(reload).startswith("Tea and"))
    assert reload.kiosk.visit.screen == "article"


def test_an_article_with_a_mistake_leaves_the_old_one_until_it_is_mended(qtbot, capfd, reload: Reload, folder: Path):
    before = title(reload)
    good = article(folder).read_text(encoding="utf-8")

    article(folder).write_text(good + "\n<script>x</script>\n", encoding="utf-8")
    said: list[str] = []
    qtbot.waitUntil(lambda: said.append(capfd.readouterr().err) or "first-visit.md" in "".join(said))
    assert title(reload) == before

    draft = folder / "draft.txt"
    draft.write_text(retitle(folder, "Mended"), encoding="utf-8")
    text = draft.read_text(encoding="utf-8").replace("\n<script>x</script>\n", "")
    draft.write_text(text, encoding="utf-8")
    draft.replace(article(folder))  # as editors save that put a new file in the old one's place
    qtbot.waitUntil(lambda: title(reload).startswith("Mended"))

    article(folder).write_text(retitle_again(folder), encoding="utf-8")
    qtbot.waitUntil(lambda: title(reload).startswith("Once more"))


def test_a_section_that_is_deleted_leads_to_its_article_and_back_once_it_is_there_again(
    qtbot, reload: Reload, folder: Path
):
    file, text = folder / "en" / "other.md", in_section("You can bring water.")
    file.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: "other" in {card.id for card in reload.kiosk.pages.pack.article_cards("en", 0, 9)})
    reload.kiosk.visit.openArticle("other")
    reload.kiosk.visit.openSection("other", "here")

    file.write_text(text.replace("{#here", "{#gone"), encoding="utf-8")
    qtbot.waitUntil(lambda: reload.kiosk.store.visit.where == InArticle("other"))

    file.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: reload.kiosk.store.visit.where == InSection("other", "here"))


def retitle_again(folder: Path) -> str:
    return article(folder).read_text(encoding="utf-8").replace("title: Mended", "title: Once more", 1)

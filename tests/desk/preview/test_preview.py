"""The preview follows whatever is saved in its folder, and stays where one is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk.preview.preview import Glass, Preview
from kiosk.desk.window.runner import Runner
from kiosk.visit.display import Display, Scheme
from kiosk.visit.where import InSection
from tests.authoring.samples import in_section
from tests.desk.preview.savers import SAVERS, Saver, renamed_over

NEW = "You can bring tea."


def text(body: str = "You can bring water.") -> str:
    return in_section(f'{body}\n\n- [ ] Ask.\n\n## Another part {{#there icon=drop}}\n\n!!! key "You are here."\n')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of two articles."""
    library = tmp_path / "library"
    (library / "en").mkdir(parents=True)
    for name in ("a", "b"):
        (library / "en" / f"{name}.md").write_text(text(), encoding="utf-8")
    return library


@pytest.fixture
def article(folder: Path) -> Path:
    return folder / "en" / "a.md"


@pytest.fixture
def preview(qapp, folder: Path) -> Iterator[Preview]:
    """The preview, in a section of the first article."""
    shown = Preview(folder, Glass(display=Display(text_size=125, scheme=Scheme.DARK, still=True)), lambda: 0.0)
    shown.window.show()
    shown.kiosk.visit.openArticle("a")
    shown.kiosk.visit.openSection("a", "here")
    yield shown
    shown.close()


def words(preview: Preview, article: str = "a") -> str:
    """What the section says."""
    return repr(list(preview.pack.section("en", article, "here").blocks))


def stays(preview: Preview) -> bool:
    return preview.kiosk.store.visit.where == InSection("a", "here")


@pytest.mark.parametrize("save", SAVERS, ids=lambda save: save.__name__)
def test_however_a_file_is_saved_the_screen_follows_and_stays(
    qtbot, preview: Preview, article: Path, save: Saver
) -> None:
    save(article, text(NEW))

    qtbot.waitUntil(lambda: NEW in words(preview))
    assert stays(preview)
    assert not preview.problem
    assert preview.pack.score("en", "a")


def test_the_new_words_are_drawn(qtbot, preview: Preview, article: Path) -> None:
    before = preview.window.grabWindow()
    article.write_text(text(f"{NEW} " * 20), encoding="utf-8")

    qtbot.waitUntil(lambda: NEW in words(preview))
    assert preview.window.grabWindow() != before


def test_a_broken_save_leaves_the_last_good_screen_and_says_what_is_wrong_until_it_is_mended(
    qtbot, preview: Preview, article: Path
) -> None:
    article.write_text(text("<b>Broken</b>"), encoding="utf-8")
    qtbot.waitUntil(lambda: bool(preview.problem))
    line = text("<b>").splitlines().index("<b>") + 1 if "<b>" in text("<b>").splitlines() else 15
    assert preview.problem.startswith(f"en/a.md, line {line}: ")
    assert "You can bring water." in words(preview)
    assert stays(preview)

    (article.parent / "b.md").write_text(text("Others go on."), encoding="utf-8")
    qtbot.waitUntil(lambda: "Others go on." in words(preview, "b"))
    assert preview.problem.startswith("en/a.md")

    renamed_over(article, text(NEW))
    qtbot.waitUntil(lambda: not preview.problem)
    assert NEW in words(preview)
    assert stays(preview)


def test_a_stick_that_is_pulled_out_and_comes_back_changes_nothing_but_what_was_saved_on_it(
    qtbot, preview: Preview, folder: Path, article: Path
) -> None:
    away = folder.with_name("elsewhere")
    folder.rename(away)
    qtbot.waitUntil(lambda: "stick" in preview.problem)
    assert "You can bring water." in words(preview)
    assert stays(preview)

    (away / "en" / "a.md").write_text(text(NEW), encoding="utf-8")
    away.rename(folder)
    qtbot.waitUntil(lambda: not preview.problem)
    assert NEW in words(preview)
    assert stays(preview)


def test_an_empty_folder_keeps_the_screen_until_the_articles_are_back(qtbot, preview: Preview, folder: Path) -> None:
    (folder / "en").rename(folder.with_name("en"))
    qtbot.waitUntil(lambda: "no article" in preview.problem)
    assert stays(preview)

    folder.with_name("en").rename(folder / "en")
    qtbot.waitUntil(lambda: not preview.problem)
    assert stays(preview)


def test_a_section_that_is_deleted_leads_to_its_article_and_back_once_it_is_there_again(
    qtbot, preview: Preview, article: Path
) -> None:
    article.write_text(text().replace("{#here", "{#gone"), encoding="utf-8")
    qtbot.waitUntil(lambda: preview.kiosk.visit.screen == "article")

    article.write_text(text(), encoding="utf-8")
    qtbot.waitUntil(lambda: stays(preview))


def test_a_language_that_is_added_is_offered(qtbot, preview: Preview, folder: Path) -> None:
    (folder / "es").mkdir()
    (folder / "es" / "a.md").write_text(text().replace("language: en", "language: es"), encoding="utf-8")

    qtbot.waitUntil(lambda: preview.pack.languages == ("en", "es"))
    assert stays(preview)


def test_the_screen_is_set_as_it_was_asked_for_and_the_strip_lies_below_it(qtbot, preview: Preview) -> None:
    display = preview.kiosk.store.visit.display
    strip = next(item for item in preview.window.contentItem().childItems() if item.objectName() == "strip")

    assert (display.text_size, display.scheme) == (125, Scheme.DARK)
    assert (preview.glass.width(), preview.glass.height(), preview.glass.scale()) == (1280, 800, 1)
    assert strip.y() == 800
    preview.window.resize(700, 500)
    assert preview.glass.height() * preview.glass.scale() <= strip.y() + 0.5


def test_a_folder_without_a_good_article_is_shown_as_soon_as_there_is_one(qtbot, qapp, folder: Path) -> None:
    for file in (folder / "en").iterdir():
        file.write_text("---\n", encoding="utf-8")
    shown = Preview(folder, Glass(), lambda: 0.0)
    assert shown.problem.startswith("en/a.md, line 1: ")
    assert shown.kiosk is None

    (folder / "en" / "a.md").write_text(text(), encoding="utf-8")
    qtbot.waitUntil(lambda: shown.kiosk is not None)
    assert shown.problem.startswith("en/b.md")
    shown.close()


def test_what_the_check_finds_is_said_too_errors_first_and_how_many_more_there_are(
    qtbot, runner: Runner, folder: Path, article: Path
) -> None:
    shown = Preview(folder, Glass(), lambda: 0.0, runner=runner)
    mild = "en/a.md, line 12 (warning): “Here” alone"
    qtbot.waitUntil(lambda: shown.problem.startswith(mild))
    assert shown.problem.endswith("And 1 more warning: “kiosk check” lists all.")
    assert not shown.window.property("grave")

    article.write_text(text("You should take two pills a day."), encoding="utf-8")
    qtbot.waitUntil(lambda: shown.problem.startswith("en/a.md, line 16: "))
    assert "You should take" in repr(list(shown.pack.section("en", "a", "here").blocks))
    assert shown.problem.endswith("And 2 more warnings: “kiosk check” lists all.")
    assert shown.window.property("grave")

    article.write_text(text("<b>Broken</b>"), encoding="utf-8")
    qtbot.waitUntil(lambda: "HTML" in shown.problem)
    article.write_text(text(), encoding="utf-8")
    qtbot.waitUntil(lambda: shown.problem.startswith(mild))
    shown.close()

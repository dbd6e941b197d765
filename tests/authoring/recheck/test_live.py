"""What is typed in one article is held against its translations, and read anew only where something has changed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.article.mark import content_mark
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from tests.authoring.pictures import png, put
from tests.authoring.samples import in_section, translated

TODAY = date(2026, 6, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one article in two languages."""
    for language in ("en", "es"):
        put(tmp_path, f"{language}/a.md", translated(in_section("You can wait 5 minutes."), language).encode())
    return tmp_path


def typed(body: str, language: str = "en") -> Typed:
    return Typed(language, "a", translated(in_section(body), language))


def differing(live: LiveLibrary, text: Typed) -> list[str]:
    """The files in which the languages say different numbers."""
    return [problem.path for problem in live.problems(text, TODAY) if problem.code in {"LANG05", "LANG06"}]


def test_typing_in_either_language_shows_what_the_translation_no_longer_says(folder: Path) -> None:
    live = LiveLibrary(folder)

    assert differing(live, typed("You can wait 5 minutes.")) == []
    assert set(differing(live, typed("You can wait 7 minutes."))) == {"es/a.md"}
    assert set(differing(live, typed("You can wait 7 minutes.", "es"))) == {"es/a.md"}

    put(folder, "es/a.md", typed("You can wait 17 minutes.", "es").data)
    assert set(differing(live, typed("You can wait 5 minutes."))) == {"es/a.md"}
    assert differing(live, typed("You can wait 17 minutes.")) == []


def test_an_article_comes_with_the_pictures_it_shows_as_they_are_now(folder: Path) -> None:
    put(folder, "images/a.png", png())
    put(folder, "images/b.png", png())
    live, text = LiveLibrary(folder), typed("![A](images/a.png)")

    before = live.pictures(live.read(text))
    assert list(before) == ["images/a.png"]
    live.read(typed("![B](images/b.png)"))

    put(folder, "images/a.png", png(30, 20))
    assert list(after := live.pictures(live.read(text))) == ["images/a.png"]
    assert after != before


def test_an_approval_by_somebody_who_is_not_listed_is_found_while_typing(folder: Path) -> None:
    live, plain = LiveLibrary(folder), typed("You can wait 5 minutes.")
    mark = content_mark(live.read(plain).article)
    signed = f"due: 2030-01-31, approvals: [{{by: A stranger, on: 2026-01-31, of: {mark}, figures: none}}]}}"
    text = replace(plain, text=plain.text.replace("due: 2030-01-31}", signed))

    assert "REVIEW03" in {problem.code for problem in live.problems(text, TODAY)}
    put(folder, "library.yaml", b"people: [A stranger]\n")
    assert "REVIEW03" not in {problem.code for problem in live.problems(text, TODAY)}

"""What may be asked of a tour, and the sentences for what may not."""

import pytest

from kiosk.tour.look import (
    Look,
    LookWrong,
    Screen,
    looks,
    read_languages,
    read_screen,
    read_text_size,
    read_theme,
)
from kiosk.visit.display import Scheme


@pytest.mark.parametrize("text", ["1280x800@13.3", " 1280×800@13.3 "])
def test_a_screen_is_pixels_at_inches(text: str) -> None:
    assert read_screen(text) == Screen(1280, 800, 13.3)


@pytest.mark.parametrize(
    "text", ["", "1280", "1280x800", "1280x800@", "0x0@13", "1280x800@0", "1280x800@999", "99999x99999@13", "a×b@c"]
)
def test_what_is_no_screen_gets_a_sentence_with_an_example(text: str) -> None:
    with pytest.raises(LookWrong, match="such as 1280x800@13"):
        read_screen(text)


def test_a_pixel_of_the_drawings_screen_is_a_unit() -> None:
    screen = Screen(1280, 800, 13.3)

    assert screen.unit == pytest.approx(1, abs=0.01)
    assert 72 * screen.mm == pytest.approx(16, abs=0.2)


def test_themes_and_sizes_are_those_of_the_kiosk() -> None:
    assert [read_theme(name) for name in ("light", "dark", "high-contrast")] == list(Scheme)
    assert [read_text_size(text) for text in ("100", "125%", "150 %", "200")] == [100, 125, 150, 200]


def test_an_unknown_theme_or_size_names_the_known_ones() -> None:
    with pytest.raises(LookWrong, match="light, dark, high-contrast"):
        read_theme("sepia")
    with pytest.raises(LookWrong, match="100, 125, 150, 200"):
        read_text_size("175")


def test_all_languages_are_drawn_unless_some_are_named() -> None:
    assert read_languages([], ["en", "es"]) == ("en", "es")
    assert read_languages(["es"], ["en", "es"]) == ("es",)
    with pytest.raises(LookWrong, match=r"“fr”.*en, es"):
        read_languages(["fr"], ["en", "es"])


def test_looks_are_every_combination_once_with_those_of_a_window_together() -> None:
    small, large = Screen(1280, 800, 10.1), Screen(1920, 1080, 21.5)
    chosen = looks([small, large, small], ["en"], [Scheme.DARK], [100, 200])

    assert chosen == (
        Look(small, "en", Scheme.DARK, 100),
        Look(small, "en", Scheme.DARK, 200),
        Look(large, "en", Scheme.DARK, 100),
        Look(large, "en", Scheme.DARK, 200),
    )
    assert len({look.folder for look in chosen}) == 4

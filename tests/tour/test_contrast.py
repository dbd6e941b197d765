"""Contrast is measured on pixels, and means what WCAG means by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.tour.box import Box
from kiosk.tour.contrast import contrast_in, ratio

colours = st.integers(0, 0xFFFFFF)


def test_black_on_white_is_21_and_a_colour_on_itself_is_1() -> None:
    assert ratio(0x000000, 0xFFFFFF) == pytest.approx(21)
    assert ratio(0x4B5B5A, 0x4B5B5A) == 1


def test_a_known_pair_has_its_known_ratio() -> None:
    assert ratio(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)


@given(colours, colours)
def test_the_ratio_lies_between_1_and_21_whichever_colour_comes_first(one: int, other: int) -> None:
    assert 1 <= ratio(one, other) == ratio(other, one) <= 21.0001


def drawn(ink: str, share: float, ground: str = "white") -> QImage:
    """A picture with strokes of ink, as letters are made of them."""
    picture = QImage(400, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    for stroke in range(round(100 * share)):
        painter.fillRect(round(stroke * 4 / share), 0, 4, 100, QColor(ink))
    painter.end()
    return picture


def test_a_twentieth_of_ink_decides() -> None:
    assert contrast_in(drawn("#0B5C5A", 0.05), Box(0, 0, 400, 100), 22) == pytest.approx(ratio(0x0B5C5A, 0xFFFFFF))


def test_a_stray_pixel_does_not_decide() -> None:
    picture = drawn("#0B5C5A", 0.05)
    picture.setPixelColor(200, 50, QColor("black"))

    assert contrast_in(picture, Box(0, 0, 400, 100), 22) == pytest.approx(ratio(0x0B5C5A, 0xFFFFFF))


def test_light_ink_on_a_dark_ground_counts_the_same() -> None:
    assert contrast_in(drawn("white", 0.1, "#0B5C5A"), Box(0, 0, 400, 100), 22) == pytest.approx(
        ratio(0x0B5C5A, 0xFFFFFF)
    )


def test_a_ground_that_only_some_of_the_words_stand_on_counts_too() -> None:
    picture = drawn("#1C2B2B", 0.1)
    painter = QPainter(picture)
    painter.fillRect(305, 0, 35, 100, QColor("#0B5C5A"))
    painter.end()

    assert contrast_in(picture, Box(0, 0, 400, 100), 22) == pytest.approx(ratio(0x1C2B2B, 0x0B5C5A))


def test_words_in_a_second_colour_are_no_ground() -> None:
    picture = drawn("#0B5C5A", 0.1)
    painter = QPainter(picture)
    for stroke in range(220, 400, 10):
        painter.fillRect(stroke, 0, 4, 100, QColor("#6E1C00"))
    painter.end()

    assert contrast_in(picture, Box(0, 0, 400, 100), 22) >= ratio(0x0B5C5A, 0xFFFFFF)


def test_outside_the_picture_there_is_nothing_to_measure() -> None:
    assert contrast_in(drawn("black", 0.5), Box(500, 0, 10, 10), 22) is None

"""Latin runs inside Arabic: as they were when somebody looked at them, and as the marks of direction say."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.article.direction import bare, directed, directed_text

GOLDENS = Path(__file__).parent / "goldens"
TOLERANCE = 40
"""Steps of 256 that a pixel may differ by; beyond it, hardly any may: letters in another order move thousands."""


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are others."""
    ours, theirs = (image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other))
    rows = [(bytes(image.constBits()), image.bytesPerLine()) for image in (ours, theirs)]
    (a, wide), (b, broad) = rows
    return sum(
        abs(a[y * wide + x] - b[y * broad + x]) > TOLERANCE for y in range(one.height()) for x in range(one.width())
    )


def test_amounts_in_arabic_stand_as_on_the_picture(open_tablet, qtbot):
    tablet = open_tablet(languages=("en", "es", "ar"), language="ar")
    tablet.tap("begin")
    tablet.visit.openSection("ketamine-dose", "usual-dose")
    qtbot.waitUntil(lambda: tablet.shows("section-page-down"))
    golden = QImage(str(GOLDENS / "arabic-amounts.png"))

    below = round(tablet.item("review-strip").height())

    assert differing(tablet.grab().copy(QRect(64, 170 + below, 820, 280)), golden) < 400


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("بجرعة 0.5 mg لكل", "بجرعة \u20660.5\u00a0mg\u2069 لكل"),
        ("من 0.5 إلى 1 mg/kg", "من 0.5 إلى \u20661\u00a0mg/\u2060kg\u2069"),
        ("من 56–84 يومًا", "من 56–84 يومًا"),
        ("Spravato دواء", "\u200fSpravato دواء"),
        ("Spravato", "Spravato"),
    ],
)
def test_marks_are_set_where_the_order_needs_them(text, wanted):
    assert directed_text(text) == wanted
    assert bare(wanted) == text


def test_only_languages_from_right_to_left_get_marks():
    assert directed(("0.5 mg",), "en") == ("0.5 mg",)
    assert directed(("0.5 mg",), "ar-EG") == ("\u20660.5\u00a0mg\u2069",)

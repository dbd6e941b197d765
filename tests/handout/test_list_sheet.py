"""My list on paper, rendered."""

from PIL import Image
from pypdfium2 import PdfDocument

from kiosk.handout.list_sheet import list_pdf
from kiosk.handout.setting import Paper
from kiosk.tablet.qr_code import codes
from tests.tablet.qr_reader import read

QUESTIONS = ["What dose will I start on?", "Who stays with me?"]


def rendered(texts: list[str], scale: float = 1) -> list[Image.Image]:
    made = codes("Hill", texts, "988")
    document = PdfDocument(list_pdf(texts, made, "Hill", "988", Paper.A4, right_to_left=False))
    return [document[number].render(scale=scale).to_pil().convert("L") for number in range(len(document))]


def test_a_phone_can_read_the_code(qapp):
    page = rendered(QUESTIONS, 4)[0]
    made = codes("Hill", QUESTIONS, "988")[0]
    wide, high = page.size
    rules = [row for row in range(high) if page.getpixel((wide - 39 * 4, row)) < 200]
    below = max(row for row in rules if row < 0.9 * high) + 8
    area = page.crop((0, below, 230 * 4, int(0.93 * high))).point(lambda light: 255 * (light < 128))
    left, top, right, _ = area.getbbox()
    square = (right - left) / made.size

    middles = [int((place + 0.5) * square) for place in range(made.size)]
    squares = [[area.getpixel((left + column, top + row)) > 0 for column in middles] for row in middles]
    assert read(squares) == made.text
    assert abs((right - left) / 4 / 72 * 25.4 - 55) < 1


def test_twenty_long_questions_stand_whole_on_as_many_pages_as_they_take(qapp):
    texts = [f"{number}: what is the plan if it does not help me at all?" for number in range(20)]
    made = codes("Hill", texts, "988")
    document = PdfDocument(list_pdf(texts, made, "Hill", "988", Paper.LETTER, right_to_left=False))
    said = "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))

    assert len(document) > 3
    assert all(f"{number}: what is the plan" in said for number in range(20))
    assert said.count("Point a phone camera here") == len(made)

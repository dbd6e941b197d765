"""The mark of a content changes with what is shown and with nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.article.blocks import BulletList, Paragraph, Picture, StepList
from kiosk.article.inline import Words
from kiosk.article.mark import content_mark
from kiosk.article.place import Place
from tests.authoring.parity.leaves import leaves, put
from tests.pack.libraries import article, section, tea, words

TEA = tea()


def marked(*blocks) -> str:
    return content_mark(article("one", "en", "One", section("only", "Only", *blocks)))


def test_the_mark_is_the_same_for_the_same_content_on_every_machine_and_in_every_version() -> None:
    assert content_mark(TEA) == "fef6821eefe34dead4e2"


def test_every_text_and_number_of_an_article_is_in_its_mark() -> None:
    found = [(path, value) for path, value in leaves(replace(TEA, id="")) if value != ""]
    assert len(found) > 50

    for path, value in found:
        other = f"{value}x" if isinstance(value, str) else value + 1
        sized = path[-1] in {"width", "height"}
        assert (content_mark(put(TEA, path, other)) == content_mark(TEA)) == sized, path


def test_neither_the_file_nor_its_lines_nor_its_review_are_in_the_mark() -> None:
    signed = Review(ReviewStatus.APPROVED, date(2030, 1, 1), (Approval("A. Name", date(2029, 1, 1), "x", "y"),))
    moved = replace(TEA.sections[0], at=Place(70, 3))
    other = replace(TEA, id="another", review=signed, sections=(moved, *TEA.sections[1:]))

    assert content_mark(other) == content_mark(TEA)


def test_where_a_line_of_the_file_ends_is_not_in_the_mark() -> None:
    wrapped = Paragraph((Words("Tea is", at=Place(3)), Words("\u00a0hot.", at=Place(4))))

    assert marked(wrapped) == marked(Paragraph(words("Tea is hot.")))
    assert marked(Paragraph(words("Tea is hot."))) != marked(Paragraph((Words("Tea is"), Words(" hot.", strong=True))))


def test_points_in_order_are_not_points_without_order() -> None:
    assert marked(BulletList((words("One"),))) != marked(StepList((words("One"),)))


@pytest.mark.parametrize("other", [{"mark": "b"}, {"alt": "A glass"}, {"caption": ""}])
def test_another_picture_is_another_content_but_another_name_for_it_is_not(other: dict[str, str]) -> None:
    cup = Picture("images/cup.png", "A cup", "Our cup", 640, 480, "a")

    assert marked(replace(cup, **other)) != marked(cup)
    assert marked(replace(cup, name="images/mug.png", width=320)) == marked(cup)

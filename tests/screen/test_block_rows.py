"""Rows of blocks: what each row holds for the item that draws it."""

from PySide6.QtCore import QObject

from kiosk.article.blocks import KeyPoint
from kiosk.article.inline import Words
from kiosk.screen.block_rows import BlockRow, BlockRows
from tests.screen import blocks_samples as samples


def made(owner: QObject, *blocks) -> tuple[BlockRow, ...]:
    return tuple(BlockRows(owner).of(blocks))


def items(row: BlockRow) -> list[str]:
    names = {name.data(): role for role, name in row.words.roleNames().items()}
    return [row.words.data(row.words.index(at), names[b"item"]) for at in range(row.words.rowCount())]


def test_a_key_sentence_is_stressed_and_what_follows_is_not(qapp: QObject) -> None:
    owner = QObject()
    alone, followed = made(
        owner, KeyPoint((Words("Go slow."),)), KeyPoint((Words("Go slow."),), (Words("Then rest."),))
    )

    assert (alone.text, alone.markup) == ("Go slow.", "<b>Go slow.</b>")
    assert (followed.text, followed.markup) == ("Go slow. Then rest.", "<b>Go slow.</b> Then rest.")


def test_a_list_is_one_row_a_point(qapp: QObject) -> None:
    rows = made(QObject(), samples.STEPS, samples.TO_DO)

    assert [(row.kind, row.mark, row.first) for row in rows] == [
        ("step", "1", True),
        ("step", "2", False),
        ("todo", "1", True),
        ("todo", "2", False),
    ]


def test_items_of_words_are_named_once_in_a_list(qapp: QObject) -> None:
    owner = QObject()
    first, second = made(owner, samples.TOUCHED, samples.TOUCHED)

    assert items(first) == ["word-term-vein", "word-term-iv", "word-usual-dose"]
    assert items(second) == ["word-term-vein-2", "word-term-iv-2", "word-usual-dose-2"]


def test_rows_without_words_to_touch_say_so_with_an_empty_list(qapp: QObject) -> None:
    owner = QObject()
    plain, touched, lonely = made(owner, samples.PLAIN, samples.TOUCHED, samples.PLAIN)

    assert [row.words.rowCount() for row in (plain, touched, lonely)] == [0, 3, 0]


def test_rows_know_whether_words_to_touch_are_near(qapp: QObject) -> None:
    owner = QObject()
    rows = made(owner, samples.TOUCHED, samples.PLAIN, samples.TOUCHED, samples.TOUCHED)

    assert [row.near for row in rows] == [False, False, True, True]

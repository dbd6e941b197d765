"""Which sources blocks name."""

from kiosk.article.blocks import BulletList, FigureBlock, Heading, KeyPoint, Paragraph, Picture, Table
from kiosk.article.figures import DotsFigure, Figure
from kiosk.article.sources import sources_of


def test_sources_come_once_each_in_the_order_of_first_use() -> None:
    blocks = [
        Heading("No source"),
        Paragraph((), ("b", "a")),
        Picture("images/a.png", "No source"),
        FigureBlock(Figure("T", "A", DotsFigure(1, 1, "", ""), sources=("c", "b"))),
        KeyPoint((), (), ("a",)),
        BulletList((), ("d",)),
        Table((), (), ("e", "c")),
    ]

    assert sources_of(blocks) == ("b", "a", "c", "d", "e")


def test_no_blocks_name_no_sources() -> None:
    assert sources_of([]) == ()

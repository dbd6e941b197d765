"""A pack gives back what the library held, and reads no more than it shows."""

from pathlib import Path

import pytest

from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from tests.pack.libraries import small_library, tea


@pytest.fixture
def pack(tmp_path: Path):
    write_pack(small_library(), tmp_path / "small.pack")
    with Pack.open(tmp_path / "small.pack") as pack:
        yield pack


def test_every_part_of_an_article_comes_back(pack: Pack) -> None:
    article = tea()
    head = pack.article("en", "tea")
    assert (head.title, head.neutral_title, head.origin) == (article.title, article.neutral_title, article.origin)
    assert (head.key_facts, head.sources, head.lead) == (article.key_facts, article.sources, article.lead)
    assert (head.review, head.ready_questions) == (article.review, article.ready_questions)
    assert pack.terms("en", "tea") == article.terms
    assert pack.check("en", "tea") == article.check
    for section in article.sections:
        assert tuple(pack.section("en", "tea", section.id).blocks) == section.blocks
    for question in article.questions:
        assert pack.question("en", "tea", question.id).question == question

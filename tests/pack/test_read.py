"""A pack gives back what the library held, and reads no more than it shows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.article.blocks import Paragraph
from kiosk.article.library import Library
from kiosk.pack.cards import QuestionCard, TopicOffer
from kiosk.pack.errors import NotInPack
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from tests.pack.libraries import ONE_PIXEL, article, section, small_library, tea, words

LONG = 1_234


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("packs") / "small.pack"
    write_pack(small_library(), path)
    with Pack.open(path) as pack:
        yield pack


@pytest.fixture(scope="module")
def long_section(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    blocks = [Paragraph(words(f"Paragraph {number}"), (f"source-{number % 2}",)) for number in range(LONG)]
    path = tmp_path_factory.mktemp("packs") / "long.pack"
    write_pack(Library((article("long", "en", "Long", section("all", "All", *blocks)),)), path)
    with Pack.open(path) as pack:
        yield pack


def reads() -> int:
    """Bytes that this process has read from files."""
    return int(Path("/proc/self/io").read_text(encoding="ascii").split()[1])


def cost(action: Callable[[], object]) -> int:
    """Bytes read by an action. The look at the counter costs a little too, the same each time."""
    before = reads()
    action()
    return reads() - before


def test_every_part_of_an_article_comes_back(pack: Pack) -> None:
    written = tea()
    head = pack.article("en", "tea")
    assert (head.title, head.neutral_title, head.origin) == (written.title, written.neutral_title, written.origin)
    assert (head.key_facts, head.sources, head.lead) == (written.key_facts, written.sources, written.lead)
    assert (head.review, head.ready_questions) == (written.review, written.ready_questions)
    assert pack.terms("en", "tea") == written.terms
    assert pack.check("en", "tea") == written.check
    for part in written.sections:
        assert tuple(pack.section("en", "tea", part.id).blocks) == part.blocks
    for question in written.questions:
        assert pack.question("en", "tea", question.id).question == question


def test_the_head_of_an_article_names_its_sections_and_questions(pack: Pack) -> None:
    head = pack.article("en", "tea")
    assert [(card.id, card.minutes, card.key) for card in head.sections] == [
        ("how-much", 1, "Two cups are usual."),
        ("how-hot", 1, ""),
    ]
    assert [topic.id for topic in head.topics] == ["ask-night"]
    assert head.topics[0].questions[0] == QuestionCard("sleep", "Will tea keep me awake?")
    assert (head.has_terms, head.has_check) == (True, True)
    assert not pack.article("en", "coffee").has_check


def test_a_question_knows_its_topic(pack: Pack) -> None:
    assert pack.question("en", "tea", "decaf").topic == "ask-night"


def test_a_section_names_the_sources_of_all_its_blocks(pack: Pack) -> None:
    page = pack.section("en", "tea", "how-much")
    assert (page.title, page.key, page.sources) == ("How much tea", "Two cups are usual.", ("book",))


def test_languages_stand_in_the_order_of_the_library(pack: Pack) -> None:
    assert pack.languages == ("en", "es")
    assert [pack.article_count(language) for language in ("en", "es", "fr")] == [2, 1, 0]


@pytest.mark.parametrize(
    ("offset", "limit", "expected"),
    [(0, 9, ["tea", "coffee"]), (1, 9, ["coffee"]), (0, 1, ["tea"]), (2, 9, []), (9, 9, []), (0, 0, [])],
)
def test_cards_come_a_page_at_a_time(pack: Pack, offset: int, limit: int, expected: list[str]) -> None:
    assert [card.id for card in pack.article_cards("en", offset, limit)] == expected


def test_one_language_knows_nothing_of_another(pack: Pack) -> None:
    assert pack.article("es", "tea").title == "Cómo beber té"
    assert pack.terms("es", "tea") == ()
    assert pack.article_cards("fr", 0, 9) == ()


def test_questions_and_topics_are_there_for_the_whole_library(pack: Pack) -> None:
    assert pack.ready_questions("en") == ("What is my main problem?", "What should I do?")
    assert pack.ready_questions("es") == ()
    assert pack.topics("en", 9) == (TopicOffer("tea", "ask-night", "Tea at night", "moon"),)
    assert pack.topics("en", 0) == ()


def test_an_image_comes_back_byte_for_byte(pack: Pack) -> None:
    assert pack.image("images/cup.png") == ONE_PIXEL


@pytest.mark.parametrize(
    "ask",
    [
        lambda pack: pack.article("en", "cocoa"),
        lambda pack: pack.article("fr", "tea"),
        lambda pack: pack.section("en", "tea", "cocoa"),
        lambda pack: pack.question("en", "tea", "cocoa"),
        lambda pack: pack.term("en", "tea", "cocoa"),
        lambda pack: pack.terms("en", "cocoa"),
        lambda pack: pack.check("en", "cocoa"),
        lambda pack: pack.ready_questions("fr"),
        lambda pack: pack.topics("fr", 1),
        lambda pack: pack.image("cocoa.png"),
    ],
)
def test_what_was_never_there_is_not_in_the_pack(pack: Pack, ask: Callable[[Pack], object]) -> None:
    with pytest.raises(NotInPack):
        ask(pack)


def test_a_term_comes_back_by_its_id(pack: Pack) -> None:
    assert pack.term("en", "tea", "term-decaf").word == "Decaf"


def test_any_letters_may_stand_in_names(tmp_path: Path) -> None:
    name = "a/b\x1f?'\"%"
    library = Library((replace(tea(), id=name, language="x%"),), {}, {"ü ?.png": ONE_PIXEL})
    path = tmp_path / "50 % #1?.pack"
    write_pack(library, path)
    with Pack.open(path) as pack:
        assert pack.article("x%", name).id == name
        assert pack.image("ü ?.png") == ONE_PIXEL
        assert pack.search("x%", "tea")[0].article == name


def test_blocks_of_a_long_section_can_be_taken_anywhere(long_section: Pack) -> None:
    page = long_section.section("en", "long", "all")
    assert page.sources == ("source-0", "source-1")
    assert len(page.blocks) == LONG
    everything = list(page.blocks)
    assert [page.blocks[place] for place in (0, 49, 50, LONG - 1, -1)] == [
        everything[place] for place in (0, 49, 50, LONG - 1, -1)
    ]
    assert page.blocks[1_200:9_999] == tuple(everything[1_200:])
    with pytest.raises(IndexError):
        page.blocks[LONG]


def test_of_a_long_section_only_what_is_looked_at_is_read(long_section: Pack) -> None:
    def look(places: slice) -> None:
        with Pack.open(long_section.path) as fresh:
            assert fresh.section("en", "long", "all").blocks[places]

    one = cost(lambda: look(slice(700, 701)))
    everything = cost(lambda: look(slice(None)))
    assert one < everything / 3


def test_a_block_that_was_read_is_not_read_again(long_section: Pack) -> None:
    page = long_section.section("en", "long", "all")
    assert page.blocks[700] is page.blocks[700]


def test_opening_reads_the_same_however_large_the_pack(tmp_path: Path) -> None:
    library = small_library()
    many = tuple(replace(library.articles[0], id=f"tea-{number}") for number in range(400))
    write_pack(library, tmp_path / "small.pack")
    write_pack(replace(library, articles=(*library.articles, *many)), tmp_path / "large.pack")
    small, large = (cost(lambda path=path: Pack.open(path).close()) for path in tmp_path.glob("*.pack"))
    assert small == large
    assert (tmp_path / "large.pack").stat().st_size > 20 * (tmp_path / "small.pack").stat().st_size

"""What the preview shows of a library: a first part of a large one, and each article as it last was good."""

from pathlib import Path

from kiosk.desk.preview.good import MOST, GoodArticles
from tests.authoring.pictures import png, put
from tests.authoring.samples import in_section


def shown(good: GoodArticles, *wanted: str) -> dict[str, str]:
    """The words of each article that is shown, by id."""
    library = good.read(wanted).library
    return {article.id: repr(article.sections) for article in library.articles} if library else {}


def test_of_a_large_library_the_first_are_shown_and_those_that_were_asked_for_saved_or_linked(tmp_path: Path) -> None:
    names = [f"a{number:03}" for number in range(MOST + 9)]
    for name in names:
        put(tmp_path, f"en/{name}.md", in_section("You can bring water.").encode())
    good = GoodArticles(tmp_path)
    assert [*shown(good)] == names[:MOST]
    assert [*shown(good, names[-1])] == [*names[:MOST], names[-1]]

    put(tmp_path, f"en/{names[-2]}.md", in_section(f"See [this]({names[-3]}.md).").encode())
    assert names[-2] in shown(good)
    assert {*shown(good)} == {*names[:MOST], *names[-3:]}

    put(tmp_path, f"en/{names[-1]}.md", in_section("You can bring tea.").encode())
    assert "tea" in shown(good)[names[-1]]


def test_an_article_that_breaks_or_cannot_be_read_keeps_its_words_and_pictures(tmp_path: Path) -> None:
    put(tmp_path, "images/a.png", png())
    for name in ("a", "b"):
        put(tmp_path, f"en/{name}.md", in_section("You can bring water.\n\n![A cup](images/a.png)").encode())
    good = GoodArticles(tmp_path)
    before = good.read(())
    assert not before.problems

    put(tmp_path, "en/a.md", in_section("<b>Broken</b>").encode())
    put(tmp_path, "en/b.md", b" " * 9_000_000)
    after = good.read(())
    assert after.library == before.library
    assert {problem.path for problem in after.problems} == {"en/a.md", "en/b.md"}


def test_a_draft_with_something_still_to_settle_is_shown_and_what_that_is_is_told(tmp_path: Path) -> None:
    put(tmp_path, "en/a.md", in_section("You can bring water.[^nobody]").encode())

    seen = GoodArticles(tmp_path).read(())
    assert seen.library
    assert "water" in repr(seen.library.articles[0].sections)
    assert [problem.code for problem in seen.problems] == ["SRC01"]

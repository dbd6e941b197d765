"""Whatever is written: a problem or an article, nothing lost, nothing leaked, every line right."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.article import Article
from kiosk.article.blocks import Paragraph
from kiosk.article.inline import plain
from kiosk.article.problem import Problem
from kiosk.authoring.codes import CODES
from tests.authoring.samples import FRONT, in_section, read

PIECES = st.sampled_from(
    [
        *("# ", "## ", "### ", "- ", "* ", "1. ", "> ", ": ", ":   ", "    ", "  ", "\t", "\n", "\n\n", "\r\n", "|"),
        *("\n## Q {.questions #q icon=drop}\n", "\n## C {.check}\n", "\n## T {.terms}\n", "\n### Why? {#why}\n"),
        *(
            "[x](#here)",
            "[x](other.md)",
            "[^roe2020]",
            "[^no]",
            "{#id}",
            "{.next}",
            "[ ] ",
            "[x] ",
            "![a](images/x.png)",
        ),
        *("```figure\n", "```\n", "kind: range\n", "start: 1\n", '!!! key "k"\n', '!!! note "n"\n    y\n', "!!! "),
        *(
            "|\n|a|b|\n",
            "|---|---|\n",
            "---\n",
            "===\n",
            "**",
            "*",
            "_",
            "`",
            '"',
            "'",
            "--",
            "...",
            "(",
            ")",
            "[",
            "]",
        ),
        *(
            "<b>",
            "</b>",
            "<!-- ",
            "-->",
            "<http://a.b>",
            "&amp;",
            "&#8238;",
            "{",
            "}",
            "\\",
            "word",
            "two words",
            "é",
            "😀",
        ),
        *("\ue000", "\u202e", "\x00", "\x02", "\x03", "\x02L3\x03 ", "\x02F0\x03", "\x0234\x03", "\ufeff", "\ud800"),
    ]
)
"""What Markdown is made of, and what it stumbles over."""

CHUNKS = st.sampled_from(
    [
        *("{w}", "{w} {w}\n{w}", "**{w}** {w}[^roe2020]", "[{w}](#here) {w}", "*{w}*, {w}", "{w}\n  {w} {w}"),
        *("- {w}\n- {w} {w}", "- {w}\n\n- {w}", "1. {w}\n2. {w}", "- [ ] {w}\n- [ ] {w}", "- {w}\n  {w}"),
        *('!!! key "{w}"\n    {w}', '!!! note "{w}"\n    {w}', "| {w} | {w} |\n|---|---|\n| {w} | {w} |"),
        *("### {w}", '## {w} {#i{n} icon=drop}\n\n!!! key "{w}"', "{w}|{w}\n-|-\n{w}|{w}", "| {w} | {w} |", "|---|"),
        *("    {w}", "    - {w}", "> {w}", "- [x] {w}", "<{w}>", "---", "## T {.terms}\n\n{w} {#term-i{n}}\n: {w}"),
        *(
            "## {w} {.questions #i{n} icon=drop}",
            "### {w} {#i{n}}\n\n> {w}\n\n{w}\n\n- [{w}](#here){.next}",
            "## C {.check}",
        ),
    ]
)
"""Constructs with gaps for words of their own, right ones and wrong ones."""

WORD = st.from_regex(r"[a-zéا]{1,8}", fullmatch=True)
TEXT = st.lists(WORD, min_size=1, max_size=12)


def texts(thing: object) -> Iterator[str]:
    """Every text within an article, also ids and names."""
    match thing:
        case str():
            yield thing
        case tuple():
            for part in thing:
                yield from texts(part)
        case _ if is_dataclass(thing):
            for field in fields(thing):
                yield from texts(getattr(thing, field.name))


def is_sound(article: Article, problems: tuple[Problem, ...], lines: int) -> bool:
    """Whether nothing of the reading leaked into the article and every problem has a known code and a real place."""
    leaked = any("\x02" in text or "\x03" in text for text in texts(article))
    placed = all(1 <= problem.line <= max(lines, 1) and problem.column >= 1 for problem in problems)
    return not leaked and placed and all(problem.code in CODES and problem.message for problem in problems)


def line_count(data: bytes) -> int:
    return len(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n"))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.booleans())
def test_any_markdown_gives_an_article_and_problems_with_places(text: str, front: bool) -> None:
    data = (f"{FRONT}{text}" if front else text).encode("utf-8", "surrogatepass")

    assert is_sound(*read(data), line_count(data))


@settings(max_examples=50, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-16"))))
def test_any_bytes_give_an_article_and_problems_with_places(data: bytes) -> None:
    assert is_sound(*read(data), line_count(data))


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="abc:-[]{}'\"&*!|>#%@? \n\t\\0.<", max_size=60))
def test_any_front_matter_and_any_figure_give_problems_with_places(text: str) -> None:
    file = f"---\n{text}\n---\n\n```figure\n{text}\n```\n"

    assert is_sound(*read(file), line_count(file.encode()))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(CHUNKS, st.sampled_from(["\n\n", "\n\n", "\n\n", "\n"])), max_size=6))
def test_no_word_is_lost_without_a_problem(chunks: list[tuple[str, str]]) -> None:
    body = "".join(chunk + gap for chunk, gap in chunks)
    words = []
    while "{w}" in body:
        words.append(f"w{len(words)}q")
        body = body.replace("{w}", words[-1], 1)
    for number in range(body.count("{n}")):
        body = body.replace("{n}", str(number), 1)
    article, problems = read(in_section(body))
    said = "\n".join(texts(article))

    assert problems or all(word in said for word in words), body


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, st.sampled_from(["", "- ", "1. ", "- [ ] "])), min_size=1, max_size=4))
def test_titles_and_texts_come_out_as_they_were_written(sections: list[tuple[list[str], list[str], str]]) -> None:
    body = "\n".join(
        f'## {" ".join(title)} {{#s{number} icon=drop}}\n\n!!! key "{" ".join(text)}"\n\n{sign}{" ".join(text)}\n'
        for number, (title, text, sign) in enumerate(sections)
    )
    article, problems = read(f"{FRONT}{body}")

    assert not problems
    for section, (title, text, _) in zip(article.sections, sections, strict=True):
        assert section.key is not None
        assert (section.title, plain(section.key.runs)) == (" ".join(title), " ".join(text))
        assert " ".join(text) in texts(section.blocks[1])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(min_value=1, max_value=4), min_size=3, max_size=8),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "\ufeff"]),
    st.lists(st.sampled_from(["", "  ", "\t"]), min_size=3, max_size=3),
)
def test_lines_are_right_however_lines_end_and_however_many_are_empty(
    gaps: list[int], end: str, mark: str, trailing: list[str]
) -> None:
    lines = f'{FRONT}## Here {{#here icon=drop}}\n\n!!! key "K"\n'.split("\n")
    expected = []
    for number, gap in enumerate(gaps):
        lines += [trailing[(number + index) % 3] for index in range(gap)]
        expected.append(len(lines) + 2)
        lines += [f"Words {number}", f"and [more](#nowhere{number}) words"]
    article, problems = read((mark + end.join(lines)).encode())
    paragraphs = [block for block in article.sections[0].blocks if isinstance(block, Paragraph)]

    assert [(problem.line, problem.column) for problem in problems] == [(line, 6) for line in expected]
    assert [block.at.line for block in paragraphs] == [line - 1 for line in expected]

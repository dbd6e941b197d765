"""A folder becomes a library, and every problem in it is found in one run."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.authoring.folder import FolderUnreadable, check, read_folder
from tests.authoring.pictures import huge_png, png, put
from tests.authoring.samples import FIRST_LINE, in_section, translated

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files of a library, text or bytes by name, and gives its folder."""

    def files(**named: str | bytes) -> Path:
        for name, data in named.items():
            put(tmp_path, name, data if isinstance(data, bytes) else data.encode())
        return tmp_path

    return lambda named: files(**named)


def article(language: str = "en", body: str = "Text.") -> str:
    return translated(in_section(body), language)


def found(folder: Path) -> list[tuple[str, int, str]]:
    return [(problem.path, problem.line, problem.code) for problem in check(folder)]


def test_articles_come_in_the_order_of_the_library_file_english_first(write: Write) -> None:
    folder = write(
        {
            "library.yaml": "order: [second, third]\nready_questions:\n  en: ['Why?', \"What's next?\"]\n",
            "en/first.md": article(),
            "en/second.md": article(),
            "en/third.md": article(),
            "de/third.md": article("de"),
            "de/second.md": article("de"),
        }
    )
    library, problems = read_folder(folder)

    assert [problem.path for problem in problems] == ["de/first.md", "library.yaml"]
    assert [(item.language, item.id) for item in library.articles] == [
        *(("en", "second"), ("en", "third"), ("en", "first")),
        *(("de", "second"), ("de", "third")),
    ]
    assert library.ready_questions == {"en": ("Why?", "What’s next?")}
    assert library.languages == ("en", "de")


def test_links_lead_from_one_article_to_another_of_the_same_language(write: Write) -> None:
    folder = write(
        {
            "en/a.md": article(body="[b](b.md) and [there](b.md#here)"),
            "en/b.md": article(),
            "es/a.md": article("es", "[be](b.md) y [ahí](b.md#here)"),
        }
    )

    assert found(folder) == [*(("es/a.md", FIRST_LINE, "LINK02"),) * 2, ("es/b.md", 1, "LANG01")]


def test_pictures_get_into_the_library_made_over(write: Write) -> None:
    folder = write({"en/a.md": article(body="![A](images/a.png)"), "images/a.png": png(), "images/sub/b.png": png()})
    library, problems = read_folder(folder)

    assert list(library.images) == ["images/a.png"]
    assert [(problem.path, problem.code, problem.severity) for problem in problems] == [
        ("images/sub/b.png", "IMG08", "warning")
    ]


def test_an_article_with_an_error_is_left_out_and_all_its_problems_are_named(write: Write) -> None:
    bad = article(body="[x](#nowhere)\n\n<b>bold</b>").replace("icon: drop\nsummary", "icon: dorp\nsummary")
    library, problems = read_folder(write({"en/bad.md": bad, "en/good.md": article(), "library.yaml": "ordr: []"}))

    assert [item.id for item in library.articles] == ["good"]
    assert [problem.code for problem in problems] == ["FIELD04", "LINK01", "HTML01", "HTML01", "FIELD02"]


def test_a_warning_leaves_its_article_in(write: Write) -> None:
    library, problems = read_folder(write({"en/a.md": article(body="## B {#b icon=drop}\n\nNo key.")}))

    assert [problem.code for problem in problems] == ["SECT03"]
    assert len(library.articles) == 1


def test_problems_are_sorted_by_path_line_and_column(write: Write) -> None:
    folder = write({"en/b.md": article(body="[x](#y) [x](#z)\n\n[x](#w)"), "en/a.md": "", "zz": ""})
    problems = check(folder)

    assert list(problems) == sorted(problems)
    assert len(problems) > 4


def test_the_same_folder_gives_the_same_library(write: Write) -> None:
    folder = write({"en/a.md": article(body="![A](images/a.png)"), "images/a.png": png(), "en/b.md": article()})

    assert read_folder(folder) == read_folder(folder)


def test_a_folder_that_does_not_exist_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FolderUnreadable, match="There is no folder"):
        read_folder(tmp_path / "nowhere")


def test_a_file_instead_of_a_folder_is_said_in_a_sentence(write: Write) -> None:
    with pytest.raises(FolderUnreadable, match="is a file"):
        read_folder(write({"x": ""}) / "x")


def test_an_empty_folder_has_no_article(tmp_path: Path) -> None:
    assert found(tmp_path) == [(".", 1, "FOLD01")]


def test_a_folder_without_english_is_an_error(write: Write) -> None:
    assert found(write({"es/a.md": article("es")})) == [("en", 1, "FOLD02")]


def test_only_readmes_and_hidden_files_are_passed_over(write: Write) -> None:
    folder = write(
        {
            "README.md": "x",
            ".git/config": "x",
            "en/README.md": "x",
            "en/.draft.md": "x",
            "en/a.md": article(),
            "en/a.txt": "x",
            "notes.txt": "x",
            "en/old/b.md": article(),
            "english/a.md": article(),
        }
    )

    assert found(folder) == [
        ("en/a.txt", 1, "FOLD04"),
        ("en/old", 1, "FOLD03"),
        ("english", 1, "FOLD03"),
        ("notes.txt", 1, "FOLD04"),
    ]


@pytest.mark.parametrize("name", ["A.md", "first visit.md", "first_visit.md", "-a.md", "é.md", f"{'a' * 61}.md"])
def test_a_name_that_cannot_be_an_id_is_an_error(write: Write, name: str) -> None:
    assert found(write({"en/b.md": article(), f"en/{name}": article()})) == [(f"en/{name}", 1, "FOLD05")]


def test_two_articles_with_one_id_are_an_error_at_one_of_them(write: Write) -> None:
    folder = write({"en/a.md": article(), "en/a.MD": article()})

    assert found(folder) == [("en/a.md", 1, "FOLD06")]


def test_a_name_that_is_not_utf_8_does_no_harm(write: Write) -> None:
    folder = write({"en/a.md": article()})
    Path(os.fsdecode(os.fsencode(folder) + b"/en/\xff.md")).write_text("x")

    assert found(folder) == [("en/?.md", 1, "FOLD05")]


@pytest.mark.parametrize("language", ["en", "es", "es-MX", "zh-Hant", "zh-Hant-TW", "yue"])
def test_a_language_is_named_as_usual(write: Write, language: str) -> None:
    folder = write({"en/a.md": article(), f"{language}/a.md": article(language)})

    assert {code for _, _, code in found(folder)} <= {"TEXT06"}  # there is no typeface for Chinese yet


@pytest.mark.parametrize("name", ["EN", "e", "es_MX", "es-mx", "english", "en-"])
def test_another_folder_is_an_error(write: Write, name: str) -> None:
    assert found(write({"en/a.md": article(), f"{name}/a.md": article()})) == [(name, 1, "FOLD03")]


def test_a_file_that_cannot_be_read_is_an_error_of_its_own(write: Write) -> None:
    folder = write({"en/a.md": article()})
    (folder / "en/gone.md").symlink_to(folder / "nowhere.md")
    (folder / "library.yaml").mkdir()

    assert found(folder) == [("en/gone.md", 1, "FILE01"), ("library.yaml", 1, "FILE01")]


def test_a_picture_that_cannot_be_read_is_an_error_where_it_is_shown(write: Write) -> None:
    folder = write({"en/a.md": article(body="![A](images/a.png)"), "images/a.png": b"Dear reader,"})

    assert found(folder) == [("en/a.md", FIRST_LINE, "IMG03")]


def test_a_file_of_text_that_is_far_too_large_is_refused_unread(write: Write) -> None:
    folder = write({"en/a.md": article(), "en/b.md": b""})
    with (folder / "en/b.md").open("wb") as file:
        file.truncate(50_000_000)

    assert found(folder) == [("en/b.md", 1, "FILE02")]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("order: [a, nobody]", 1, "LIB01"),
        ("order: a\nready_questions: [x]", 2, "FIELD03"),
        ("order: {a: b}", 1, "FIELD03"),
        ("ready_questions:\n  xx: [Why?]", 2, "LIB02"),
        ("ready_questions:\n  en: Why?", 2, "FIELD03"),
        ("- a", 1, "FIELD03"),
        ("order: [a", 1, "YAML02"),
        ("order: [\xff]", 1, "LIB01"),
        ("ordr: [a]", 1, "FIELD02"),
    ],
)
def test_what_is_wrong_with_the_library_file_is_named_at_its_line(
    write: Write, text: str, line: int, code: str
) -> None:
    assert found(write({"en/a.md": article(), "library.yaml": text})) == [("library.yaml", line, code)]


def test_an_empty_library_file_is_fine(write: Write) -> None:
    assert not found(write({"en/a.md": article(), "library.yaml": "# nothing yet\n"}))


def test_a_library_full_of_bad_input_is_reported_in_one_run(write: Write) -> None:
    folder = write(
        {
            "en/good.md": article(),
            "en/latin.md": article(body="caf\xe9").encode("latin-1"),
            "en/broken.md": "---\ntitle: [\n---\n",
            "en/bidi.md": article(body="a\u202eb"),
            "en/surrogate.md": article(body="x").encode() + b"\xed\xa0\x80",
            "en/bomb.md": article(body="![A](images/bomb.png)"),
            "images/bomb.png": huge_png(20_000, 20_000),
        }
    )
    library, _ = read_folder(folder)

    assert [item.id for item in library.articles] == ["good"]
    assert {(path, code) for path, _, code in found(folder)} >= {
        ("en/latin.md", "TEXT01"),
        ("en/broken.md", "YAML02"),
        ("en/bidi.md", "TEXT03"),
        ("en/surrogate.md", "TEXT01"),
        ("en/bomb.md", "IMG05"),
    }

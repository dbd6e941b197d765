"""Small libraries that somebody changes at random, and what a plain check of them says."""

from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from kiosk.article.problem import Problem
from kiosk.authoring.checking import check_whole
from kiosk.authoring.folder import read_whole
from tests.authoring.pictures import png, put
from tests.authoring.samples import in_section, translated

BODIES = (
    "Text.",
    "You take 5 mg. [Other](b.md)",
    "You take 7 mg. [Other](b.md#here) and [this](#here)",
    '[Third](c.md#there)\n\n## There {#there icon=drop}\n\n!!! key "You can ask."',
    "![A](images/a.png)",
    "![A](images/b.png)\n\n![C](images/a.png)",
    "You take 200 mg.\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h",
    "<b>bold</b>",
    "\u202e",
)
WAIVER = "waivers:\n  - {rule: LIST01, until: 2026-12-31, why: It is a recipe.}\n"
SIGNED = "2030-01-31, approvals: [{by: A doctor, on: 2026-01-31, of: aaaa, figures: none}]"
FILES = tuple(f"{language}/{name}.md" for language in ("en", "es") for name in "abc")
SETTINGS = (
    "order: [a]\npeople: [A doctor]\n",
    "check: {list_items: 3}\n",
    "check: {list_items: 12}\n",
    "ordr: [a]\n",
    "[",
    "ready_questions: {en: [Why?]}\n",
)

Edit = tuple[str, bytes | None]
"""A file's name and its new bytes, or None for a file that goes away."""


def articles(name: str) -> st.SearchStrategy[Edit]:
    """An article with another text, review or waiver, or none."""

    def written(body: str, due: str, waiver: str) -> Edit:
        text = in_section(body).replace("due: 2030-01-31}\n", f"due: {due}}}\n{waiver}")
        return name, translated(text, name[:2]).encode("utf-8", "surrogatepass")

    dues = st.sampled_from(("2030-01-31", "2026-06-30", SIGNED))
    return st.builds(written, st.sampled_from(BODIES), dues, st.sampled_from(("", WAIVER))) | st.just((name, None))


def any_edit() -> st.SearchStrategy[Edit]:
    """Any change of a library's files."""
    pictures = st.tuples(
        st.sampled_from(("images/a.png", "images/b.png")),
        st.sampled_from((png(), png(30, 20), b"no picture", None)),
    )
    settings = st.tuples(st.just("library.yaml"), st.sampled_from((*map(str.encode, SETTINGS), None)))
    others = st.tuples(st.sampled_from(("en/notes.txt", "scores.yaml", "en/A.md")), st.sampled_from((b"a: b\n", None)))
    return st.sampled_from(FILES).flatmap(articles) | pictures | settings | others


def apply(folder: Path, edit: Edit) -> None:
    """Save a file, or delete it."""
    name, data = edit
    if data is None:
        (folder / name).unlink(missing_ok=True)
    else:
        put(folder, name, data)


def plainly(folder: Path, today: date) -> tuple[Problem, ...]:
    """What is found by reading everything, one step after the other."""
    return tuple(sorted(set(check_whole(read_whole(folder), folder, today))))

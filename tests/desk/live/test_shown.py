"""A draft that an import made is on the tablet before everything in it is settled."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.desk.live.serve import Service
from kiosk.pack.read import Pack
from tests.authoring.samples import in_section


def compiled(tmp_path: Path, text: str) -> dict[str, Any]:
    request = {"number": 1, "do": "compile", "folder": str(tmp_path), "out": str(tmp_path / "a.pack")}
    return Service().answer({**request, "language": "en", "id": "a", "text": text})


@pytest.mark.parametrize(
    "text",
    [
        in_section('!!! open "Check this."\n    Some words.'),
        in_section("It helps 3 of 10 people.[^source-needed]"),
        in_section("Text.").replace("summary: A summary.", "summary:"),
    ],
)
def test_what_is_still_to_be_settled_does_not_hide_an_article(tmp_path: Path, text: str):
    (tmp_path / "en").mkdir()
    answer = compiled(tmp_path, text)

    assert [problem["severity"] for problem in answer["problems"]] == ["error"]
    with Pack.open(Path(answer["pack"])) as pack:
        assert pack.article_count("en") == 1


def test_what_cannot_be_read_is_not_shown(tmp_path: Path):
    (tmp_path / "en").mkdir()

    assert compiled(tmp_path, in_section("<b>Text.</b>"))["pack"] == ""

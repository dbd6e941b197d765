"""What must not be written down anywhere: machine paths, registry hosts, unfinished work."""

import re

import pytest

from tests.rules.tree import ROOT, name, text_files

NOWHERE = {
    "a path of one machine": r"(?<![\w.<}])/(?:work|root|home)/",
    "a host of a package registry": r"(?:pypi|pythonhosted|npmjs|crates)\.(?:org|io|com)|deb\.debian\.org",
    "unfinished work": r"\b(?:TODO|FIXME|XXX|HACK)\b",
}


@pytest.mark.parametrize("what", NOWHERE)
def test_nowhere_is_written(what: str) -> None:
    found = [
        f"{name(path)}:{number} {line.strip()}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(NOWHERE[what], line) and path.parent != ROOT / "tests" / "rules"
    ]

    assert not found


def test_text_files_end_their_lines_the_same_way() -> None:
    assert not [name(path) for path in text_files() if b"\r" in path.read_bytes()]

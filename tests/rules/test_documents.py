"""What the documents say is shown by a test is shown by one that exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted((ROOT / "assets" / "documents").glob("*.md"))
TESTS = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_test_that_a_document_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    defined = set(re.findall(r"def (test_\w+)", "".join(TESTS.values())))
    files = set(re.findall(r"\btest_\w+\.py\b", text))
    named = set(re.findall(r"\btest_\w+\b(?!\.py)", text))

    assert not files - TESTS.keys()
    assert not named - defined


def test_the_documents_name_tests_at_all() -> None:
    assert any("test_" in document.read_text(encoding="utf-8") for document in DOCUMENTS)

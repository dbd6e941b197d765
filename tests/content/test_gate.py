"""The bundled articles pass the gate, on a day on which their review is not overdue."""

from datetime import date

from kiosk.authoring.checking import check_library
from tests.content.conftest import CONTENT


def test_the_bundled_articles_pass_the_gate_in_every_language():
    assert [str(problem) for problem in check_library(CONTENT, date(2026, 6, 1))] == []

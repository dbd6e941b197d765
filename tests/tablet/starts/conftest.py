"""What tests of starts share."""

import faulthandler

import pytest


@pytest.fixture(autouse=True)
def whoever_runs_the_tests_keeps_the_fault_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faulthandler, "enable", lambda *_, **__: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)

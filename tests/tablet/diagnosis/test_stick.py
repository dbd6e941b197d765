"""A diagnosis that somebody takes along on a stick."""

import os
from datetime import UTC, datetime
from pathlib import Path

from kiosk.tablet.diagnosis.report import About, Report
from kiosk.tablet.diagnosis.stick import write_to


def test_whoever_is_given_the_stick_may_read_the_file(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        path = write_to(tmp_path, Report(datetime.now(UTC), About()))
    finally:
        os.umask(before)

    assert path.stat().st_mode & 0o444 == 0o444
    assert path.read_text("utf-8").startswith("Kiosk")

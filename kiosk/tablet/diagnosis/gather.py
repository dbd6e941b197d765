"""Gathers a diagnosis from what a tablet keeps."""

import platform
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.tablet.diagnosis.report import About, Report
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import staff_file
from kiosk.tablet.guards.finding import Finding
from kiosk.tablet.staff_choices import ChoicesDamaged, read_choices
from kiosk.tablet.starts.start_file import StartFile
from kiosk.tablet.starts.start_guard import NAME

MOST_FAULTS = 60
"""Asked for; as many of them as fit are told."""


def gather(
    faults: FaultLog, state: Path, version: str, findings: Iterable[Finding] = (), library: tuple[int, int] = (0, 0)
) -> Report:
    """A diagnosis of now. ``library`` tells how many articles there are and how many of them are approved."""
    starts = StartFile(state / NAME).read()
    last = faults.last(MOST_FAULTS)
    articles, approved = library
    about = About(
        kiosk=version,
        qt=_qt_version(),
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()}"[:40],
        pack=starts.given.pack,
        settings=starts.given.settings,
        articles=articles,
        approved=approved,
        failures=starts.failures,
        refused=len({*starts.given[1:]} & {*starts.refused}),
        safe=int(starts.safe),
        damaged_lines=faults.damaged,
        chosen=", ".join(_chosen(state)),
    )
    return Report(datetime.now(UTC), about, tuple((str(one.guard), one.state.value) for one in findings), last)


def _chosen(state: Path) -> Iterable[str]:
    try:
        return read_choices(staff_file(state)).values
    except ChoicesDamaged:
        return ()


def _qt_version() -> str:
    """Only where Qt is loaded: nobody should wait for it to be told its version."""
    core = sys.modules.get("PySide6.QtCore")
    return str(vars(core)["qVersion"]()) if core else ""

"""What a diagnosis holds: versions, checks and faults, and nothing of any person."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

from kiosk.tablet.diagnosis.parts import NoDiagnosis, joined, split
from kiosk.tablet.faults.facts import sifted
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import BY_CODE

MOST_CODES = 6
"""More than this nobody photographs; the oldest faults stay behind."""

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class About:
    """The tablet: versions, what it shows, and how its starts went. Empty or 0 where it is not known.

    ``chosen`` are the names of the settings that the staff chose in the panel.
    """

    kiosk: str = ""
    qt: str = ""
    python: str = ""
    system: str = ""
    pack: str = ""
    settings: str = ""
    articles: int = 0
    approved: int = 0
    failures: int = 0
    refused: int = 0
    safe: int = 0
    damaged_lines: int = 0
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A diagnosis. ``checks`` are guards of the self-test with their states; ``unknown`` counts faults of kinds that
    this version does not know.
    """

    at: datetime
    about: About
    checks: tuple[tuple[str, str], ...] = ()
    faults: tuple[Fault, ...] = ()
    unknown: int = 0


def codes_of(report: Report) -> tuple[str, ...]:
    """The texts of the QR codes."""
    texts = split(_packed(report))
    if len(texts) > MOST_CODES:
        return codes_of(replace(report, faults=report.faults[: len(report.faults) * 3 // 4]))
    return texts


def from_codes(texts: Iterable[str]) -> Report:
    """The report in the texts of codes, in any order. Errors: NoDiagnosis."""
    try:
        found = json.loads(joined(texts))
        return _report(found)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        message = "The codes were made by another version of the kiosk. Decode them with that version."
        raise NoDiagnosis(message) from error


def _packed(report: Report) -> bytes:
    found = {
        "at": _minute(report.at),
        "about": {name: value for name, value in asdict(report.about).items() if value},
        "checks": [list(check) for check in report.checks],
        "faults": [[_minute(fault.when), fault.kind.code, dict(fault.facts)] for fault in report.faults],
    }
    return json.dumps(found, separators=(",", ":")).encode("ascii")


def _report(found: Mapping[str, object]) -> Report:
    about, checks, faults = found["about"], found["checks"], found["faults"]
    if not (isinstance(about, dict) and isinstance(checks, list) and isinstance(faults, list)):
        raise TypeError
    defaults = asdict(About())
    known = {name: value for name, value in about.items() if type(value) is type(defaults.get(name))}
    read = [Fault(_moment(when), BY_CODE[code], sifted(dict(facts))) for when, code, facts in faults if code in BY_CODE]
    states = tuple((_plain(guard), _plain(state)) for guard, state in checks)
    tablet = {name: _plain(value) if isinstance(value, str) else value for name, value in known.items()}
    own = About(**tablet)  # type: ignore[arg-type]  # each value has the type of its field's default
    return Report(_moment(found["at"]), own, states, tuple(read), len(faults) - len(read))


def _plain(words: object) -> str:
    """A name or a version, and nothing that could command a terminal."""
    return "".join(letter for letter in str(words)[:_LONGEST] if letter.isprintable())


def _minute(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")


def _moment(words: object) -> datetime:
    return datetime.fromisoformat(str(words)).replace(tzinfo=UTC)

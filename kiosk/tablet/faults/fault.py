"""One fault, and its line in the log."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.tablet.faults.facts import Fact, sifted
from kiosk.tablet.faults.kind import BY_CODE, FaultKind


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that went wrong: when by the tablet's clock (UTC), of which kind, and facts from fixed sets.

    What came up in a visit bears the day alone, so that nobody learns when somebody was there.
    """

    when: datetime
    kind: FaultKind
    facts: Mapping[str, Fact] = field(default_factory=dict)


def as_line(fault: Fault) -> bytes:
    """The fault as a line of JSON, its end included."""
    when = fault.when.strftime("%Y-%m-%d" if fault.kind.in_visit else "%Y-%m-%dT%H:%M:%SZ")
    record = {"when": when, "kind": fault.kind.code, **({"facts": dict(fault.facts)} if fault.facts else {})}
    return json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n"


def from_line(line: bytes) -> Fault | None:
    """The fault of a line; None where the line is damaged, or was written by a kiosk that knows other kinds."""
    try:
        record = json.loads(line)
        when = datetime.fromisoformat(record["when"])
        facts = {str(name): value for name, value in dict(record.get("facts", {})).items()}
        return Fault(when.replace(tzinfo=UTC), BY_CODE[record["kind"]], sifted(facts))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None

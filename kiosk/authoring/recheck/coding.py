"""What is known of a library as plain data of JSON, and back."""

from collections.abc import Mapping
from typing import Any

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.outline import Outline, Target
from kiosk.authoring.pictures import NoPicture, Pixels
from kiosk.authoring.recheck.facts import Seen
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.record import Compared, Judged, Record

Data = Any
"""What JSON can hold. Reading what is not as it was written raises KeyError, TypeError, ValueError, AttributeError."""

_TARGETS = {target.value: target for target in Target}
_SEVERITIES = {severity.value: severity for severity in Severity}


def encode(kept: Kept) -> Data:
    """As JSON can hold it."""
    pictures = {name: [mark, _picture(found)] for name, (mark, found) in kept.pictures.items()}
    records = {name: _record(record) for name, record in kept.records.items()}
    seen = {name: [*one.facts, one.mark] for name, one in kept.seen.items()}
    return {"records": records, "pictures": pictures, "seen": seen}


def decode(data: Data) -> Kept:
    """As it was before it was encoded."""
    records = {name: _as_record(name, values) for name, values in data["records"].items()}
    pictures = {name: (str(mark), _as_picture(found)) for name, (mark, found) in data["pictures"].items()}
    return Kept(records, pictures, {name: _as_seen(*values) for name, values in data["seen"].items()})


def _as_seen(written: int, changed: int, size: int, number: int, mark: str) -> Seen:
    return Seen((written, changed, size, number), mark)


def _record(record: Record) -> Data:
    gate, parity = record.gate, record.parity
    return [
        record.mark,
        dict(record.outline.targets),
        dict(record.links),
        dict(record.pictures),
        _problems(record.writing),
        gate and [gate.settings, gate.first, gate.last, _problems(gate.problems)],
        parity and [parity.original, _problems(parity.problems)],
    ]


def _as_record(name: str, values: Data) -> Record:
    mark, targets, links, pictures, writing, gate, parity = values
    outline = Outline({to: _TARGETS[target] for to, target in targets.items()})
    judged = compared = None
    if gate is not None:
        settings, first, last, found = gate
        judged = Judged(settings, first, last, _as_problems(name, found))
    if parity is not None:
        original, found = parity
        compared = Compared(original, _as_problems(name, found))
    return Record(mark, outline, _words(links), _words(pictures), _as_problems(name, writing), judged, compared)


def _words(data: Data) -> Mapping[str, str]:
    return dict(data.items())


def _problems(problems: tuple[Problem, ...]) -> Data:
    return [[one.line, one.column, one.code, one.message, one.severity] for one in problems]


def _as_problems(name: str, data: Data) -> tuple[Problem, ...]:
    return tuple(
        Problem(name, line, column, code, message, _SEVERITIES[severity])
        for line, column, code, message, severity in data
    )


def _picture(found: Pixels | NoPicture) -> Data:
    return [found.code, found.message] if isinstance(found, NoPicture) else [found.width, found.height, found.mark]


def _as_picture(data: Data) -> Pixels | NoPicture:
    if isinstance(data[0], str):
        return NoPicture(*data)
    width, height, mark = data
    return Pixels(b"", width, height, mark)

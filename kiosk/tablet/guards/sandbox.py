"""Whether the sandbox of the kiosk's unit is in force."""

from dataclasses import dataclass

from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.SANDBOX
UNIT = "kiosk.service"
_FILTERED = "2"


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """What the kernel says of the kiosk's process; None where it does not say."""

    in_unit: bool | None = None
    no_new_privileges: bool | None = None
    filtered: bool | None = None
    is_root: bool | None = None
    read_only: bool | None = None


def read(machine: Machine) -> SandboxFacts:
    """The facts of this tablet."""
    status, groups, mounts = (machine.about(name) for name in ("status", "cgroup", "mountinfo"))
    if not machine.is_linux or status is None:
        return SandboxFacts()
    said = dict(line.partition(":")[::2] for line in status.splitlines())
    users = said.get("Uid", "").split()
    return SandboxFacts(
        in_unit=None if groups is None else UNIT in groups,
        no_new_privileges=_is(said.get("NoNewPrivs"), "1"),
        filtered=_is(said.get("Seccomp"), _FILTERED),
        is_root="0" in users if users else None,
        read_only=None if mounts is None else _root_is_read_only(mounts),
    )


def _is(said: str | None, wanted: str) -> bool | None:
    return None if said is None else said.strip() == wanted


def _root_is_read_only(mounts: str) -> bool:
    """By the last mount on the root, which lies over those before it."""
    fields = [line.split() for line in mounts.splitlines()]
    options = [one[5].split(",") for one in fields if len(one) > 5 and one[4] == "/"]
    return bool(options) and "ro" in options[-1]


def judge(facts: SandboxFacts) -> Finding:
    """Every part of it must be in force."""
    parts = (
        (facts.in_unit, Sentence("the kiosk does not run as {unit}", {"unit": UNIT})),
        (None if facts.is_root is None else not facts.is_root, Sentence("the kiosk runs as root")),
        (facts.no_new_privileges, Sentence("the kiosk could gain rights")),
        (facts.filtered, Sentence("no system calls are filtered")),
        (facts.read_only, Sentence("the system's files could be written to")),
    )
    missing = tuple(words for held, words in parts if held is False)
    if missing:
        command = f"systemctl start {UNIT.removesuffix('.service')}"
        sentence = Sentence("The sandbox is not in force: {parts}.", {"parts": missing})
        return off(_GUARD, sentence, Sentence("Start the kiosk with: {command}", {"command": command}))
    if any(held is None for held, _ in parts):
        return unknown(_GUARD, Sentence("Whether a sandbox is in force cannot be read here."))
    return holds(_GUARD, Sentence("The sandbox of the kiosk's unit is in force."))

"""Whether the system could put the screen or the tablet to sleep by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.tablet.guards.ancestry import ancestors, cage_among
from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine, text_of
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.POWER
_PLACES = ("usr/lib/systemd", "run/systemd", "etc/systemd")
_SLEEPS = frozenset({"poweroff", "halt", "suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "sleep"})


@dataclass(frozen=True, slots=True)
class PowerFacts:
    """What systemd-logind does with an idle session, and whether the compositor blanks no screens."""

    platform: str
    idle_action: str | None = None
    under_cage: bool = False


def read(machine: Machine) -> PowerFacts:
    """The facts of this tablet."""
    if not machine.is_linux:
        return PowerFacts(machine.platform)
    under_cage = cage_among(ancestors(machine)) is not None
    return PowerFacts(machine.platform, _idle_action(machine.root), under_cage)


def _idle_action(root: Path) -> str | None:
    """The last word of logind's files on idling; it does nothing where they are silent. None without logind."""
    folders = [root / place for place in _PLACES]
    if not any((folder / "logind.conf").exists() for folder in folders):
        return None
    added = {path.name: path for folder in folders for path in sorted(folder.glob("logind.conf.d/*.conf"))}
    files = [*(folder / "logind.conf" for folder in folders), *(added[name] for name in sorted(added))]
    return _last(text_of(path) or "" for path in files)


def _last(texts: Iterable[str]) -> str:
    lines = (line.strip() for text in texts for line in text.splitlines())
    values = [line.partition("=")[2].strip() for line in lines if line.replace(" ", "").startswith("IdleAction=")]
    return (values[-1] if values else "") or "ignore"


def judge(facts: PowerFacts) -> Finding:
    """A desktop has plans of its own, which cannot be read here; cage has none."""
    if facts.idle_action in _SLEEPS:
        sentence = Sentence(
            "The system goes to sleep when nobody types ({setting}).", {"setting": f"IdleAction={facts.idle_action}"}
        )
        remedy = Sentence(
            "Set {setting} in {file}, and restart the tablet.",
            {"setting": "IdleAction=ignore", "file": "/etc/systemd/logind.conf"},
        )
        return off(_GUARD, sentence, remedy)
    if facts.under_cage:
        return holds(_GUARD, Sentence("Neither the system nor cage turns the screen off by itself."))
    return unknown(_GUARD, Sentence("When this system dims the screen or goes to sleep cannot be read here."))

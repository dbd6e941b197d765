"""Whether the tablet is off the network, where it should be. No socket is opened to tell."""

from dataclasses import dataclass

from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine, text_of
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.NETWORK
NETWORKS = ("allowed", "none")
"""What the setting “network” may be."""

_UP = frozenset({"up", "unknown"})  # tunnels never say that they are up


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """The interfaces that are up, besides the tablet's own loop. None where that cannot be read."""

    up: tuple[str, ...] | None


def read(machine: Machine) -> NetworkFacts:
    """The facts of this tablet."""
    folder = machine.root / "sys" / "class" / "net"
    if not machine.is_linux or not folder.is_dir():
        return NetworkFacts(None)
    try:
        links = sorted(path for path in folder.iterdir() if path.name != "lo")
    except OSError:
        return NetworkFacts(None)
    return NetworkFacts(tuple(path.name for path in links if (text_of(path / "operstate") or "").strip() in _UP))


def judge(facts: NetworkFacts, wanted: str) -> Finding:
    """``wanted`` is the setting."""
    if wanted == "allowed":
        return holds(_GUARD, Sentence("The settings allow a network. The kiosk itself uses none."))
    if facts.up is None:
        return unknown(_GUARD, Sentence("Whether the tablet is on a network cannot be read here."))
    if not facts.up:
        return holds(_GUARD, Sentence("The tablet is on no network."))
    sentence = Sentence("The tablet is on a network, by {links}.", {"links": facts.up})
    allowed = {"setting": 'network = "allowed"'}
    return off(_GUARD, sentence, Sentence("Switch it off, unplug it, or write {setting} in the settings.", allowed))

"""Whether the kiosk runs under what it should: cage on Linux, as the shell itself on Windows."""

from dataclasses import dataclass

from kiosk.tablet.guards.ancestry import CAGE, ancestors
from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.windows_shell import windows_shell
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.SHELL


@dataclass(frozen=True, slots=True)
class ShellFacts:
    """What runs above the kiosk, the desktop that the session names, and the shell that Windows starts."""

    platform: str
    above: tuple[str, ...] = ()
    desktop: str = ""
    windows_shell: str | None = None


def read(machine: Machine) -> ShellFacts:
    """The facts of this tablet."""
    above = tuple(one.name for one in ancestors(machine))
    return ShellFacts(machine.platform, above, desktop_of(machine), windows_shell(machine.platform))


def desktop_of(machine: Machine) -> str:
    """The desktop environment that the session names; empty where there is none."""
    return machine.environment.get("XDG_CURRENT_DESKTOP", "") or machine.environment.get("DESKTOP_SESSION", "")


def judge(facts: ShellFacts) -> Finding:
    """On Windows this is not proven on a real tablet yet."""
    match facts.platform:
        case "linux":
            return _on_linux(facts)
        case "win32":
            return _on_windows(facts)
        case _:
            return unknown(_GUARD, Sentence("On this system there is no shell made for kiosks."))


def _on_linux(facts: ShellFacts) -> Finding:
    if CAGE in facts.above:
        return holds(_GUARD, Sentence("The kiosk runs under cage, which shows one program and nothing else."))
    remedy = Sentence("Install the kiosk's package, and start it with: {command}", {"command": "systemctl start kiosk"})
    if facts.desktop:
        sentence = Sentence(
            "The kiosk runs on a desktop ({desktop}), which a visitor could reach.", {"desktop": facts.desktop}
        )
        return off(_GUARD, sentence, remedy)
    if not facts.above:
        return unknown(_GUARD, Sentence("What the kiosk was started by cannot be read here."), remedy)
    starter = {"program": facts.above[0]}
    return off(_GUARD, Sentence("The kiosk was started by {program}, not by cage.", starter), remedy)


def _on_windows(facts: ShellFacts) -> Finding:
    if facts.windows_shell is None:
        return unknown(_GUARD, Sentence("The registry does not say which shell Windows starts."))
    if "kiosk" in facts.windows_shell.casefold():
        return holds(_GUARD, Sentence("Windows starts the kiosk in place of its own shell."))
    sentence = Sentence("Windows starts {program} as its shell.", {"program": facts.windows_shell})
    return off(_GUARD, sentence, Sentence("Make the kiosk the shell of its account, as the install sheet says."))

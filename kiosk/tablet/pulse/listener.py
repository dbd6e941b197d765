"""Who wants to hear how the kiosk is, by the environment it was started in."""

import os
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path

PIPE = "KIOSK_PULSE"
"""Our supervisor's variable: the number of its pipe, a colon, and within how many seconds it wants to hear a beat."""

NOTIFY, TIMEOUT, WHOSE = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"


@dataclass(frozen=True, slots=True)
class Listener:
    """Hears lines such as ``READY=1``; ``say`` returns whether it still listens.

    It wants a beat at least every ``seconds``; 0 means that it wants none.
    """

    say: Callable[[str], bool]
    seconds: float = 0.0


def listener(environment: MutableMapping[str, str] = os.environ) -> Listener | None:
    """Who wants to hear of the kiosk. Its variables are taken out, so that nothing the kiosk starts speaks for it."""
    said = {name: environment.pop(name, "") for name in (PIPE, NOTIFY, TIMEOUT, WHOSE)}
    try:
        if said[PIPE]:
            return _supervisor(said[PIPE])
        if said[NOTIFY][:1] in {"/", "@"}:
            return _service_manager(said)
    except (OSError, ValueError):
        return None
    return None


def _supervisor(words: str) -> Listener:
    from kiosk.tablet.pulse.supervisor_pipe import SupervisorPipe  # noqa: PLC0415 -- few tablets have one

    number, _, seconds = words.partition(":")
    return Listener(SupervisorPipe(int(number)).say, float(seconds))


def _service_manager(said: MutableMapping[str, str]) -> Listener:
    from kiosk.tablet.pulse.notify_socket import NotifySocket  # noqa: PLC0415 -- without one there is no socket

    wanted = said[TIMEOUT] if is_meant(said[WHOSE]) else ""
    return Listener(NotifySocket(said[NOTIFY]).say, int(wanted or 0) / 1_000_000)


def is_meant(whose: str) -> bool:
    """Whether a watchdog is meant for this process: it names it, nobody, or one that this one was started by.

    The kiosk is a child of its compositor, whose number the variable bears.
    """
    number = os.getpid()
    while number > 1 and whose:
        if str(number) == whose:
            return True
        number = _parent(number)
    return not whose or number < 0


def _parent(number: int) -> int:
    """The number of a process's parent, or -1 where the system does not tell."""
    if number == os.getpid():
        return os.getppid()
    try:
        stat = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return -1
    return int(stat.rpartition(")")[2].split()[1])

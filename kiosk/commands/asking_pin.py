"""The PIN of the staff panel, typed twice and unseen at a terminal, or taken from a pipe. Only its hash leaves here."""

import sys
from collections.abc import Callable
from getpass import getpass

from kiosk.tablet.pin import hash_of, pin_refused
from kiosk.tablet.setup_questions import AnswerWrong

_WHY = """
PIN of the staff panel
Four to twelve digits. Nothing shows while you type. Enter {leaves}.
"""
_TERMINAL_ONLY = """
PIN of the staff panel
It is asked at a terminal only. From a pipe: kiosk setup --pin-from-stdin
"""


def ask_pin(*, standing: bool, ask: Callable[[str], str] = getpass) -> str | None:
    """The hash of the PIN that somebody types twice; None where they leave it. Errors: EOFError."""
    if not sys.stdin.isatty():
        sys.stdout.write(_TERMINAL_ONLY)
        return None
    sys.stdout.write(
        _WHY.format(leaves="keeps the one that is set" if standing else "goes on without, and it stays shut")
    )
    while typed := ask("> "):
        refused = pin_refused(typed)
        if refused is None and ask("once more > ") == typed:
            return hash_of(typed)
        sys.stdout.write(f"{refused or 'These two differ. Type it anew.'}\n")
    return None


def read_pin() -> str:
    """The hash of the PIN that stands on the first line of the standard input. Errors: AnswerWrong."""
    pin = sys.stdin.readline().rstrip("\r\n")
    if refused := pin_refused(pin):
        message = f"--pin-from-stdin: {refused} Nothing was written."
        raise AnswerWrong(message)
    return hash_of(pin)

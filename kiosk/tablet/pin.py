"""The staff's PIN: which ones are too easy, and the hash that is all that is kept of one."""

import re

FEWEST, MOST = 4, 12
"""Digits of a PIN."""

MEMORY_KIB, TURNS, LANES, BYTES = 19 * 1024, 2, 1, 32
"""The least that OWASP's Password Storage Cheat Sheet asks of argon2id: 19 MiB, 2 turns, 1 lane.

It takes about a tenth of a second, so that the screen does not stall.
"""

_HASH = re.compile(r"\$argon2id\$v=\d{1,3}\$m=\d{1,6},t=\d{1,2},p=\d{1,2}\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{16,86}")
_LINES = ("01234567890", "09876543210")
_ON_THE_PAD = ("2580", "0852", "1470", "3690", "147258369", "1379", "1397", "1357", "2468", "0246")


def pin_refused(pin: str) -> str | None:
    """Why a PIN does not do, as a sentence, or None where it does."""
    if not pin.isascii() or not pin.isdigit() or not FEWEST <= len(pin) <= MOST:
        return f"A PIN has {FEWEST} to {MOST} digits, and nothing but digits."
    if _easy(pin):
        return "This PIN is too easy to guess. Take digits that neither repeat nor follow each other."
    return None


def _easy(pin: str) -> bool:
    """Whether it is a row of digits or a way along the pad, or begins anew after some of its digits."""
    repeated = any(pin == (pin[:part] * len(pin))[: len(pin)] for part in range(1, len(pin) // 2 + 1))
    return repeated or any(pin in line for line in (*_LINES, *_ON_THE_PAD))


def is_hash(text: str) -> bool:
    """Whether a text is what ``hash_of`` makes."""
    return _HASH.fullmatch(text) is not None


def hash_of(pin: str) -> str:
    """The hash of a PIN, with a salt of its own."""
    from argon2 import PasswordHasher  # noqa: PLC0415 -- most days nobody asks for it

    return PasswordHasher(TURNS, MEMORY_KIB, LANES, BYTES).hash(pin)


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that a hash was made of. A hash that cannot be read fits none."""
    from argon2 import PasswordHasher  # noqa: PLC0415 -- likewise
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 -- likewise

    try:
        return PasswordHasher(TURNS, MEMORY_KIB, LANES, BYTES).verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False

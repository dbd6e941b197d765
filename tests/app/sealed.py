"""Has the Linux kernel stop a process that reaches for a socket or writes to a file, in C++ as in Python.

A filter of system calls (seccomp) holds for the rest of the process and needs no rights and no tool.
"""

import ctypes
import errno
import faulthandler
import platform
import signal
import struct
import sys
from typing import NamedTuple

_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_TRAP, _ERROR, _ALLOW = 0x00030000, 0x00050000, 0x7FFF0000
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _FLAGS = 0, 16 + 2 * 8
_WRITES = 0o1 | 0o2 | 0o100
"""Bits of openat's flags: for writing, for both, make it."""


class Calls(NamedTuple):
    """Numbers of system calls on a machine."""

    openat: int
    network: tuple[int, ...]
    changes: tuple[int, ...]


# Not memfd_create: that is memory and no file; the QML engine puts its machine code there.
CALLS = {
    "x86_64": Calls(
        openat=257,
        network=(41, 42, 49, 50),  # socket connect bind listen
        # creat truncate mkdir rename link symlink unlink rmdir renameat2 mkdirat unlinkat renameat linkat
        changes=(85, 76, 83, 82, 86, 88, 87, 84, 316, 258, 263, 264, 265),
    ),
    "aarch64": Calls(
        openat=56,
        network=(198, 203, 200, 201),
        changes=(45, 34, 38, 276, 37, 36, 35),
    ),
}


def seal(*, files: bool, refuse: bool = False) -> None:
    """From now on a socket, and with ``files`` also a file that is written, ends the process with SIGSYS.

    With ``refuse`` it is only refused, as if every right were missing.
    """
    calls = CALLS[platform.machine()]
    action = _ERROR | errno.EACCES if refuse else _TRAP
    denied = [*calls.network, *(calls.changes if files else ())]
    program = [_step(_LOAD, _NUMBER)]
    for number in denied:
        program += [_step(_EQUAL, number, no=1), _step(_RETURN, action)]
    if files:
        program += [_step(_EQUAL, calls.openat, no=3), _step(_LOAD, _FLAGS)]
        program += [_step(_ANY_BIT, _WRITES, no=1), _step(_RETURN, action)]
    program.append(_step(_RETURN, _ALLOW))
    if not refuse:
        faulthandler.register(signal.SIGSYS, file=sys.__stderr__, chain=True)
    _install(program)


def _step(code: int, value: int, *, no: int = 0) -> bytes:
    """One step: ``no`` is how many steps a comparison that fails jumps over."""
    return struct.pack("=HBBI", code, 0, no, value)


def _install(program: list[bytes]) -> None:
    code = ctypes.create_string_buffer(b"".join(program))
    header = ctypes.create_string_buffer(struct.pack("@HP", len(program), ctypes.addressof(code)))
    system = ctypes.CDLL(None, use_errno=True)
    for words in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SECCOMP, _FILTER, header, 0, 0)):
        if system.prctl(*words) != 0:
            raise OSError(ctypes.get_errno(), "The kernel does not take the filter.")

"""Keeps None, True and False from running out.

On Python before 3.12 the bindings of Qt 6.12 give away a reference to None with every call that returns nothing, and
one to True with every signal sent, without ever having taken it. Python counts these references; at zero it ends the
process. From 3.12 on the three are never counted.
"""

import ctypes
import sys

PLENTY = 1 << 40
"""At a million calls a second this lasts for twelve days, at those of a kiosk for centuries."""


def make_constants_last() -> None:
    """Raises the counts so far that no visit, and no year of visits, uses them up. Doing so again does no harm."""
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += PLENTY

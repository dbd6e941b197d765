"""Spoils a file the way disks and power cuts do."""

from pathlib import Path
from random import Random


def spoil(path: Path, dice: Random) -> str:
    """Cuts a file, or writes noise or zeros over a piece or all of it. Returns what was done."""
    before = path.read_bytes()
    how = dice.choice(("cut", "emptied", "noise in it", "noise", "zeros"))
    at = dice.randrange(len(before) + 1)
    piece = dice.randbytes(dice.randrange(1, 4096))
    match how:
        case "cut":
            after = before[:at]
        case "emptied":
            after = b""
        case "noise in it":
            after = (before[:at] + piece + before[at + len(piece) :])[: max(len(before), 1)]
        case "noise":
            after = dice.randbytes(len(before))
        case _:
            after = bytes(len(before))
    path.write_bytes(after)
    return how

"""Faults, each made for real. Each returns the seconds from where a screen could be there to a touch that works."""

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from threading import Event

from tests.faults.noise import spoil
from tests.faults.room import SETTINGS, Room

GDB_SECONDS = 3.0
"""Until gdb surely holds the kiosk; counted as hung, so that the time is rather too long than too short."""

Deed = Callable[[Room, Random], float]


def killed(room: Room, _dice: Random) -> float:
    """SIGKILL: what the system does when memory runs out, or a mistake in C."""
    room.kill()
    return room.until_it_works()


def stopped(room: Room, _dice: Random) -> float:
    """SIGSTOP: every thread stands still."""
    os.kill(room.kiosk() or 0, signal.SIGSTOP)
    return room.until_it_works()


def hung(room: Room, _dice: Random) -> float:
    """The main thread is made to sleep for an hour wherever it is; the others go on."""
    words = ["gdb", "-q", "-batch", "-nx", "-p", str(room.kiosk()), "-ex", "call (unsigned) sleep(3600)"]
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as gdb:
        Event().wait(GDB_SECONDS)
        seconds = GDB_SECONDS + room.until_it_works()
        gdb.kill()
    return seconds


def without_memory(room: Room, _dice: Random) -> float:
    """From now on the kiosk gets no more memory than it has (RLIMIT_AS), and is used."""
    number = room.kiosk() or 0
    pages = int(Path(f"/proc/{number}/statm").read_text().split()[0])
    resource.prlimit(number, resource.RLIMIT_AS, (pages * resource.getpagesize(),) * 2)
    worst = max(room.until_it_works() for _ in range(8))
    room.notes["without_memory"] = "it went on" if room.kiosk() == number else "it ended and was started anew"
    room.kill()
    return max(worst, room.until_it_works())


def disk_full(room: Room, _dice: Random) -> float:
    """Not a byte is left on the disk with settings, state and cache: first running, then started anew."""
    filler = room.disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            fill(file.write, bytes(size))
    worst = twice(room)
    filler.unlink()
    return max(worst, twice(room))


def fill(write: Callable[[bytes], int | None], piece: bytes) -> None:
    while True:
        try:
            write(piece)
        except OSError:
            return


def disk_read_only(room: Room, _dice: Random) -> float:
    """The disk takes no more writes, as after an error; the kiosk is started anew on it."""
    began = time.monotonic()
    while not remounted(room, "ro"):  # not while a file is open for writing
        room.kill()
        assert time.monotonic() - began < 20, "the disk cannot be made read-only"
    worst = max(room.until_it_works(), twice(room))
    assert remounted(room, "rw")
    return max(worst, twice(room))


def remounted(room: Room, how: str) -> bool:
    words = ["mount", "-o", f"remount,{how}", room.disk]
    return subprocess.run(words, check=False, stderr=subprocess.DEVNULL).returncode == 0


def clock_back(room: Room, _dice: Random) -> float:
    """The clock goes ten years back, running and started anew, and to the right day again."""
    room.clock.write_text("-10y\n")
    worst = twice(room)
    room.clock.write_text("+0\n")
    return max(worst, twice(room))


def clock_forward(room: Room, _dice: Random) -> float:
    """The clock goes ten years forward; started anew, all articles are withdrawn by then. IT sets it right."""
    room.clock.write_text("+10y\n")
    worst = room.until_it_works()
    room.kill()
    worst = max(worst, room.until_it_takes_touches())
    room.clock.write_text("+0\n")
    (room.disk / "state" / "latest-day").unlink(missing_ok=True)
    room.kill()
    return max(worst, room.until_it_works())


def display_lost(room: Room, dice: Random) -> float:
    """The X server dies and comes back after some seconds; counted from there."""
    room.panel.lose()
    Event().wait(dice.uniform(1.0, 12.0))
    room.panel.come_back()
    return room.until_it_works()


def touch_lost(room: Room, _dice: Random) -> float:
    """The touch panel vanishes for 4 s and comes back; counted from there."""
    return unplugged(room, 4.0)


def touch_lost_for_long(room: Room, _dice: Random) -> float:
    """The same for 14 s."""
    return unplugged(room, 14.0)


def unplugged(room: Room, seconds: float) -> float:
    room.panel.unplug()
    Event().wait(seconds)
    room.panel.plug_in()
    return room.until_it_works()


def settings_spoiled(room: Room, dice: Random) -> float:
    """The settings file is cut, or noise is written over it. IT mends it afterwards."""
    left = b"\n"
    while left.endswith(b"\n"):  # a cut right at the end of a line is how a person leaves a file, too
        room.settings.write_text(SETTINGS)
        spoil(room.settings, dice)
        left = room.settings.read_bytes()
    worst = twice(room)
    assert room.settings.read_bytes() == left, "the file of the staff is theirs"
    room.settings.write_text(SETTINGS)
    return max(worst, twice(room))


def state_spoiled(room: Room, dice: Random) -> float:
    """Every file of the state folder."""
    return files_spoiled(room, dice, room.disk / "state")


def cache_spoiled(room: Room, dice: Random) -> float:
    """Every file of the cache: compiled libraries, the copies of the settings."""
    return files_spoiled(room, dice, room.disk / "cache")


def files_spoiled(room: Room, dice: Random, folder: Path) -> float:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        spoil(path, dice)
    room.kill()  # what runs on has a page that it cannot read, and says so; that is no dead screen
    return twice(room)


def pack_spoiled(room: Room, dice: Random) -> float:
    """The pack that the tablet was given. Whoever brought it brings it again afterwards."""
    spoil(room.pack, dice)
    worst = twice(room)
    room.pack.write_bytes(room.good_pack)
    return max(worst, twice(room))


def supervisor_killed(room: Room, _dice: Random) -> float:
    """SIGKILL to our own supervisor, which is the shell: the system starts another one."""
    orphan = Path(f"/proc/{room.kiosk()}")
    room.lose_supervisor()
    worst = 0.0
    while orphan.exists():  # it ends by itself when it finds that nobody listens
        worst = max(worst, room.until_it_works())
    return max(worst, room.until_it_works())


def twice(room: Room) -> float:
    """The longer of two times: while it runs on, and when it is started anew."""
    running = room.until_it_works()
    room.kill()
    return max(running, room.until_it_works())


DEEDS: tuple[Deed, ...] = (
    *(killed, stopped, hung, without_memory, supervisor_killed),
    *(disk_full, disk_read_only, clock_back, clock_forward),
    *(display_lost, touch_lost, touch_lost_for_long),
    *(settings_spoiled, state_spoiled, cache_spoiled, pack_spoiled),
)

"""The supervisor with real processes that stand for the kiosk."""

import os
import signal
import subprocess
import sys
from threading import Thread

import pytest

from kiosk.tablet.pulse.supervisor import Patience, Supervisor

QUICK = Patience(ready=2.0, beat=0.3, first_wait=0.02, most_wait=0.08, sound=60.0)

PULSE = "import os, sys, threading; pipe = int(os.environ['KIOSK_PULSE'].partition(':')[0])\n"
LINE = "print(os.getpid(), file=open(sys.argv[1], 'a'))\n"
BEATS = "while not threading.Event().wait(0.05): os.write(pipe, b'WATCHDOG=1\\n')\n"
LIVES = PULSE + LINE + BEATS
HANGS = PULSE + LINE + "os.write(pipe, b'READY=1\\n'); threading.Event().wait()\n"
ENDS = PULSE + LINE + "sys.exit(1)\n"
ASKS = PULSE + LINE + "sys.exit(76)\n"


class Room:
    """A supervisor at work, and the numbers of the processes that it has started."""

    def __init__(self, folder, program, patience=QUICK) -> None:
        self._log = folder / "starts"
        self.said: list[str] = []
        self.restarts: list[int] = []
        self.frozen: list[int] = []
        command = [sys.executable, "-S", "-c", program, str(self._log)]
        self.supervisor = Supervisor(command, patience, self.said.append, self._freeze, self._restart)
        self._runs = Thread(target=self.supervisor.run)
        self._runs.start()

    def _freeze(self) -> None:
        self.frozen.append(1)

    def _restart(self) -> None:
        self.restarts.append(1)

    def starts(self) -> list[int]:
        return [int(line) for line in self._log.read_text().split()] if self._log.exists() else []

    def end(self) -> None:
        self.supervisor.end()
        self._runs.join(timeout=10)
        assert not self._runs.is_alive()


@pytest.fixture
def keep(tmp_path):
    rooms: list[Room] = []

    def make(program, patience=QUICK) -> Room:
        rooms.append(Room(tmp_path, program, patience))
        return rooms[-1]

    yield make
    for room in rooms:
        room.end()


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_kiosk_that_was_killed_is_started_anew(keep, qtbot):
    room = keep(LIVES)
    qtbot.waitUntil(lambda: len(room.starts()) == 1)
    os.kill(room.starts()[0], signal.SIGKILL)
    qtbot.waitUntil(lambda: len(room.starts()) == 2)

    assert room.said == []


def test_a_kiosk_that_stands_still_is_killed_and_started_anew(keep, qtbot):
    room = keep(LIVES)
    qtbot.waitUntil(lambda: len(room.starts()) == 1)
    os.kill(room.starts()[0], signal.SIGSTOP)
    qtbot.waitUntil(lambda: len(room.starts()) == 2)

    assert not alive(room.starts()[0])
    assert room.frozen == [1]
    assert room.said == ["The kiosk stopped answering. It is started anew."]


def test_a_kiosk_that_beats_once_and_hangs_is_killed(keep, qtbot):
    room = keep(HANGS)
    qtbot.waitUntil(lambda: len(room.starts()) == 2)

    assert not alive(room.starts()[0])


def test_one_that_ends_at_once_is_tried_for_ever_but_not_without_rest(keep, qtbot):
    room = keep(ENDS)
    qtbot.waitUntil(lambda: len(room.starts()) >= 4)

    assert room.restarts == []


def test_a_program_that_is_just_being_replaced_is_tried_again(tmp_path, qtbot):
    program = tmp_path / "kiosk"
    log = tmp_path / "log"
    said: list[str] = []
    supervisor = Supervisor([str(program)], QUICK, said.append, lambda: None, lambda: None)
    runs = Thread(target=supervisor.run)
    runs.start()
    qtbot.waitUntil(lambda: len(said) > 1)
    draft = tmp_path / "draft"
    draft.write_text(f"#!/bin/sh\necho here >> {log}\n")
    draft.chmod(0o755)
    draft.rename(program)
    qtbot.waitUntil(log.exists)
    supervisor.end()
    runs.join(timeout=10)

    assert said[0] == "The kiosk cannot be started: No such file or directory. It is tried again."


def test_a_kiosk_that_asks_for_it_gets_a_restart_of_the_system(keep, qtbot):
    room = keep(ASKS)
    qtbot.waitUntil(lambda: bool(room.restarts))


def test_the_end_of_the_supervisor_is_the_end_of_the_kiosk(tmp_path, qtbot):
    log = tmp_path / "starts"
    program = tmp_path / "kiosk"
    program.write_text(f"#!{sys.executable} -S\nimport sys; sys.argv[1:] = [{str(log)!r}]\n{LIVES}")
    program.chmod(0o755)
    with subprocess.Popen([sys.executable, "-m", "kiosk", "supervise", "--program", str(program)]) as supervisor:
        qtbot.waitUntil(lambda: log.exists() and bool(log.read_text()))
        supervisor.terminate()

    assert supervisor.returncode == 0
    assert not alive(int(log.read_text()))


def test_the_supervisor_knows_nothing_of_qt():
    program = "import sys, kiosk.commands.supervise; print(*(name for name in sys.modules if 'PySide6' in name))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout == "\n"

"""A screen and an accessibility bus of their own, with the kiosk on them, read from another process."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"

SHOWING = 1 << 25
"""The state of what can be seen, as the protocol counts states."""


@dataclass(frozen=True)
class Node:
    """One object of the tree: whose it is, its path, its role and name as a screen reader is told them."""

    owner: str
    path: str
    role: str
    name: str
    showing: bool


class AccessibilityBus:
    """Starts a screen, a session bus with the accessibility service, and the kiosk. ``close`` ends them."""

    def __init__(self, folder: Path) -> None:
        self._log = (folder / "log").open("wb")
        self._running: list[subprocess.Popen] = []
        homes = {name: str(folder) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        self._environment = {**inherited, **homes, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._environment["KIOSK_LOCK"] = str(folder / "lock")
        self._environment["DISPLAY"] = ":" + self._told(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"])
        session = self._told(["dbus-daemon", "--session", "--nofork", "--print-address=1"])
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = session
        found = self._call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._address = _string(found)

    def start_kiosk(self) -> None:
        """Starts the kiosk on the bundled library."""
        self._start([sys.executable, "-m", "kiosk", "run", "content"], self._log)

    def nodes(self) -> list[Node]:
        """Every object of every program on the bus."""
        return [node for owner, path in self._children(*REGISTRY) for node in self._below(owner, path)]

    def press(self, node: Node) -> None:
        """Does the first thing that an object can do, as assistive technology would."""
        self._call(self._address, node.owner, node.path, "org.a11y.atspi.Action.DoAction", "int32:0")

    def close(self) -> None:
        """Ends everything, the kiosk first."""
        for process in reversed(self._running):
            process.terminate()
            process.wait(20)
            if process.stdout is not None:
                process.stdout.close()
        self._log.close()

    def _below(self, owner: str, path: str) -> Iterator[Node]:
        role = self._call(self._address, owner, path, f"{ACCESSIBLE}.GetRoleName")
        name = self._property(owner, path, "Name")
        states = re.findall(r"uint32 (\d+)", self._call(self._address, owner, path, f"{ACCESSIBLE}.GetState"))
        yield Node(owner, path, _string(role), _string(name), bool(states) and bool(int(states[0]) & SHOWING))
        for child in self._children(owner, path):
            yield from self._below(*child)

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        answer = self._call(self._address, owner, path, f"{ACCESSIBLE}.GetChildren")
        return re.findall(r'string "(.*?)"\s+object path "(.*?)"', answer)

    def _property(self, owner: str, path: str, name: str) -> str:
        get = "org.freedesktop.DBus.Properties.Get"
        return self._call(self._address, owner, path, get, f"string:{ACCESSIBLE}", f"string:{name}")

    def _call(self, address: str, owner: str, path: str, method: str, *words: str) -> str:
        command = ["dbus-send", f"--bus={address}", "--print-reply", f"--dest={owner}", path, method, *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20).stdout

    def _told(self, command: list[str]) -> str:
        """Starts a program; returns the first line it says."""
        process = self._start(command, subprocess.PIPE)
        assert process.stdout is not None
        return process.stdout.readline().decode().strip()

    def _start(self, command: list[str], out: int | IO[bytes]) -> subprocess.Popen:
        process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=out, stderr=self._log)
        self._running.append(process)
        return process


def _string(answer: str) -> str:
    return next(iter(re.findall(r'string "(.*)"', answer, flags=re.DOTALL)), "")

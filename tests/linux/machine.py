"""A Debian machine without a machine: systemd booted in namespaces of its own, on a root that is thrown away.

The root is the cached one that ``make test-deb`` makes, below a layer that takes all changes. The machine sees no
network, no screen and no device of this one.
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import Self

_BOOT = """
set -eu
root=$1
cd "$root"
mount --make-rprivate /
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=0755 tmpfs run
mount -t tmpfs -o mode=1777 tmpfs tmp
mount -t tmpfs -o mode=0755 tmpfs dev
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
for node in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
    set -- $node
    mknod -m 0666 "dev/$1" c "$2" "$3"
done
hostname tablet
pivot_root . mnt
umount --lazy mnt
exec env -i container=namespaces TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot . /lib/systemd/systemd
"""
_NAMESPACES = ("--pid", "--mount", "--uts", "--ipc", "--net", "--cgroup")


class Machine:
    """A booted machine: commands run in it, files lie below ``root``. ``below`` are its layers, top first."""

    def __init__(self, below: Sequence[Path], folder: Path) -> None:
        self.root = folder / "root"
        self.changes = folder / "changes"
        self._folder = folder
        self._cgroup = _cgroup2() / f"kiosk-test-{os.getpid()}-{folder.name}"
        for name in ("changes", "work", "root"):
            (folder / name).mkdir(parents=True)
        layers = f"lowerdir={':'.join(map(str, below))},upperdir={self.changes},workdir={folder / 'work'}"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, self.root], check=True)

    def boot(self) -> Self:
        """Starts systemd, and waits until it has nothing more to start."""
        self._cgroup.mkdir()
        inside = f"echo $$ > {self._cgroup}/cgroup.procs && exec unshare --fork --kill-child {' '.join(_NAMESPACES)} "
        command = ["sh", "-c", f'{inside} sh -c "$0" boot "$1"', _BOOT, self.root]
        with (self._folder / "console").open("wb") as log:
            self._started = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self.wait_for(["systemctl", "is-system-running"], {"running", "degraded"})
        return self

    def run(self, *words: str | Path, check: bool = True, timeout: float = 120, **more: str) -> str:
        """What a command in the machine says. Errors: CalledProcessError, TimeoutExpired."""
        return self._done(words, more, timeout, check=check).stdout.decode().strip()

    def bytes_of(self, *words: str, timeout: float = 10, **more: str) -> bytes:
        """The bytes that a command in the machine gives."""
        return self._done(words, more, timeout, check=True).stdout

    def _done(
        self, words: Sequence[str | Path], more: dict[str, str], timeout: float, *, check: bool
    ) -> subprocess.CompletedProcess[bytes]:
        enter = ["nsenter", "--target", str(self._init()), "--all", "--root", "--wd"]
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            [*enter, *words], env={**environment, **more}, capture_output=True, timeout=timeout, check=False
        )
        if check and done.returncode:
            raise AssertionError(f"{words} gave {done.returncode}: {done.stdout.decode()}{done.stderr.decode()}")
        return done

    def _init(self) -> int:
        """The number that systemd has here: the only child of unshare."""
        parent = self._started.pid
        return int(Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()[0])

    def wait_for(self, words: Sequence[str], answers: set[str], seconds: float = 60.0) -> str:
        """Asks until the answer is one of these."""
        end = time.monotonic() + seconds
        said = ""
        while time.monotonic() < end:
            with contextlib.suppress(OSError, IndexError, subprocess.TimeoutExpired):
                said = self.run(*words, check=False, timeout=10)
            if said in answers:
                return said
            Event().wait(0.1)
        raise AssertionError(f"{' '.join(words)} says {said!r} after {seconds} s, not one of {answers}")

    def ended(self, seconds: float) -> bool:
        """Whether the machine goes down by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._started.wait(seconds)
        return self._started.poll() is not None

    def close(self) -> None:
        """Ends all of it; what changed stays in ``changes``."""
        if not os.path.ismount(self.root):
            return
        if hasattr(self, "_started"):
            self._started.send_signal(signal.SIGKILL)
            self._started.wait()
        with contextlib.suppress(OSError):
            (self._cgroup / "cgroup.kill").write_text("1", encoding="ascii")
        subprocess.run(["umount", "--lazy", self.root], check=False)
        self._remove_cgroups()

    def _remove_cgroups(self) -> None:
        end = time.monotonic() + 10
        while self._cgroup.exists() and time.monotonic() < end:
            for folder in sorted(self._cgroup.rglob("*"), reverse=True):
                if folder.is_dir():
                    with contextlib.suppress(OSError):
                        folder.rmdir()
            with contextlib.suppress(OSError):
                self._cgroup.rmdir()
            Event().wait(0.05)


def _cgroup2() -> Path:
    mounts = [line.split() for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()]
    return next(Path(fields[1]) for fields in mounts if fields[2] == "cgroup2")

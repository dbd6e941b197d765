"""A tablet made of files: what a kernel would say of one, below a folder of the test's own."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.tablet.guards.machine import Machine

KIOSK, CAGE, INIT = 30, 20, 1
STATUS = (
    "Name:\tkiosk\nUid:\t990\t990\t990\t990\nGid:\t991\t991\t991\t991\nNoNewPrivs:\t{}\nSeccomp:\t{}\nGroups:\t44 991\n"
)
CONTAINED = {
    "proc/30/status": STATUS.format(1, 2),
    "proc/30/cgroup": "0::/system.slice/kiosk.service\n",
    "proc/30/mountinfo": "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n90 21 8:1 / / ro - ext4 /dev/sda1 rw\n",
    "proc/30/stat": "30 (kiosk) S 20 30 30",
    "proc/20/stat": "20 (cage) S 1 20 20",
    "proc/20/cmdline": "/usr/bin/cage\0--\0/usr/lib/kiosk/kiosk\0-s\0",
    "proc/1/stat": "1 (systemd) S 0 1 1",
    "etc/systemd/logind.conf": "[Login]\n#IdleAction=suspend\n",
    "sys/class/net/lo/operstate": "unknown\n",
    "sys/class/net/eth0/operstate": "down\n",
}
"""A tablet on which the package's unit runs the kiosk."""


def machine(root: Path, files: Mapping[str, str] = CONTAINED, environment: Mapping[str, str] | None = None) -> Machine:
    """A tablet with these files."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    folders = {"STATE_DIRECTORY": str(root), "CACHE_DIRECTORY": str(root)}
    return Machine(root, str(KIOSK), environment or folders, "linux")

"""The package's files: where each lies on the tablet, with which mode, and all of one age."""

import os
import shutil
from pathlib import Path

PROGRAM = Path("usr/lib/kiosk")
DOCUMENTS = Path("usr/share/doc/kiosk")
_PLACES = {
    "kiosk": "usr/bin/kiosk",
    "kiosk.service": "lib/systemd/system/kiosk.service",
    "kiosk.sysusers": "usr/lib/sysusers.d/kiosk.conf",
    "kiosk.tmpfiles": "usr/lib/tmpfiles.d/kiosk.conf",
    "kiosk.udev": "lib/udev/rules.d/70-kiosk.rules",
    "kiosk.logind": "usr/lib/systemd/logind.conf.d/50-kiosk.conf",
    "kiosk.toml": "usr/share/kiosk/kiosk.toml",
    "lintian-overrides": "usr/share/lintian/overrides/kiosk",
}
_SCRIPTS = ("postinst", "prerm", "postrm")


def lay_out(root: Path, frozen: Path, tree: Path) -> None:
    """Copies the frozen program and what belongs around it into an empty tree."""
    shutil.copytree(frozen, tree / PROGRAM, symlinks=True)
    for library in _debians_own(tree / PROGRAM / "_internal"):
        library.unlink()
    for name, place in _PLACES.items():
        _copy(root / "assets" / "linux" / name, tree / place)
    for name in _SCRIPTS:
        _copy(root / "assets" / "linux" / name, tree / "DEBIAN" / name)
    for document in sorted((root / "assets" / "documents").glob("*.*")):
        _copy(document, tree / DOCUMENTS / document.name)


def _debians_own(inside: Path) -> list[Path]:
    """Libraries of Python that Debian has too, and mends: the package asks for them instead of bringing them."""
    libraries = (path for path in inside.glob("lib*.so*") if not path.is_symlink())
    return [path for path in libraries if not path.name.startswith("libpython")]


def settle(tree: Path, age: int) -> None:
    """Gives every file its mode, and the same age to all."""
    for path in (tree, *sorted(tree.rglob("*"))):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_started(path, tree) else 0o644)
        os.utime(path, (age, age), follow_symlinks=False)


def size_in_kib(tree: Path) -> int:
    """What the package takes on the disk, as Debian counts it: every file in whole KiB, all else as one."""
    files = [path for path in tree.rglob("*") if "DEBIAN" not in path.relative_to(tree).parts]
    return sum(-(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in files)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _is_started(path: Path, tree: Path) -> bool:
    started = {tree / "usr/bin/kiosk", tree / PROGRAM / "kiosk", *(tree / "DEBIAN" / name for name in _SCRIPTS)}
    return path in started

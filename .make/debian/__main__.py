"""Builds the Debian package from the frozen folder: the same package from the same folder, bit for bit."""

import argparse
import gzip
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parents[1]), str(ROOT)]

from debian.depends import depends  # noqa: E402
from debian.papers import changelog, control, copyright_file, sums  # noqa: E402
from debian.tree import DOCUMENTS, PROGRAM, lay_out, settle, size_in_kib  # noqa: E402
from kiosk import __version__  # noqa: E402
from kiosk.tablet.licences import read_gathered  # noqa: E402

FROZEN = ROOT / "dist" / "kiosk"


def main() -> None:
    """Builds one package and tells where it is."""
    words = argparse.ArgumentParser(prog="make deb")
    words.add_argument("--version", default=__version__, help="another version, to try an upgrade with")
    words.add_argument("--out", type=Path, default=ROOT / "build")
    words.add_argument("--quick", action="store_true", help="pack loosely: a large package in little time")
    asked = words.parse_args()
    age = _age()
    target = asked.out.resolve() / f"kiosk_{asked.version}_amd64.deb"
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as work:
        tree = Path(work) / "tree"
        lay_out(ROOT, FROZEN, tree)
        _write_papers(tree, asked.version, age)
        settle(tree, age)
        _pack(tree, target, age, quick=asked.quick)
    print(f"{target} has {target.stat().st_size / 1e6:.1f} MB.")


def _write_papers(tree: Path, version: str, age: int) -> None:
    documents = tree / DOCUMENTS
    log = changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version, age)
    (documents / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))
    licences = read_gathered(tree / PROGRAM / "_internal" / "kiosk" / "tablet" / "licences.json")
    (documents / "copyright").write_text(copyright_file(licences), encoding="utf-8")
    facts = control(version, depends(tree / PROGRAM), size_in_kib(tree))
    (tree / "DEBIAN" / "control").write_text(facts, encoding="utf-8")
    (tree / "DEBIAN" / "md5sums").write_text(sums(tree), encoding="utf-8")


def _age() -> int:
    """The time of the last change in seconds since 1970, or what the caller says that it is."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def _pack(tree: Path, target: Path, age: int, *, quick: bool) -> None:
    how = ["-Zgzip", "-z1"] if quick else ["-Zxz", "-z6", "--threads-max=1"]  # more threads pack to other bytes
    command = ["dpkg-deb", "--root-owner-group", *how, "--build", tree, target]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(age)}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()

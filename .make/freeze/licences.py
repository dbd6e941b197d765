"""The licences of everything that goes into the frozen program, gathered into one file."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from kiosk.tablet.licences import Licence, installed, package, write_gathered


def gather(modules: Iterable[str], binaries: Iterable[tuple[str, str, str]], work: Path) -> Path:
    """Writes the licences of these Python modules and collected libraries; gives the file."""
    packages = {module.partition(".")[0].lower() for module in modules}
    parts = [part for part in installed() if part.name in ("Waiting-room kiosk", "Python") or _is_in(part, packages)]
    libraries = [Path(source) for name, source, kind in binaries if kind == "BINARY" and "/" not in name]
    system = _of_system(libraries)
    path = work / "licences.json"
    write_gathered(path, [*parts, package("pyinstaller"), *system, *_named_in(system)])
    return path


def _is_in(part: Licence, packages: set[str]) -> bool:
    name = part.name.lower().replace("-", "_")
    return name.removesuffix("_essentials").removesuffix("_addons") in packages


def _of_system(libraries: Iterable[Path]) -> list[Licence]:
    """Debian's packages that these libraries come from, with the copyright files they carry; none elsewhere."""
    if not shutil.which("dpkg-query"):
        return []
    found = {owner for library in libraries if (owner := _owner(library))}
    return [_debian(owner) for owner in sorted(found)]


def _named_in(parts: Iterable[Licence]) -> list[Licence]:
    """The common texts that Debian's copyright files refer to instead of repeating them."""
    named = {
        name.rstrip(".") for part in parts for name in re.findall(r"/usr/share/common-licenses/([\w.+-]+)", part.text)
    }
    folder = Path("/usr/share/common-licenses")
    texts = [(name, folder / name) for name in sorted(named) if (folder / name).exists()]
    return [Licence(f"Text of {name}", "-", name, path.read_text(encoding="utf-8")) for name, path in texts]


def _owner(library: Path) -> str:
    """The package of a file; a library known by an older path is found by its new one."""
    paths = {str(library), str(library.resolve()), re.sub("^/usr/lib/", "/lib/", str(library.resolve()))}
    for path in sorted(paths):
        done = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def _debian(name: str) -> Licence:
    shown = ["dpkg-query", "--show", "--showformat", "${Version}\n", name]
    version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split()[0]
    text = Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8", errors="replace")
    called = dict.fromkeys(re.findall(r"(?m)^License: *(\S.*?)\s*$", text))
    return Licence(name, version, ", ".join(called) if 0 < len(called) < 4 else "see text", text)

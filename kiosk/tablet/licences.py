"""The licences of everything the program is made of, for the about sheet.

A frozen program carries them gathered in a file; from source they are read off the installed packages.
"""

import json
import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__

GATHERED = Path(__file__).with_name("licences.json")
_TEXTS = Path(__file__).with_name("licence_texts")
_PROJECT = "waiting-room-kiosk"
# Qt's wheels bring no texts; the lesser licence builds upon the general one, so both are owed.
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt", "inside-Qt.txt")


@dataclass(frozen=True, slots=True)
class Licence:
    """One part of the program: its name, its version, what its licence is called, and the licence itself."""

    name: str
    version: str
    licence: str
    text: str


def shipped() -> tuple[Licence, ...]:
    """Every part, the kiosk itself first. Takes tens of milliseconds from source: ask when they are to be shown."""
    return read_gathered(GATHERED) if GATHERED.exists() else installed()


def read_gathered(path: Path) -> tuple[Licence, ...]:
    """What ``write_gathered`` wrote."""
    found = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Licence(name, version, licence, found["texts"][text]) for name, version, licence, text in found["parts"]
    )


def write_gathered(path: Path, parts: Iterable[Licence]) -> None:
    """Writes the file that a frozen program carries. Many parts share one text: each stands there once."""
    listed = list(parts)
    texts = {text: number for number, text in enumerate(dict.fromkeys(part.text for part in listed))}
    rows = [[part.name, part.version, part.licence, texts[part.text]] for part in listed]
    path.write_text(json.dumps({"texts": list(texts), "parts": rows}, ensure_ascii=False, indent=0), encoding="utf-8")


def installed() -> tuple[Licence, ...]:
    """The kiosk, Python, and the packages that the tablet's program needs, as installed here."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    kiosk = Path(__file__).parents[2] / "LICENSE"
    return (
        Licence("Waiting-room kiosk", __version__, "Apache-2.0", _read(kiosk)),
        Licence("Python", sys.version.split()[0], "PSF-2.0", _read(python)),
        *(package(name) for name in sorted(_needed(_PROJECT) - {_PROJECT}, key=str.lower)),
    )


def package(name: str) -> Licence:
    """An installed Python package."""
    from importlib.metadata import distribution  # noqa: PLC0415 - costs more than all else the kiosk imports

    found = distribution(name)
    facts = found.metadata.json
    called = str(facts.get("license_expression") or facts.get("license") or _classified(facts) or "see text")
    files = [file for file in found.files or () if re.search(r"(?i)dist-info/.*(licen[cs]e|copying|notice)", str(file))]
    texts = [_read(Path(str(file.locate()))) for file in files]
    if not texts and "LGPL-3.0" in called:
        texts = [_read(_TEXTS / text) for text in _QT_TEXTS]
    return Licence(found.name, found.version, called, "\n\n".join(texts) or called)


def _classified(facts: dict[str, str | list[str]]) -> str:
    marked = [line for line in facts.get("classifier", []) if line.startswith("License :: ")]
    return ", ".join(line.rpartition(" :: ")[2] for line in marked)


def _needed(name: str) -> set[str]:
    """What a package needs, directly or through others, as far as it is installed."""
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415 - as above

    try:
        lines = requires(name) or []
    except PackageNotFoundError:
        return set()
    direct = [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in lines if "extra ==" not in line]
    direct = [need.replace("_", "-").lower() for need in direct]
    return {name}.union(*(_needed(need) for need in direct))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

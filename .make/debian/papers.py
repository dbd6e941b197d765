"""What Debian wants written down: control file, changelog, copyright, sums."""

import hashlib
import os
import re
import textwrap
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from kiosk.tablet.licences import Licence

MAINTAINER = f"{os.environ.get('DEBFULLNAME', 'Waiting-room kiosk')} <{os.environ.get('DEBEMAIL', 'kiosk@localhost')}>"
"""Debian's form wants a name and an address: of whoever hands the package on, by Debian's own variables."""

COMMON = Path("/usr/share/common-licenses")
_SHARED = ("LGPL-3", "LGPL-2.1", "LGPL-2", "GPL-3", "GPL-2", "GPL-1", "Apache-2.0")
_ABOUT = """Description: offline patient education on waiting-room touch tablets
 Shows a clinic's articles as sections to tap and questions to ask, full
 screen, in several languages, and keeps nothing of what visitors do.
 .
 The kiosk starts with the tablet, as the only program on its screen.
"""


def control(version: str, depends: str, kib: int) -> str:
    """The package's own facts."""
    return (
        f"Package: kiosk\nVersion: {version}\nArchitecture: amd64\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kib}\nDepends: {depends}\n"
        "Recommends: speech-dispatcher, speech-dispatcher-espeak-ng\nSuggests: cups-client\n"
        f"Section: misc\nPriority: optional\n{_ABOUT}"
    )


def changelog(text: str, version: str, age: int) -> str:
    """The project's changelog in Debian's form. What is not released yet goes under this version."""
    parts = re.split(r"(?m)^## \[(.+?)\].*\n", text)
    releases = list(zip(parts[1::2], parts[2::2], strict=True))
    date = format_datetime(datetime.fromtimestamp(age, UTC))
    return "\n".join(_release(version if name == "Unreleased" else name, body, date) for name, body in releases)


def _release(version: str, body: str, date: str) -> str:
    points = re.findall(r"(?m)^- (.+)$", body)
    listed = "\n".join(_wrapped(point) for point in points)
    return f"kiosk ({version}) stable; urgency=medium\n\n{listed}\n\n -- {MAINTAINER}  {date}\n"


def _wrapped(point: str) -> str:
    return textwrap.fill(point, 79, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)


def copyright_file(parts: Iterable[Licence]) -> str:
    """The licences of all that is in the package; texts that every Debian has are named by their place."""
    pointers = {name: _pattern(name) for name in _SHARED if (COMMON / name).exists()}
    listed = [part for part in parts if not part.name.startswith("Text of ")]
    return "\n\n".join([_HEAD, *(_part(part, pointers) for part in listed)]) + "\n"


_HEAD = """The kiosk is licensed under the Apache License, version 2.0.
The package holds further programs and libraries, each under its own licence.
They all follow, with their licences."""


def _pattern(name: str) -> re.Pattern[str]:
    words = (COMMON / name).read_text(encoding="utf-8").split()
    return re.compile(r"\s+".join(re.escape(word) for word in words))


def _part(part: Licence, pointers: dict[str, re.Pattern[str]]) -> str:
    text = part.text
    for name, pattern in pointers.items():
        text = pattern.sub(f"[the text in {COMMON / name}]", text)
    head = f"{part.name} {part.version}\nLicence: {part.licence}"
    return f"{'-' * 78}\n{head}\n\n{text.strip()}"


def sums(tree: Path) -> str:
    """The sum of every file, for whoever wants to know whether one was damaged."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    named = [(path, path.relative_to(tree)) for path in files]
    return "".join(f"{_sum(path)}  {name}\n" for path, name in named if name.parts[0] != "DEBIAN")


def _sum(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()

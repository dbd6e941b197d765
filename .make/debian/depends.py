"""The packages that the program needs, asked of its libraries."""

import subprocess
import tempfile
from pathlib import Path

BY_HAND = ("cage", "seatd", "systemd", "xwayland")
"""The compositor, what opens screens for it, what starts it, and what it refuses to start without."""


def depends(program: Path) -> str:
    """The line for the package. What lies in the program itself is not asked for."""
    libraries = sorted(path for path in program.rglob("*.so*") if path.is_file() and not path.is_symlink())
    folders = sorted({path.parent for path in libraries})
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text(
            "Source: kiosk\n\nPackage: kiosk\nArchitecture: any\n", encoding="utf-8"
        )
        private = [f"-l{folder}" for folder in folders]
        asked = [program / "kiosk", *libraries]
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private, *asked]
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"dpkg-shlibdeps could not tell what the program needs:\n{done.stderr}")
    found = done.stdout.strip().partition("shlibs:Depends=")[2].split(", ")
    return ", ".join(sorted({*found, *BY_HAND}))

"""What is in the frozen folder, and what is not."""

import subprocess
from pathlib import Path

import pytest

from kiosk.tablet.licences import read_gathered

pytestmark = pytest.mark.dist

MEGABYTES = 140
LEFT_OUT = (
    "aotstats",
    "markdown",
    "yaml",
    "/pil/",
    "pytest",
    "hypothesis",
    "qtwidgets",
    "qttest",
    "eglfs",
    "libcrypto",
    "libpulse",
)


@pytest.fixture
def files(program: Path) -> list[Path]:
    return [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]


def test_the_folder_is_small(files: list[Path]) -> None:
    size = sum(path.stat().st_size for path in files)

    assert size < MEGABYTES * 1_000_000


def test_nothing_is_in_it_that_a_tablet_does_not_need(files: list[Path]) -> None:
    assert not [path for path in files if any(word in path.as_posix().lower() for word in LEFT_OUT)]


def test_libraries_that_the_system_mends_are_left_to_it(files: list[Path]) -> None:
    left = ("libX11.so", "libglib-2", "libfreetype", "libpng16", "libdbus-1", "libkrb5", "libstdc++", "libxcb-")

    assert not [path.name for path in files if path.name.startswith(left)]


def test_every_qml_file_comes_compiled(files: list[Path]) -> None:
    compiled = {path.with_suffix("") for path in files if path.suffix == ".qmlc"}

    assert compiled
    assert compiled == {path.with_suffix("") for path in files if path.suffix == ".qml"}


def test_the_engine_of_speech_loads(program: Path) -> None:
    done = subprocess.run(
        [program, "speak", "nobody"], input="", capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout == '{"languages": []}\n'


def test_it_writes_and_checks_the_settings_of_its_tablet(program: Path, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    subprocess.run([program, "setup", file, "--clinic", "Hill Clinic"], capture_output=True, check=True, timeout=60)
    done = subprocess.run(
        [program, "settings", "check", file], capture_output=True, encoding="utf-8", check=True, timeout=60
    )

    assert done.stdout == f"No mistakes. The kiosk takes {file}.\n"


def test_it_makes_a_hash_of_the_staffs_pin(program: Path, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    command = [program, "setup", file, "--pin-from-stdin"]
    subprocess.run(command, input="83650274\n", capture_output=True, text=True, check=True, timeout=60)

    assert 'staff_pin = "$argon2id$' in file.read_text("utf-8")


def test_every_library_in_it_is_among_the_licences(program: Path, files: list[Path]) -> None:
    inside = program.parent / "_internal"
    parts = read_gathered(inside / "kiosk" / "tablet" / "licences.json")
    owned = {part.name for part in parts}
    libraries = [path.name for path in files if path.parent == inside and ".so" in path.name]
    owners = {name: _owner(name) for name in libraries if not name.startswith(("libpython", "_cffi_backend"))}

    assert all(part.text for part in parts)
    assert {"argon2-cffi", "argon2-cffi-bindings", "cffi"} <= owned
    assert not {name: owner for name, owner in owners.items() if owner not in owned}


def _owner(library: str) -> str:
    done = subprocess.run(["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False)
    return done.stdout.partition(":")[0]

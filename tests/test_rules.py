"""The layers: which part of the kiosk may know which other part, and which library."""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.rules.tree import KIOSK, ROOT, imports, name, python_files

ALL = {"article", "pack", "speech", "visit", "authoring", "tablet", "screen", "tour", "handout"}
MAY_KNOW = {
    "article": set[str](),
    "pack": {"article"},
    "speech": {"article"},
    "visit": {"article"},
    "authoring": {"article", "pack"},
    "tablet": {"article", "pack", "speech", "visit"},
    "screen": {"article", "pack", "speech", "visit", "tablet"},
    "handout": {"article", "pack", "visit", "tablet", "screen"},
    "tour": ALL - {"tour"},
    "desk": ALL | {"app"},
    "commands": ALL | {"app", "desk"},
    "app": ALL,
    "__main__": ALL | {"app", "commands", "desk"},
    "__init__": set[str](),
}
ONLY_IN = {
    "markdown": {"authoring"},
    "yaml": {"authoring"},
    "PIL": {"authoring"},
    "bs4": {"authoring"},
    "docx": {"authoring"},
    "pypdfium2": {"authoring"},
    "pypdf": {"handout"},
    "sqlite3": {"pack"},
    "PySide6": {"app", "commands", "desk", "handout", "screen", "tablet", "tour"},
    "shiboken6": {"app", "desk", "screen", "tablet", "tour"},
    "argon2": {"tablet"},
    "segno": {"screen", "tablet"},
    "fontpkg_atkinson_hyperlegible": {"app", "screen", "tablet"},
    "fontpkg_noto_sans": {"app", "screen", "tablet"},
    "fontpkg_noto_sans_arabic": {"app", "screen", "tablet"},
}
# The kiosk is offline: nothing here may reach for a network.
NOWHERE = {"ftplib", "http", "imaplib", "poplib", "smtplib", "socketserver", "ssl", "urllib.request", "xmlrpc"}
# Pure parts: the same result from the same arguments, whatever the machine.
PURE = {"article", "speech", "visit"}
IMPURE = {"asyncio", "io", "os", "pathlib", "random", "shutil", "socket", "subprocess", "tempfile", "threading", "time"}


def layer(path: Path) -> str:
    """The part of the kiosk that a file belongs to."""
    return path.relative_to(KIOSK).parts[0].removesuffix(".py")


def every_import() -> Iterator[tuple[str, str, str]]:
    """Layer, place and dotted name of every import of the kiosk."""
    for path in python_files("kiosk"):
        for line, module in imports(path):
            yield layer(path), f"{name(path)}:{line}", module


def within(module: str, packages: set[str]) -> bool:
    """Whether a dotted name is one of these packages or lies in one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def test_every_part_of_the_kiosk_is_a_known_layer() -> None:
    unknown = {layer(path) for path in python_files("kiosk")} - MAY_KNOW.keys()

    assert not unknown


def test_layers_are_imported_along_the_arrows_only() -> None:
    against = [
        f"{at} imports {module}"
        for part, at, module in every_import()
        if module.startswith("kiosk.")
        and module != "kiosk.__version__"
        and module.split(".")[1] not in MAY_KNOW[part] | {part}
    ]

    assert not against


def test_imports_are_absolute() -> None:
    assert not [at for _, at, module in every_import() if module == "."]


def test_a_library_is_imported_only_where_it_belongs() -> None:
    misplaced = [
        f"{at} imports {module}"
        for part, at, module in every_import()
        if (top := module.split(".")[0]) != "kiosk"
        if part not in ONLY_IN.get(top, ALL | MAY_KNOW.keys() if top in sys.stdlib_module_names else set())
    ]

    assert not misplaced


def test_nothing_reaches_for_a_network() -> None:
    assert not [f"{at} imports {module}" for _, at, module in every_import() if within(module, NOWHERE)]


def test_the_pure_parts_know_no_machine() -> None:
    assert not [
        f"{at} imports {module}" for part, at, module in every_import() if part in PURE and within(module, IMPURE)
    ]


def test_the_top_level_holds_what_it_should() -> None:
    needed = {"kiosk", "content", "tests", "pyproject.toml", "build.spec", "README.md", "LICENSE"}
    needed |= {"CHANGELOG.md", "Makefile", "requirements.lock"}
    allowed = needed | {"assets", "build", "dist", "drafts"}
    here = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert needed <= here <= allowed

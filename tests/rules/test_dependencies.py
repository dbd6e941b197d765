"""Dependencies: each has its reason, and the lock file pins every one with hashes."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.tree import ROOT

PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def wanted() -> list[Requirement]:
    project = tomllib.loads(PROJECT)["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(line) for group in groups for line in group]


def locked() -> dict[str, str]:
    return {canonicalize_name(package): version for package, version in re.findall(r"(?m)^([\w.-]+)==(\S+)", LOCK)}


def test_every_dependency_has_a_reason() -> None:
    dependencies, _, _ = PROJECT.partition("[project.scripts]")
    reasons = re.findall(r'(?m)^ +"[^"]+", +# \w+', dependencies)

    assert len(reasons) == len(wanted())


def test_the_lock_file_pins_what_the_project_asks_for() -> None:
    pins = locked()

    assert not [str(need) for need in wanted() if not need.specifier.contains(pins[canonicalize_name(need.name)])]


def test_every_pinned_package_has_hashes() -> None:
    entries = re.split(r"(?m)^(?=[\w.-]+==)", LOCK)[1:]

    assert not [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_the_lock_file_names_no_address() -> None:
    assert "://" not in LOCK


def test_only_the_tablet_is_pinned_to_one_release_of_qt() -> None:
    assert {need.name for need in wanted() if "==" in str(need.specifier)} == {"PySide6-Essentials", "PySide6-Addons"}

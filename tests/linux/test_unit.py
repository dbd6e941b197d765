"""What the unit and the files around it promise, and that the program keeps its things where they say."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.tablet.folders import cache_folder, settings_file, state_folder
from kiosk.tablet.guards.sandbox import UNIT
from kiosk.tablet.pulse.only_one import lock_files
from kiosk.tablet.pulse.system_restart import ask_for_restart
from kiosk.tablet.settings import read_settings, settings_from

LINUX = Path(__file__).parents[2] / "assets" / "linux"
OPEN_SETTING = re.compile(r"^# (?=\w+ = )", re.MULTILINE)


@pytest.fixture(scope="module")
def unit() -> Mapping[str, list[str]]:
    """Every key of the unit with its values, in order."""
    found: dict[str, list[str]] = {}
    for line in (LINUX / UNIT).read_text(encoding="utf-8").splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Type", "notify"),
        ("NotifyAccess", "all"),
        ("Restart", "always"),
        ("StartLimitIntervalSec", "0"),
        ("WatchdogSec", "15"),
        ("SuccessExitStatus", "SIGABRT"),
        ("LimitCORE", "0"),
        ("RestrictAddressFamilies", "AF_UNIX AF_NETLINK"),
        ("IPAddressDeny", "any"),
        ("User", "kiosk"),
    ],
)
def test_the_unit_keeps_a_promise(unit: Mapping[str, list[str]], key: str, value: str) -> None:
    assert unit[key] == [value]


def test_no_login_comes_between(unit: Mapping[str, list[str]]) -> None:
    assert "PAMName" not in unit
    assert unit["Conflicts"] == ["getty@tty1.service"]


def test_the_program_writes_where_the_unit_lets_it(unit: Mapping[str, list[str]]) -> None:
    folders = {"STATE_DIRECTORY": "/var/lib/kiosk", "CACHE_DIRECTORY": "/var/cache/kiosk"}  # systemd's own words
    wrapper = (LINUX / "kiosk").read_text(encoding="utf-8")
    made = (LINUX / "kiosk.tmpfiles").read_text(encoding="utf-8")

    assert unit["StateDirectory"] == unit["CacheDirectory"] == unit["RuntimeDirectory"] == ["kiosk"]
    assert state_folder(folders, "linux") == Path("/var/lib/kiosk")
    assert cache_folder(folders, "linux") == Path("/var/cache/kiosk")
    assert all(f"{name}:-{folder}" in wrapper and f"d {folder} " in made for name, folder in folders.items())


def test_settings_and_lock_lie_where_the_package_makes_them() -> None:
    made = (LINUX / "kiosk.tmpfiles").read_text(encoding="utf-8")
    settings = settings_file({}, "linux").as_posix()

    assert f"z {settings} 0640 root  kiosk" in made
    assert settings in (LINUX / "postinst").read_text(encoding="utf-8")
    assert lock_files({})[0].as_posix() in made


def test_the_unit_looks_where_the_kiosk_asks_for_a_restart(unit: Mapping[str, list[str]], tmp_path: Path) -> None:
    ask_for_restart({"RUNTIME_DIRECTORY": str(tmp_path)})

    assert [f"-e /run/kiosk/{file.name} " in unit["ExecStopPost"][0] for file in tmp_path.iterdir()] == [True]


def test_nothing_of_the_package_opens_a_stick(unit: Mapping[str, list[str]]) -> None:
    rules = (LINUX / "kiosk.udev").read_text(encoding="utf-8").splitlines()

    assert all('SUBSYSTEM=="backlight"' in rule for rule in rules if not rule.startswith("#"))
    assert not [value for values in unit.values() for value in values if "mount" in value or "/media" in value]


def test_the_settings_that_a_package_brings_are_the_defaults() -> None:
    assert read_settings(LINUX / "kiosk.toml") == read_settings(LINUX / "none.toml")


def test_every_example_in_them_is_one_that_the_kiosk_takes(tmp_path: Path) -> None:
    text = OPEN_SETTING.sub("", (LINUX / "kiosk.toml").read_text(encoding="utf-8"))
    file = tmp_path / "kiosk.toml"
    file.write_text(text, encoding="utf-8")

    assert read_settings(file).printer == "Front_desk"
    assert settings_from({}, "") != read_settings(file)

"""Where the kiosk's files lie on each system."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "kiosk"


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where compiled libraries and last good copies are kept. All of it can be made anew."""
    if given := environment.get("CACHE_DIRECTORY"):  # set by systemd for a unit
        return Path(given)
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home) / NAME / "cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / NAME
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / NAME


def state_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where the desk keeps words that are not saved yet, and the tablet what it knows. None of it can be made anew."""
    if given := environment.get("STATE_DIRECTORY"):  # set by systemd for a unit
        return Path(given)
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home) / NAME / "state"
    if platform == "darwin":
        return home / "Library" / "Application Support" / NAME
    return Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / NAME


def is_folder(path: Path) -> bool:
    """Whether there is a folder at a path. What nobody may look at counts as none: opening it says why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def staff_file(state: Path) -> Path:
    """Where in its state folder a tablet keeps what the staff chose in the panel."""
    return state / "staff.toml"


def settings_file(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Where IT puts the settings of a tablet."""
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA") or "C:/ProgramData") / NAME / "kiosk.toml"
    if platform == "darwin":
        return Path("/Library/Application Support") / NAME / "kiosk.toml"
    return Path("/etc") / NAME / "kiosk.toml"

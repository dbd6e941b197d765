"""The settings of a tablet, and the last good ones for the day when somebody mistypes."""

from contextlib import suppress
from pathlib import Path

from kiosk.tablet.settings import Settings, SettingsWrong, read_settings
from kiosk.tablet.whole_file import write_whole

_COPY = "settings.toml"


def settings_or_last_good(path: Path, cache: Path) -> tuple[Settings, str | None]:
    """The settings of a file, or where it is wrong the last good ones or the defaults, with a sentence about it."""
    copy = cache / _COPY
    try:
        settings = read_settings(path)
    except SettingsWrong as wrong:
        return _instead(copy, f"{wrong} “kiosk settings check {path}” names all that is wrong, by line.")
    if path.exists():
        _keep(path, copy)
    return settings, None


def _instead(copy: Path, complaint: str) -> tuple[Settings, str]:
    if copy.exists():
        with suppress(SettingsWrong):
            return read_settings(copy), f"{complaint} The kiosk goes on with the last good settings."
    return Settings(), f"{complaint} The kiosk goes on with the settings it came with."


def _keep(path: Path, copy: Path) -> None:
    """Copies the file, whole or not at all. A cache that cannot be written only means that nothing is kept."""
    with suppress(OSError):
        content = path.read_bytes()
        if copy.exists() and copy.read_bytes() == content:
            return
        write_whole(copy, content)

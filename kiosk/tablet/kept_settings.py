"""The settings of a tablet, and the last good ones for the day when somebody mistypes."""

import hashlib
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.tablet.aside import move_aside
from kiosk.tablet.settings import Settings, SettingsWrong, read_settings
from kiosk.tablet.whole_file import write_whole

_COPY = "settings.toml"
_PROVED = "settings-proved.toml"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The settings to use, and what to say where they are not those of the file."""

    settings: Settings
    complaint: str | None = None


def identity(path: Path) -> str:
    """What a settings file is known by while it stays the same; empty where there is none."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except OSError:
        return ""


class KeptSettings:
    """Copies in ``cache`` of the settings that were last without a mistake, and of those that last proved good.

    ``refused`` are identities of files with which the kiosk failed. ``damaged`` is called for each copy that was no
    use any more and has been moved aside; a file of the staff's is never touched.
    """

    def __init__(self, cache: Path, refused: Collection[str] = (), damaged: Callable[[], None] = lambda: None) -> None:
        self._copies = (cache / _COPY, cache / _PROVED)
        self._refused = refused
        self._damaged = damaged

    def choose(self, path: Path) -> Chosen:
        """The settings of a file, or where they are no good the last good ones or the defaults, with a sentence."""
        if identity(path) in self._refused:
            return self._instead(path, f"The kiosk failed again and again with the settings in {path}.")
        try:
            settings = read_settings(path)
        except SettingsWrong as wrong:
            return self._instead(path, f"{wrong} “kiosk settings check {path}” names all that is wrong, by line.")
        if _is_cut_off(path, self._copies[0]):
            return self._instead(path, f"The settings file {path} is empty or ends in the middle of a line.")
        if path.exists():
            _keep(path, self._copies[0])
        return Chosen(settings)

    def prove(self, known_by: str) -> None:
        """The kiosk has run well with the settings known by this; whatever stands in the staff's file by now."""
        last, proved = self._copies
        if identity(last) == known_by:
            _keep(last, proved)

    def last_resort(self, path: Path) -> Settings:
        """The settings that the kiosk came with, but for those that keep people safe and the tablet locked.

        These are plain words and switches, with which nothing fails: a helpline of another country would do harm, and
        without a PIN the staff could not learn what happened.
        """
        for known in (path, *self._copies):
            with suppress(SettingsWrong, OSError):
                if known.exists():
                    found = read_settings(known)
                    return Settings(
                        crisis_line=found.crisis_line,
                        crisis_line_takes_texts=found.crisis_line_takes_texts,
                        emergency_number=found.emergency_number,
                        network=found.network,
                        require_lockdown=found.require_lockdown,
                        staff_corners=found.staff_corners,
                        staff_keys=found.staff_keys,
                        staff_pin=found.staff_pin,
                    )
        return Settings()

    def _instead(self, path: Path, complaint: str) -> Chosen:
        for copy in self._copies:
            try:
                if not copy.exists() or identity(copy) in self._refused:
                    continue
                return Chosen(read_settings(copy), f"{complaint} The kiosk goes on with the last good settings.")
            except SettingsWrong:
                if move_aside(copy):
                    self._damaged()
            except OSError:  # nobody may look into the cache
                continue
        return Chosen(self.last_resort(path), f"{complaint} The kiosk goes on with the settings it came with.")


def _is_cut_off(path: Path, copy: Path) -> bool:
    """Whether a file is what a power cut leaves of the copy: without a mistake, and yet as nobody writes it."""
    with suppress(OSError):
        now, before = path.read_bytes(), copy.read_bytes()
        return now != before and before.startswith(now) and not now.endswith(b"\n")
    return False


def _keep(path: Path, copy: Path) -> None:
    """Copies the file, whole or not at all. A cache that cannot be written only means that nothing is kept."""
    with suppress(OSError):
        content = path.read_bytes()
        if copy.exists() and copy.read_bytes() == content:
            return
        write_whole(copy, content)

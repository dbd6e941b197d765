"""With which library and settings the kiosk starts, given how the starts before went."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.pack.read import Pack
from kiosk.tablet import kept_settings, shelf
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.kept_choices import KeptChoices
from kiosk.tablet.kept_settings import KeptSettings
from kiosk.tablet.settings import Settings
from kiosk.tablet.shelf import Opened, Proved, Shelf
from kiosk.tablet.starts.history import Given, History
from kiosk.tablet.starts.start_guard import StartGuard

Say = Callable[[str], None]
"""Tells the terminal, or the system's journal, a sentence."""

_SAFE = (
    "The kiosk failed with the last good files too. It shows the library and goes by the settings it came with, "
    "until the library or the settings file changes."
)

_TAKEN_BACK = "The kiosk failed again and again with what was last chosen in the staff panel, and takes it back."


class Places(NamedTuple):
    """Where a start finds things: a pack or None, the settings file, and folders for copies and for what is known."""

    library: Path | None
    settings: Path
    cache: Path
    state: Path


class Set(NamedTuple):
    """The settings to go by, and as IT set them."""

    now: Settings
    by_it: Settings


class Outset:
    """One start. Complaints go to ``say`` and to the fault log. Without ``guarded``, nobody minds how it ends."""

    def __init__(self, places: Places, version: str, say: Say, *, guarded: bool = True) -> None:
        self.faults = FaultLog(places.state)
        self._say = say
        self._places = places
        self._choices = KeptChoices(places.state, places.cache)
        files = shelf.identity(places.library), kept_settings.identity(places.settings), self._choices.identity
        given = Given(version, *files)
        self._guard = StartGuard(places.state, given, self.faults) if guarded else None
        self._kept = KeptSettings(places.cache, self._history.refused, self._note_damaged_copy)

    @property
    def proved(self) -> Proved:
        """What is known of packs."""
        return Proved(self._history.good, self._history.refused)

    @property
    def on_trial(self) -> bool:
        """Whether ``prove`` is to be called once the kiosk has run well for a while."""
        return self._history.on_trial

    def settings(self) -> Set:
        """The settings to go by."""
        if self._choices.damaged:
            self.faults.note(FaultKind.FILE_ASIDE, part="staff-choices")
        if self._history.safe:
            self._say(_SAFE)
            last = self._kept.last_resort(self._places.settings)
            return Set(last, last)
        by_it = self._by_it()
        return Set(self._with_choices(by_it), by_it)

    def _by_it(self) -> Settings:
        chosen = self._kept.choose(self._places.settings)
        if chosen.complaint:
            self._say(chosen.complaint)
            if not self._history.settings_refused:
                self.faults.note_standing(FaultKind.SETTINGS_WRONG, hash=self._history.given.settings)
        return chosen.settings

    def _with_choices(self, by_it: Settings) -> Settings:
        if self._history.choices_refused:
            self._say(_TAKEN_BACK)
            self._choices.retreat()
        overlaid = self._choices.over(by_it)
        for complaint in overlaid.complaints:
            self._say(complaint)
        if overlaid.complaints:
            self.faults.note_standing(FaultKind.CHOICES_WRONG, count=len(overlaid.complaints))
        return overlaid.settings

    def open(self, on: Shelf, given: Callable[[], Opened]) -> Pack:
        """The library to show; from here on an end that is not ours counts. Errors: NothingToShow."""
        if self._guard:
            self._guard.begin()
        opened = self._opened(on, given)
        if opened.complaint:
            self._say(opened.complaint)
            if not self._history.pack_refused:
                self.faults.note_standing(FaultKind.PACK_UNUSABLE)
        return opened.pack

    def prove(self) -> None:
        """The kiosk has run well with what it has."""
        if self._guard:
            self._kept.prove(self._history.given.settings)
            self._choices.prove()
            self._guard.prove()

    def end(self) -> None:
        """The kiosk ends because it was told to, or because it says itself that it cannot go on."""
        self.faults.settle()
        if self._guard:
            self._guard.end()

    @property
    def _history(self) -> History:
        return self._guard.history if self._guard else History()

    def _opened(self, on: Shelf, given: Callable[[], Opened]) -> Opened:
        if self._history.safe:
            return on.open_bundled()
        return on.open_last_good() if self._history.pack_refused else given()

    def _note_damaged_copy(self) -> None:
        self.faults.note(FaultKind.FILE_ASIDE, part="settings-copy")

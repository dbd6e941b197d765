"""What the staff chose in the panel, in words for whoever looks into the settings."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.kept_here import state_here
from kiosk.tablet.folders import staff_file
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.running import NotAllowed, running
from kiosk.tablet.settings import Settings, SettingsWrong, read_settings
from kiosk.tablet.staff_choices import NONE, Choices, ChoicesDamaged, read_choices
from kiosk.tablet.toml_text import in_toml


@dataclass(frozen=True, slots=True)
class Standing:
    """The file of the staff's choices beside that of the settings; ``damaged`` says why it cannot be read."""

    path: Path
    settings: Path
    choices: Choices
    damaged: str = ""

    def words(self) -> str:
        """A line for each choice and for each line that does not count, and how to undo all; empty without a file."""
        return "".join(f"{line}\n" for line in self._lines())

    def report(self) -> dict[str, object]:
        """The same for programs."""
        passed = [{"line": one.line, "setting": one.setting, "message": one.words} for one in self.choices.passed_over]
        return {"path": str(self.path), "choices": {**self.choices.values}, "problems": passed, "damaged": self.damaged}

    def _lines(self) -> Iterator[str]:
        if self.damaged:
            yield f"{self.damaged} The kiosk moves it aside when it starts. (warning)"
        for name, value in self.choices.values.items():
            line = self.choices.lines[name]
            yield f"{self.path}:{line}: {name} = {in_toml(value)} was chosen in the staff panel, and counts."
        for one in self.choices.passed_over:
            yield f"{self.path}:{one.line}: {one.words} (warning)"
        if self.choices.values:
            yield (
                f"What was chosen in the staff panel counts over {self.settings}. To undo it, touch “As IT set it” "
                f"there, or delete {self.path}; then restart the kiosk."
            )


def standing(settings: Path, state: Path | None = None) -> Standing | None:
    """What the staff chose over a settings file, if anything; None where that cannot be told here.

    Without ``state`` it is that of the kiosk that runs or is installed here.
    """
    machine = Machine()
    try:
        path = staff_file(state or state_here(running(machine) or machine))
        return Standing(path, settings, read_choices(path, _languages(settings)))
    except NotAllowed:
        return None
    except ChoicesDamaged as damaged:
        return Standing(path, settings, NONE, str(damaged))


def _languages(settings: Path) -> tuple[str, ...]:
    try:
        return read_settings(settings).languages
    except SettingsWrong:
        return Settings().languages

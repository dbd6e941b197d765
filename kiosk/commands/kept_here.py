"""Where the kiosk that runs or is installed here keeps what it knows, for commands of IT."""

from pathlib import Path

from kiosk.tablet.folders import state_folder
from kiosk.tablet.guards.machine import Machine

INSTALLED_STATE = Path("/var/lib/kiosk")
"""Where the installed kiosk keeps it, as its unit says."""


def state_here(machine: Machine) -> Path:
    """The folder of the kiosk that runs here, else of the one that is installed, else of whoever asks."""
    own = state_folder(machine.environment, machine.platform)
    return INSTALLED_STATE if INSTALLED_STATE.is_dir() and "STATE_DIRECTORY" not in machine.environment else own

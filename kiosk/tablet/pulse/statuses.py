"""Exit statuses by which the kiosk asks something of whoever started it; 0, 1 and 2 are those of every command."""

ANOTHER_RUNS = 3
"""Another kiosk runs on this tablet."""

RESTART = 75
"""Start the kiosk anew."""

RESTART_SYSTEM = 76
"""Start the system anew: the kiosk alone could not mend the touch panel."""

NO_SCREEN = 77
"""There was nothing to draw on. The command says so and ends with 2."""

"""An offline patient-education kiosk for waiting-room touch tablets."""

__version__ = "0.1.0"

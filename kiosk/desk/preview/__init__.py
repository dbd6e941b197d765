"""The kiosk in a window beside any editor, following what is saved."""

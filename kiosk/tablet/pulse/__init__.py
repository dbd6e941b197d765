"""Supervision: whoever started the kiosk hears that it lives, and a screen that is dead is brought back."""

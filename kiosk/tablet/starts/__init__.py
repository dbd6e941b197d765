"""Which starts of the kiosk went wrong, and the way back to what last went well."""

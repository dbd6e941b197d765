"""The steps of make deb."""

"""Old leaflets of a clinic to drafts of articles. Only ``kiosk import`` loads what is in here."""

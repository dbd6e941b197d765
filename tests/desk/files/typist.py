"""A desk in a process of its own that types until it is killed: ``typist.py FILE JOURNAL``."""

import sys
from itertools import count
from pathlib import Path

from kiosk.desk.files.draft import open_draft
from kiosk.desk.files.journal import Journal

draft = open_draft(Path(sys.argv[1]))
journal = Journal(Path(sys.argv[2]))
typed = ""
for number in count(1):
    typed += f" word{number}"
    journal.keep(draft, draft.text + typed)
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()

"""Runs first in the frozen program: without a locale Qt would complain and choose this one itself."""

import os

if "utf" not in (os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or "").lower():
    os.environ["LC_ALL"] = "C.UTF-8"

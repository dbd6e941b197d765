"""Words of a command line as values, with a sentence for those that are none."""

from argparse import ArgumentTypeError
from contextlib import suppress
from datetime import date

LONGEST_SECONDS = 3600


def day(text: str) -> date:
    """A day as it is written everywhere here. Errors: ArgumentTypeError."""
    with suppress(ValueError):
        return date.fromisoformat(text)
    message = f"“{text}” is no day. Write year, month and day, such as 2027-05-31."
    raise ArgumentTypeError(message)


def seconds(text: str) -> float:
    """A time to wait. Errors: ArgumentTypeError."""
    with suppress(ValueError):
        if 0 < (wait := float(text)) <= LONGEST_SECONDS:
            return wait
    message = f"“{text}” is no time to wait. Write seconds, more than 0 and at most {LONGEST_SECONDS}."
    raise ArgumentTypeError(message)

"""Numbers as they are written, taken apart for the languages that say them."""

import re
from collections.abc import Callable, Sequence

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:[.,]\d+)?"
"""Digits, in groups of three or not, with a point or a comma before the fraction."""

LARGEST = 999_999_999_999


def taken_apart(number: str) -> tuple[str, str]:
    """The whole part and the fraction of a number as it is written; the fraction may be empty."""
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", number):
        number = number.replace(",", "")
    whole, _, part = number.replace(",", ".").partition(".")
    return whole, part


def said(
    number: str, cardinal: Callable[[int, str], str], decimal: Callable[[str, str], str], following: str = ""
) -> str:
    """A number in words. One that begins with a needless 0, or is beyond counting, is said digit by digit."""
    whole, part = taken_apart(number)
    if part:
        return decimal(whole, part)
    if (len(whole) > 1 and whole.startswith("0")) or int(whole) > LARGEST:
        return " ".join(cardinal(int(digit), "") for digit in whole)
    return cardinal(int(whole), following)


def in_groups(number: int, below_thousand: Callable[[int], str], groups: Sequence[Callable[[int], str]]) -> list[str]:
    """The words for each group of three digits, largest first; ``groups`` say so many thousands, millions and so on."""
    words = []
    for power, name in reversed(list(enumerate(groups, start=1))):
        count, number = divmod(number, 1000**power)
        if count:
            words.append(name(count))
    return [*words, below_thousand(number)] if number else words

"""What a settings file may hold and yet hardly means."""

import re
from collections.abc import Iterator, Mapping

from kiosk.tablet.crisis_lines import calls_alone
from kiosk.tablet.settings_rules import Complaint
from kiosk.tablet.shown import shown

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NUMBERS = ("crisis_line", "emergency_number")


def doubts(found: Mapping[str, object]) -> Iterator[Complaint]:
    """What a person should look at once more, for values that the kiosk takes."""
    offered = found.get("languages")
    listed = offered if isinstance(offered, list) else []
    for index, code in enumerate(listed):
        yield from _about_code(code, ("languages", index))
    language = found.get("language")
    yield from _about_code(language, ("language",))
    if isinstance(language, str) and listed and language not in listed:
        words = (
            f"Visits cannot begin in {shown(language)}: it is not among “languages”. Add it there, or write another."
        )
        yield Complaint(("language",), words)
    for name in _NUMBERS:
        value = found.get(name)
        if isinstance(value, str) and value.strip() and not any(sign.isdigit() for sign in value):
            yield Complaint((name,), f"There is no digit in {shown(value)}. Write the number that people should call.")
    line = found.get("crisis_line")
    if isinstance(line, str) and calls_alone(line) and "crisis_line_takes_texts" not in found:
        words = (
            f"The kiosk says “call or text”, but {shown(line)} is known for calls alone. "
            "Write below it: crisis_line_takes_texts = false (true where it answers texts after all)."
        )
        yield Complaint(("crisis_line",), words)


def _about_code(code: object, path: tuple[str | int, ...]) -> Iterator[Complaint]:
    if isinstance(code, str) and code.strip() and not _CODE.fullmatch(code.strip()):
        words = f"{shown(code)} is no code of a language. Write the short code, such as en, es or ar."
        yield Complaint(path, words)

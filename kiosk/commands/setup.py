"""``kiosk setup [FILE]``: the first run of a tablet: asks for its settings, and writes them."""

import argparse
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.asking import Asking, settings_of
from kiosk.commands.asking_pin import ask_pin, read_pin
from kiosk.commands.staff_words import standing
from kiosk.tablet.crisis_lines import COUNTRIES, country_of
from kiosk.tablet.folders import settings_file
from kiosk.tablet.settings_check import Mistake, mistakes
from kiosk.tablet.settings_file import FileUnfit, SettingsFile, open_file, write_file
from kiosk.tablet.setup_questions import DEFAULTS, QUESTIONS, AnswerWrong, Asked, Chosen, as_typed, read_answer
from kiosk.tablet.shown import shown
from kiosk.tablet.toml_text import Value, in_toml

_GREETING = """This asks for the settings of the tablet and writes them to {path}.
Enter takes what stands in [brackets]. Ctrl-C leaves at any time: nothing is written before the end.
"""
_NEXT = """
What to do next:
- Restart the kiosk: it reads its settings when it starts.
- Touch “Help now” on the tablet, and check that both numbers are those to call from where it stands.
- “Running a tablet” (tablet.md, among its documents) names the other settings; “kiosk settings check”, mistakes.
- The next tablet takes the same with: {command}
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("file", type=Path, nargs="?", default=settings_file(), help="without it the tablet's own")
    told = parser.add_argument_group(
        "without questions", "With any of these nothing is asked, and no other is changed."
    )
    for asked in QUESTIONS:
        words = f"{asked.title.lower()}{f'; or {asked.without}' if asked.without else ''}"
        told.add_argument(_option(asked), dest=asked.name, metavar="ANSWER", help=words)
    codes = ", ".join(COUNTRIES)
    told.add_argument("--country", metavar="CODE", help=f"the crisis line and the emergency number of one of: {codes}")
    words = "the PIN of the staff panel is the first line of what is piped in"
    told.add_argument("--pin-from-stdin", action="store_true", help=words)


def run(arguments: argparse.Namespace) -> int:
    """Sets the tablet up. Returns 0, 1 if older mistakes keep the kiosk from the file, 2 if nothing is written."""
    try:
        before = open_file(arguments.file)
        given = {name: typed for name, typed in vars(arguments).items() if name in _ANSWERS and typed is not None}
        answers = _told(given) if given or arguments.pin_from_stdin else _asked(before)
        if arguments.pin_from_stdin:
            answers = {**answers, _PIN: read_pin()}
        return _written(before, answers)
    except (FileUnfit, AnswerWrong) as wrong:
        return _refuse(str(wrong), [f"{arguments.file}:{one.line}: {one.words}" for one in _found(wrong)])
    except (EOFError, KeyboardInterrupt):
        return _refuse("\nNothing was written.", [])


_PIN = "staff_pin"
_ANSWERS = {*DEFAULTS, "country"}


def _option(asked: Asked) -> str:
    return f"--{asked.name.replace('_', '-')}"


def _told(given: Mapping[str, str]) -> Mapping[str, Value | None]:
    """The answers that stand on the command line. Errors: AnswerWrong, with all that is wrong."""
    answers: dict[str, Value | None] = {}
    wrong: list[str] = []
    if "country" in given:
        code = country_of(given["country"])
        if code is None:
            wrong.append(f"--country: {shown(given['country'])} is none of {', '.join(COUNTRIES)}.")
        else:
            answers.update(settings_of(COUNTRIES[code]))
    for asked in QUESTIONS:
        if asked.name in given:
            chosen = {name: value for name, value in answers.items() if value is not None}
            try:
                answers[asked.name] = read_answer(asked, given[asked.name], chosen)
            except AnswerWrong as about:
                wrong.append(f"{_option(asked)}: {about}")
    if wrong:
        raise AnswerWrong("\n".join([*wrong, "Nothing was written."]))
    return answers


def _asked(before: SettingsFile) -> Mapping[str, Value | None]:
    """The answers of somebody at the terminal, who has seen them and said yes. Errors: EOFError if not."""
    sys.stdout.write(_GREETING.format(path=before.path))
    for one in mistakes(before.content or b""):
        sys.stdout.write(f"Now {before.path}:{one.line} says: {one.words}\n")
    answers = {**Asking(before.standing(), input, sys.stdout.write).all()}
    answers[_PIN] = ask_pin(standing=bool(before.standing().get(_PIN)))
    changes = _changes(before.standing(), answers)
    if changes:
        lines = "\n".join(_line(name, value) for name, value in changes.items())
        sys.stdout.write(f"\nThis is new:\n{lines}\n")
        if input("Write it? [yes] > ").strip().casefold() not in {"", "y", "yes"}:
            raise EOFError
    return answers


def _line(name: str, value: Value | None) -> str:
    if name == _PIN:
        return "  a new PIN of the staff panel"
    return f"  {name} is left to the kiosk" if value is None else f"  {name} = {in_toml(value)}"


def _changes(standing: Chosen, answers: Mapping[str, Value | None]) -> dict[str, Value | None]:
    """What differs from the file, and from the kiosk's own where the file is silent; what is needed always stands."""
    now: dict[str, Value | None] = {}
    for asked in QUESTIONS:
        silent = None if asked.without or asked.needed else DEFAULTS[asked.name]
        now[asked.name] = standing.get(asked.name, silent)
    pin = {_PIN: answers[_PIN]} if answers.get(_PIN) else {}
    return {name: answers[name] for name in now if name in answers and answers[name] != now[name]} | pin


def _written(before: SettingsFile, answers: Mapping[str, Value | None]) -> int:
    changes = _changes(before.standing(), answers)
    content = before.with_values(changes)
    if changes:
        write_file(before, content)
    sys.stdout.write(f"\n{before.path} {'is written' if changes else 'stays as it is'}.\n")
    now = {**before.standing(), **changes}
    sys.stdout.write(_NEXT.format(command=_command(now)))
    if before.path == settings_file() and (chosen := standing(before.path)):
        sys.stdout.write(chosen.words())
    return _leftover(before.path, content, now)


def _leftover(path: Path, content: bytes, now: Mapping[str, Value | None]) -> int:
    """Tells what is still to be done in the file. Returns the exit status."""
    for asked in QUESTIONS:
        if asked.needed and asked.name not in now:
            default = as_typed(asked, DEFAULTS[asked.name])
            sys.stdout.write(f"{asked.title} is not set yet: the kiosk shows “{default}”.\n")
    found = mistakes(content)
    for one in found:
        sys.stdout.write(f"{path}:{one.line}: {one.words}{' (warning)' * one.mild}\n")
    if all(one.mild for one in found):
        return 0
    sys.stdout.write("Mend these lines: until then the kiosk goes on with the last good settings.\n")
    return 1


def _command(now: Mapping[str, Value | None]) -> str:
    """A command that sets another tablet up like this one."""
    words = ["kiosk", "setup"]
    for asked in QUESTIONS:
        value = now.get(asked.name)
        if value is not None:
            words += [_option(asked), as_typed(asked, value)]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _found(wrong: FileUnfit | AnswerWrong) -> tuple[Mistake, ...]:
    return wrong.found if isinstance(wrong, FileUnfit) else ()


def _refuse(sentence: str, lines: list[str]) -> int:
    sys.stderr.write("\n".join([*lines, sentence, ""]))
    return 2

"""Whether the settings can be read and changed by those only who should."""

import os
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path

from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.SETTINGS_FILE


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """The mode and the owners of the settings file, and the users and groups that the kiosk runs as.

    Without ``mode`` there is no file. ``secret`` says that it holds the code of the staff, if only scrambled;
    ``replaceable`` that the kiosk may put another file in its place.
    """

    path: Path
    known: bool = True
    mode: int | None = None
    owner: int = 0
    group: int = 0
    users: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()
    secret: bool = False
    replaceable: bool = False


def read(machine: Machine, path: Path) -> SettingsFacts:
    """The facts of this tablet. On Windows a file's mode says nothing of who may read it."""
    if not machine.is_linux:
        return SettingsFacts(path, known=False)
    users, groups = _ids(machine, "Uid"), _ids(machine, "Gid") | _ids(machine, "Groups")
    try:
        found = path.stat()
        folder = path.resolve().parent.stat()
    except FileNotFoundError:
        return SettingsFacts(path, known=bool(users))
    except OSError:
        return SettingsFacts(path, known=False)
    return SettingsFacts(
        path,
        known=bool(users),
        mode=found.st_mode,
        owner=found.st_uid,
        group=found.st_gid,
        users=users,
        groups=groups,
        secret=_holds_secret(path),
        replaceable=_may_write(folder, users, groups),
    )


def _ids(machine: Machine, name: str) -> frozenset[int]:
    lines = (machine.about("status") or "").splitlines()
    found = next((line.partition(":")[2] for line in lines if line.startswith(f"{name}:")), "")
    return frozenset(int(word) for word in found.split() if word.isdecimal())


def _may_write(found: os.stat_result, users: frozenset[int], groups: frozenset[int]) -> bool:
    return may_write(found.st_mode, users, found.st_uid, groups, found.st_gid)


def may_write(mode: int, users: frozenset[int], owner: int, groups: frozenset[int], group: int) -> bool:
    """Whether these users and groups may write where a mode and owners are such; root is another guard's matter."""
    theirs = owner in users  # whatever the mode: an owner can change it
    return theirs or (group in groups and bool(mode & stat.S_IWGRP)) or bool(mode & stat.S_IWOTH)


def _holds_secret(path: Path) -> bool:
    """Whether a setting is the scrambled code. A file that cannot be read here may well hold one."""
    try:
        return any("pin" in name.split("_") for name in tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (OSError, ValueError, RecursionError):
        return True


def judge(facts: SettingsFacts) -> Finding:
    """The kiosk reads the file and changes it never; all others have no business with it."""
    if not facts.known:
        return unknown(_GUARD, Sentence("Who may read the settings cannot be told here."))
    if facts.mode is None:
        return holds(_GUARD, Sentence("There is no settings file: the kiosk goes by its defaults."))
    if facts.secret and facts.mode & stat.S_IROTH:
        sentence = Sentence(
            "Everybody on this tablet may read {file}, which holds the staff's code.", {"file": str(facts.path)}
        )
        return off(_GUARD, sentence, Sentence("Run: {command}", {"command": f"chmod o= {facts.path}"}))
    if facts.replaceable or may_write(facts.mode, facts.users, facts.owner, facts.groups, facts.group):
        sentence = Sentence("The kiosk's own account could change {file}.", {"file": str(facts.path)})
        command = f"chown root {facts.path} {facts.path.parent}"
        remedy = Sentence("Give the file and its folder to root: {command}", {"command": command})
        return off(_GUARD, sentence, remedy)
    return holds(_GUARD, Sentence("The settings can be changed by administrators only."))

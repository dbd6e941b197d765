"""What can be wrong with a pack, as sentences for the person in front of it."""


class PackUnusable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A pack that can't be shown. ``str()`` is a sentence that says why and what to do."""


class PackMissing(PackUnusable):
    """There is no file to read, or nobody may read it."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"“{name}” can't be read: {why}. Look whether the file is there and may be read.")


class NotAPack(PackUnusable):
    """A file, or a folder, that was never a pack."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"“{name}” is not a pack: it is {what}. Make a pack with “kiosk build”.")


class PackDamaged(PackUnusable):
    """A pack whose bytes are not those that were written."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"“{name}” is damaged: {what}. Copy it again from where it came from.")


class PackTooNew(PackUnusable):
    """A pack made for a later version of the kiosk."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” was made for a newer kiosk than this one. Update the kiosk, then open it again.")


class PackTooOld(PackUnusable):
    """A pack made by an earlier version of the kiosk that this one no longer reads."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” was made by an older kiosk. Make it again with “kiosk build”.")


class NotInPack(LookupError):  # noqa: N818 -- reads as a sentence where it is raised
    """A sound pack was asked for something that isn't in it."""


class NoLongerShown(NotInPack):
    """An article whose review is so late that it is withdrawn."""


class PackUnwritable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A pack that can't be written. ``str()`` is a sentence; what stood at the target before still stands there."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"“{name}” can't be written: {why}. What was there before is unchanged.")

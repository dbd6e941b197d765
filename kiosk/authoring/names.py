"""What can be a name: of a language's folder, of an article's file, of a part of an article."""

import re

WANTED_SOURCE = "source-needed"
"""What an import puts in the place of a source. No article has one of this name, so that the check reports each."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_LEAFLETS = (".docx", ".odt", ".html", ".htm", ".xhtml", ".txt", ".text", ".pdf")
_MADE = (".", "~$")
"""What the names of files begin with that no person made, such as those that Word leaves beside an open one."""


def is_leaflet(name: str) -> bool:
    """Whether a file with this name may be a leaflet that an import makes a draft of."""
    return name.casefold().endswith(_LEAFLETS) and not name.startswith(_MADE)


def is_id(name: str) -> bool:
    """Small letters, digits and single hyphens between them, 60 at most."""
    return len(name) <= 60 and _ID.fullmatch(name) is not None


def is_language(name: str) -> bool:
    """A language such as ``en``, with a script or a country if need be: ``zh-Hant``, ``es-MX``."""
    return _LANGUAGE.fullmatch(name) is not None

"""A change in words that a doctor reads."""

from kiosk.authoring.changes.change import Change, Kind, Noun, Severity, Where
from kiosk.authoring.changes.report.comparison import Comparison, Unread

HEADINGS = {
    Severity.FIGURE: "Changed figures",
    Severity.SAFETY: "Warnings, boxes and safety",
    Severity.KEY: "Key sentences and short answers",
    Severity.TEXT: "Text",
    Severity.LAYOUT: "Order and layout only",
}
_DONE = {
    Kind.ADDED: "is new",
    Kind.REMOVED: "was removed",
    Kind.MOVED: "was moved",
    Kind.RENAMED: "has another title",
    Kind.CHANGED: "changed",
}
_LANGUAGES = {"en": "English", "es": "Spanish", "ar": "Arabic", "fr": "French", "de": "German", "pt": "Portuguese"}
_SHORT = 60


def language_name(language: str) -> str:
    """The language in English, or as its folder is called."""
    return _LANGUAGES.get(language, language)


def heading(where: Where) -> str:
    """The article and the language."""
    article = f"Article {where.article}" if where.article else "For every article"
    return f"{article}, {language_name(where.language)}"


def part(where: Where) -> str:
    """The part of the article: “Section “The usual dose””."""
    noun = where.noun.value[:1].upper() + where.noun.value[1:]
    titled = where.title and where.noun not in (Noun.FRONT, Noun.LEAD, Noun.READY, Noun.LIBRARY)
    return f"{noun} “{where.title}”" if titled else noun


def sentence(change: Change) -> str:
    """What was done to what."""
    thing = f"{change.thing}{name(change)}"
    if change.role and change.role not in ("id", "kind"):
        return f"In the {thing}, the {change.role} {_done(change)}."
    return f"The {thing} {_done(change)}."


def name(change: Change) -> str:
    """The name of a thing in quotation marks, behind a space; empty where the part's title has just said it."""
    return f" “{short(change.name)}”" if change.name and change.name != change.where.title else ""


def _done(change: Change) -> str:
    match change.role, change.kind:
        case "id", _:
            return "has another id"
        case "kind", _:
            return "is shown in another way"
        case "the picture itself", _ if change.old == change.new:
            return "is another one under the same name"
        case _, Kind.CHANGED if change.old == change.new:
            return "changed behind its words"
        case _:
            return _DONE[change.kind]


def not_made(change: Change) -> str:
    """In which languages nothing changed there; empty if it did in all."""
    if not change.unchanged_in:
        return ""
    names = [language_name(language) for language in change.unchanged_in]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    what = "the figure did not change" if change.figures else "nothing changed there"
    return f"In {listed} {what}."


def summary(comparison: Comparison) -> str:
    """How many changes there are of each severity."""
    if comparison.same:
        return "Nothing changed."
    counts = [
        f"{HEADINGS[severity].lower()}: {count}"
        for severity in Severity
        if (count := sum(change.severity is severity for change in comparison.changes))
    ]
    total = len(comparison.changes)
    said = f"{total} change{'' if total == 1 else 's'}"
    return f"{said} ({', '.join(counts)})." if counts else "No change in what could be compared."


def unread_sentence(unread: Unread) -> str:
    """Which article was left out, and why."""
    language, article = unread.article
    return (
        f"The article {article} in {language_name(language)} was not compared: it cannot be read in “{unread.path}”. "
        f"The first problem: {unread.problem}"
    )


def short(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"

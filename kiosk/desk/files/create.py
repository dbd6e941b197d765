"""New articles: from the template, or as the beginning of a translation."""

from datetime import date
from pathlib import Path

from kiosk.authoring.importing.escape import in_yaml
from kiosk.authoring.names import is_id, is_language
from kiosk.desk.files.draft import Draft, open_draft, save
from kiosk.desk.files.translation import begun
from kiosk.desk.files.trouble import DeskError, unwritten

_UNTITLED = "title: What this article is about"
_TEMPLATE = Path(__file__).with_name("template.md")


def create_article(library: Path, language: str, name: str, today: date, title: str = "") -> Draft:
    """A new article from the template, written to the library; it is due for review a year from now.

    Without a title it has that of the template, which is to be written over.

    Raises DeskError, also where the name cannot be one or is taken.
    """
    path = article_path(library, language, name)
    text = _TEMPLATE.read_text(encoding="utf-8")
    text = text.replace("$language", language).replace("$due", _next_year(today).isoformat())
    if title:
        text = text.replace(_UNTITLED, f"title: {in_yaml(title)}", 1)
    return _written(path, text)


def create_translation(library: Path, language: str, original: Path) -> Draft:
    """The beginning of a translation: the original's text, which the check names line by line. Raises DeskError."""
    path = article_path(library, language, original.stem)
    return _written(path, begun(open_draft(original).text, language))


def article_path(library: Path, language: str, name: str) -> Path:
    """Where an article belongs. Raises DeskError for a name or a language that cannot be one."""
    if not is_language(language):
        raise DeskError(f"“{language}” is no language. Write it like en, es or es-MX.")
    if not is_id(name):
        message = f"“{name}” cannot be an article’s name. Use small letters, digits and hyphens, such as first-visit."
        raise DeskError(message)
    return library / language / f"{name}.md"


def _written(path: Path, text: str) -> Draft:
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise unwritten(path, error) from error
    return save(Draft(path, text), text)


def _next_year(today: date) -> date:
    return today.replace(year=today.year + 1, day=min(today.day, 28))

"""What a comparison of two languages finds, and the two articles that it compares."""

from dataclasses import dataclass

from kiosk.article.article import Article
from kiosk.article.place import Place


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding about a translation: its code, where it stands in the translation, and a sentence."""

    code: str
    at: Place
    message: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A translation beside its original. ``name`` is the original's file, ``front`` where front matter stands."""

    original: Article
    translation: Article
    name: str
    original_front: "FrontPlaces"
    front: "FrontPlaces"

    def there(self, at: Place) -> str:
        """Where something stands in the original, for the end of a sentence."""
        return f"{self.name}, line {at.line}"


@dataclass(frozen=True, slots=True)
class FrontPlaces:
    """Where the entries of an article's front matter stand; what is not listed stands at the top."""

    entries: tuple[tuple[tuple[str, ...], Place], ...] = ()

    def place(self, *path: str) -> Place:
        """The place of an entry such as ``sources``, ``fava2020``, or of the nearest thing that holds it."""
        known = dict(self.entries)
        for length in range(len(path), 0, -1):
            if path[:length] in known:
                return known[path[:length]]
        return Place()

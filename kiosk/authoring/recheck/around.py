"""What an article of a library is checked against: the other articles, the settings and the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kiosk.authoring.library_file import LibrarySettings
from kiosk.authoring.links import Links
from kiosk.authoring.outline import Outline
from kiosk.authoring.recheck.gallery import KnownGallery
from kiosk.authoring.recheck.record import Record, mark_of

_NOTHING = Outline({})


@dataclass(frozen=True)
class Around:
    """The outlines of all articles by language and id, the pictures, the library's settings and the day."""

    shelves: Mapping[str, Mapping[str, Outline]]
    gallery: KnownGallery
    settings: LibrarySettings
    today: date

    @cached_property
    def strictness(self) -> str:
        """A mark of the settings on which it depends what is found in an article."""
        return mark_of(repr((self.settings.thresholds, self.settings.people)).encode())

    def links(self, language: str, own: Outline = _NOTHING) -> Links:
        """The links of an article that has the outline ``own``, which only links within it ask for."""
        return Links(own, self.shelves[language])

    def still(self, record: Record, language: str) -> bool:
        """Whether the reading of an article would learn the same from other files as it did."""
        links = self.links(language) if record.links else None
        return all(links is not None and str(links.open(to)) == said for to, said in record.links.items()) and all(
            self.gallery.told(name) == said for name, said in record.pictures.items()
        )

"""Where a visit is when the words around it have changed: the same place, or the nearest that is left."""

from dataclasses import replace

from kiosk.pack.read import Pack
from kiosk.screen.wording import has_place, has_sheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import Checking, InArticle, Where


class Place:
    """Keeps the place of a visit from one pack to the next, and leads back to what had gone once it is there again."""

    def __init__(self) -> None:
        self._wished: Visit | None = None
        self._landed: Visit | None = None

    def on(self, pack: Pack, visit: Visit, home: Where) -> Visit:
        """The visit on a pack of its language that may lack what it shows: then at its article, or else at ``home``."""
        self._wished = self._wished if self._wished and visit == self._landed else visit
        self._landed = _kept(self._wished, pack, home)
        return self._landed


def _kept(visit: Visit, pack: Pack, home: Where) -> Visit:
    def there(where: Where) -> bool:
        if not has_place(pack, visit.language, where):
            return False
        return not isinstance(where, Checking) or where.item < len(pack.check(visit.language, where.article))

    places = (visit.where, InArticle(visit.article)) if visit.article else (visit.where,)
    where = next((place for place in places if there(place)), home)
    sheet = visit.sheet if where == visit.where and has_sheet(pack, visit.language, visit.sheet) else None
    return replace(visit, where=where, sheet=sheet, trail=tuple(filter(there, visit.trail)))

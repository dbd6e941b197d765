"""Where a visit is when the words around it have changed: the same place, or the nearest that is left."""

from dataclasses import replace

from kiosk.pack.read import Pack
from kiosk.screen.wording import has_place, has_sheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import Checking, InArticle, Where


def kept_place(visit: Visit, pack: Pack, home: Where) -> Visit:
    """The visit on a pack that may lack what it shows: then at its article, or else at ``home``."""

    def there(where: Where) -> bool:
        if not has_place(pack, visit.language, where):
            return False
        return not isinstance(where, Checking) or where.item < len(pack.check(visit.language, where.article))

    places = (visit.where, InArticle(visit.article)) if visit.article else (visit.where,)
    where = next((place for place in places if there(place)), home)
    sheet = visit.sheet if where == visit.where and has_sheet(pack, visit.language, visit.sheet) else None
    return replace(visit, where=where, sheet=sheet, trail=tuple(filter(there, visit.trail)))

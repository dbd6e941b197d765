"""Another language: the visitor keeps their place, their list, what they have read, and how the screen looks."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.my_list import Entry, reworded
from kiosk.visit.sheet import LanguageSheet, UntranslatedSheet
from kiosk.visit.visit import Visit, laid, put_away
from kiosk.visit.where import Stood, Where


def choosing_language(visit: Visit) -> Visit:
    """The sheet of languages, over whatever sheet there was."""
    match visit.sheet:
        case LanguageSheet():
            return visit
        case UntranslatedSheet():
            return laid(visit, LanguageSheet())
        case under:
            return laid(visit, LanguageSheet(under))


def spoken_in(visit: Visit, language: str, word: Callable[[Entry], Entry]) -> Visit:
    """The same place in another language; ``word`` says an entry of my list in it.

    Who had landed elsewhere because their place was not translated stands there again.
    """
    there = replace(put_away(visit), language=language, my_list=reworded(visit.my_list, word), stood=None)
    if isinstance(there.sheet, UntranslatedSheet):
        there = replace(there, sheet=None)
    stood = visit.stood
    if stood is None or visit.where != stood.landed or visit.trail:
        return there
    return replace(there, where=stood.where, trail=stood.trail)


def landed(visit: Visit, home: Where) -> Visit:
    """What the visitor was reading is not in their new language: they are told so at its home."""
    stood = Stood(visit.where, visit.trail, home)
    return replace(visit, where=home, trail=(), sheet=UntranslatedSheet(), stood=stood)

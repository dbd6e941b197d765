"""Everything shown can be heard: what a screen shows and what it says are the same, in every language."""

from collections.abc import Iterator
from itertools import groupby

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.pack.read import Pack
from kiosk.screen.spoken_screen import Saying, sayings
from kiosk.screen.text_lines import bare, is_text, places, shown, units
from kiosk.tour.look import Ease, Look, read_screen
from kiosk.tour.stage import Stage, no_licences, staged
from kiosk.tour.stop import Stop
from kiosk.tour.walk import stops
from kiosk.visit.where import Attract
from tests.tour.looking import some

SCREENS = {"en": "1280x800@13.3", "es": "800x1280@10.1", "ar": "1024x600@10.1"}
TURNS = {"en": 0, "es": 3, "ar": 6}


def seen(item: QQuickItem, *, drawn: bool) -> Iterator[QQuickItem]:
    """The texts that show, with or without those in drawings, which are told by their alternative."""
    for child in item.childItems():
        if child.isVisible() and (drawn or child.property("drawingHeight") is None):
            if is_text(child) and shown(child).strip() and child.width() > 0:
                yield child
            yield from seen(child, drawn=drawn)


def plain(words: str) -> str:
    return " ".join(bare(words).casefold().split())


class Heard:
    """A screen from its first word to its last, with every text that came by on the way."""

    def __init__(self, stage: Stage, stop: Stop, look: Look) -> None:
        stage._clear(stop, look)
        stage._put(stop, look)
        for _ in range(3):
            QCoreApplication.processEvents()
        self.texts: set[str] = set()
        self.drawn: set[str] = set()
        self.sayings: list[Saying] = []
        self.broken: list[str] = []
        subject = self._subject(stage)
        self._look(subject)
        for row, together in groupby(sayings(subject), lambda saying: saying.row):
            self.sayings += together
            if row >= 0:
                self._look(subject)

    @property
    def unheard(self) -> list[str]:
        said = "\n".join(plain(saying.words) for saying in self.sayings)
        return sorted(text for text in self.texts if text not in said)

    @property
    def unseen(self) -> list[str]:
        """What is said as if it were shown, and is not."""
        return sorted(
            saying.words for saying in self.sayings if not saying.whole and plain(saying.words) not in self.drawn
        )

    def _look(self, subject: QQuickItem) -> None:
        for item in seen(subject, drawn=True):
            text = plain(shown(item))
            if text in self.drawn:
                continue
            self.drawn.add(text)
            lines = places(item, 0, units(shown(item)))
            if len({round(line.top()) for line in lines}) != item.property("lineCount"):
                self.broken.append(shown(item))
        self.texts |= {plain(shown(item)) for item in seen(subject, drawn=False)}

    def _subject(self, stage: Stage) -> QQuickItem:
        page = stage.kiosk.visit.reader.subject
        over = [child for child in page.parentItem().childItems() if child.inherits("QQuickFocusScope")][-1]
        covered = stage.kiosk.presence.warned or stage.kiosk.visit.shaded
        return (
            [child for child in over.childItems() if child.isVisible() and child.childItems()][-1] if covered else page
        )


@pytest.mark.parametrize("language", SCREENS)
def test_the_visible_texts_are_the_utterances(qapp, bundled_pack, language):
    screen = read_screen(SCREENS[language])
    look = Look(screen, language, eased=frozenset({Ease.SPACED} if language == "es" else ()))
    with Pack.open(bundled_pack) as pack, staged(pack, screen, language, no_licences) as stage:
        walk = [it for it in stops(pack, language) if it.name == "attract" or not isinstance(it.visit.where, Attract)]
        for stop in some(walk, TURNS[language])[1:]:  # the attract screen never speaks
            heard = Heard(stage, stop, look)

            assert heard.sayings, stop.name
            assert (stop.name, heard.unheard) == (stop.name, [])
            assert (stop.name, heard.unseen) == (stop.name, [])
            assert (stop.name, heard.broken) == (stop.name, [])
